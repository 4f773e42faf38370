// ACP 127 lines 1-3: what is read from them, and where the first fault of each is shown.
import { describe, expect, test } from 'vitest';
import { readRoutingLine } from '../../../../server/src/message/heading/routing';
import { readStationLine } from '../../../../server/src/message/heading/station';
import { readTransmissionLine } from '../../../../server/src/message/heading/transmission';
import { passage, textOf, textsOf, under } from './passages';

describe('the transmission line', () => {
  test.each([
    ['VZCZCXRO1587', 'XRO', '1587', null],
    ['VZCZCBKO123', 'BKO', '123', null],
    ['VZCZC051 UU', null, '051', null],
    ['vzczcxyz0009', 'xyz', '0009', null],
    ['ZCZCXRO1587', 'XRO', '1587', 'ZCZC'],
    ['VZCZCXR1587', 'XR', '1587', 'XR'],
    ['VZCZCXRO15', 'XRO', '15', '15'],
    ['VZCZCXRO15870', 'XRO', '15870', '15870'],
    ['VZCZC1587', null, '1587', '1587'],
    ['VZCZCXRO', 'XRO', null, 'VZCZCXRO'],
    ['VZCZCXRO?587', 'XRO', null, '?587'],
    ['VZCZC', null, null, 'VZCZC'],
    ['VZCZCXRO1587 OO RUEHCN', 'XRO', '1587', 'OO RUEHCN'],
  ])('%s', (text, channel, sequence, fault) => {
    const line = readTransmissionLine(passage(text));
    expect(textOf(line.channel)).toBe(channel);
    expect(textOf(line.sequence)).toBe(sequence);
    expect(under(text, line.malformed)).toBe(fault);
  });

  test('spans count from the start of the message, past leading blanks', () => {
    const line = readTransmissionLine(passage('  VZCZCXRO1587'));
    expect(line.channel).toEqual({ start: 7, end: 10, text: 'XRO' });
    expect(line.sequence).toEqual({ start: 10, end: 14, text: '1587' });
  });
});

describe('the routing line', () => {
  test.each([
    ['OO RUEHCN RUEHGH RUEHVC', 'OO', ['RUEHCN', 'RUEHGH', 'RUEHVC'], null],
    ['RR RUEHAG RUEHAST\nRUEHLN RUEHROV', 'RR', ['RUEHAG', 'RUEHAST', 'RUEHLN', 'RUEHROV'], null],
    ['PP RUEHC.', 'PP', ['RUEHC'], null],
    ['oo ruehcn', 'oo', ['ruehcn'], null],
    ['ZZ RHMFISS RXFEAA', 'ZZ', ['RHMFISS', 'RXFEAA'], null],
    ['OP RUEHCN', 'OP', ['RUEHCN'], 'OP'],
    ['QQ RUEHCN', 'QQ', ['RUEHCN'], 'QQ'],
    ['O RUEHCN', 'O', ['RUEHCN'], 'O'],
    ['OO RUEHCN RUE RUEHVC', 'OO', ['RUEHCN', 'RUE', 'RUEHVC'], 'RUE'],
    ['OO RUEHCN RU3HGH', 'OO', ['RUEHCN', 'RU3HGH'], 'RU3HGH'],
    ['OO RUEHCN, RUEHGH', 'OO', ['RUEHGH'], 'RUEHCN,'],
    ['RR', 'RR', [], 'RR'],
  ])('%s', (text, precedence, indicators, fault) => {
    const line = readRoutingLine(passage(text));
    expect(textOf(line.precedence)).toBe(precedence);
    expect(textsOf(line.indicators)).toEqual(indicators);
    expect(under(text, line.malformed)).toBe(fault);
  });
});

describe('the station line', () => {
  test.each([
    ['DE RUEHBJ #6872 3020548', 'RUEHBJ', '6872', null, '302', '0548', null],
    ['DE RUEHSJ #0628/01 0801651', 'RUEHSJ', '0628', '01', '080', '1651', null],
    ['DE RUEHC #0175 2681923', 'RUEHC', '0175', null, '268', '1923', null],
    ['DE RUEHXX 0051 22/1856Z', 'RUEHXX', '0051', null, null, null, null],
    ['de ruehbj #6872 3020548', 'ruehbj', '6872', null, '302', '0548', null],
    ['DE RUEHBJ 6872 3020548', 'RUEHBJ', '6872', null, '302', '0548', '6872'],
    ['DE RUEHBJ #687 3020548', 'RUEHBJ', null, null, '302', '0548', '687'],
    ['DE RUEHBJ #6872/1 3020548', 'RUEHBJ', '6872', '1', '302', '0548', '1'],
    ['DE RUEHBJ #6872 3670548', 'RUEHBJ', '6872', null, '367', '0548', '367'],
    ['DE RUEHBJ #6872 0000548', 'RUEHBJ', '6872', null, '000', '0548', '000'],
    ['DE RUEHBJ #6872 3022448', 'RUEHBJ', '6872', null, '302', '2448', '2448'],
    ['DE RUEHBJ #6872 3020560', 'RUEHBJ', '6872', null, '302', '0560', '0560'],
    ['DE RUEHBJ #6872 302054', 'RUEHBJ', '6872', null, null, null, '302054'],
    ['DE RUEHBJ #6872 3020548Z', 'RUEHBJ', '6872', null, '302', '0548', 'Z'],
    ['DE RUEHBJ# 6872 3020548', 'RUEHBJ', '6872', null, '302', '0548', 'RUEHBJ#'],
    ['DE RUE #6872 3020548', 'RUE', '6872', null, '302', '0548', 'RUE'],
    ['DE RUEHBJ #6872', 'RUEHBJ', '6872', null, null, null, 'DE RUEHBJ #6872'],
    ['DE RUEHBJ 3020548', 'RUEHBJ', null, null, '302', '0548', 'DE RUEHBJ 3020548'],
    ['DE RUEHBJ', 'RUEHBJ', null, null, null, null, 'DE RUEHBJ'],
    ['DE RUEHBJ #6872 3020548 AND MORE', 'RUEHBJ', '6872', null, '302', '0548', 'AND MORE'],
  ])('%s', (text, indicator, serial, section, dayOfYear, time, fault) => {
    const line = readStationLine(passage(text));
    expect(textOf(line.indicator)).toBe(indicator);
    expect(textOf(line.serial)).toBe(serial);
    expect(textOf(line.section)).toBe(section);
    expect(textOf(line.dayOfYear)).toBe(dayOfYear);
    expect(textOf(line.time)).toBe(time);
    expect(under(text, line.malformed)).toBe(fault);
  });

  test('the serial is spanned without its #', () => {
    expect(readStationLine(passage('DE RUEHBJ #6872 3020548')).serial).toEqual({
      start: 11,
      end: 15,
      text: '6872',
    });
  });
});
