// ACP 127 line 4 and the operating signals that other lines may end in.
import { describe, expect, test } from 'vitest';
import { readOperatingSignals, readSecurityLine } from '../../../../server/src/message/heading/security';
import { passage, textOf, under } from './passages';

describe('the security line', () => {
  test.each([
    ['ZNR UUUUU ZZH', 'ZNR', 'UUUUU', 'U', null, null],
    ['ZNY CCCCC ZZH', 'ZNY', 'CCCCC', 'C', null, null],
    ['ZNY SSSSS/AAAAA ZZK', 'ZNY', 'SSSSS', 'S', 'AAAAA', null],
    ['ZNY EEEEE', 'ZNY', 'EEEEE', 'E', null, null],
    ['ZNY SSSBB/FFFFF', 'ZNY', 'SSSBB', null, 'FFFFF', null],
    ['ZNR UUUUU ZZH ZOV RUEHBJ', 'ZNR', 'UUUUU', 'U', null, null],
    ['ZNR UUUUU ZZH (CCY ADX001 MSI0012)', 'ZNR', 'UUUUU', 'U', null, null],
    ['znr uuuuu zzh', 'znr', 'uuuuu', 'U', null, null],
    ['ZNR UUUU ZZH', 'ZNR', 'UUUU', null, null, 'UUUU'],
    ['ZNR UUUUC ZZH', 'ZNR', 'UUUUC', null, null, 'UUUUC'],
    ['ZNY XXXXX ZZH', 'ZNY', 'XXXXX', 'X', null, 'XXXXX'],
    ['ZNY SSSSS/AAA', 'ZNY', 'SSSSS', 'S', 'AAA', 'AAA'],
    ['ZNR', 'ZNR', null, null, null, 'ZNR'],
    ['ZNR ZZH', 'ZNR', null, null, null, 'ZNR ZZH'],
    ['ZNR UUUUU QQH', 'ZNR', 'UUUUU', 'U', null, 'QQH'],
    ['ZNR UUUUU ZZH FM AMEMBASSY ROME', 'ZNR', 'UUUUU', 'U', null, 'FM'],
  ])('%s', (text, signal, letters, letter, special, fault) => {
    const line = readSecurityLine(passage(text));
    expect(textOf(line.signal)).toBe(signal);
    expect(textOf(line.letters)).toBe(letters);
    expect(line.letter).toBe(letter);
    expect(textOf(line.special)).toBe(special);
    expect(under(text, line.malformed)).toBe(fault);
  });
});

describe('operating signals', () => {
  test.each([
    ['ZZH', [['ZZH', 'ZZH', null]]],
    [
      'ZOV RUEHBJ ZZH',
      [
        ['ZOV RUEHBJ', 'ZOV', 'RUEHBJ'],
        ['ZZH', 'ZZH', null],
      ],
    ],
    ['ZDK164', [['ZDK164', 'ZDK', '164']]],
    ['ZFH2 RUEKJCS', [['ZFH2 RUEKJCS', 'ZFH', '2 RUEKJCS']]],
    ['ZFF-4', [['ZFF-4', 'ZFF', '4']]],
    ['zdk', [['zdk', 'ZDK', null]]],
    ['ZDK CTG ROME 0012', [['ZDK CTG ROME 0012', 'ZDK', 'CTG ROME 0012']]],
    ['', []],
  ])('%s', (text, expected) => {
    const signals = readOperatingSignals(passage(text), 0, text.length);
    expect(signals.map(({ text: written, signal, argument }) => [written, signal, textOf(argument)])).toEqual(
      expected,
    );
  });
});
