// A heading line is known by its shape, damaged or not; a sentence is not taken for one.
import { describe, expect, test } from 'vitest';
import {
  isAddresseeShape,
  isRoutingContinuation,
  recogniseHeadingLine,
} from '../../../../server/src/message/heading/recognise';

const kindOf = (line: string) => recogniseHeadingLine(line, 0, line.length);

describe('a sound heading line', () => {
  test.each([
    ['VZCZCXRO1587', 'transmission'],
    ['VZCZC051 UU', 'transmission'],
    ['OO RUEHCN RUEHGH RUEHVC', 'routing'],
    ['RR RUEHWEB', 'routing'],
    ['ZZ RUEHC RUEHBJ.', 'routing'],
    ['DE RUEHBJ #6872 3020548', 'station'],
    ['DE RUEHC #0175/01 2681923', 'station'],
    ['DE RUEHXX 0051 22/1856Z', 'station'],
    ['ZNR UUUUU ZZH', 'security'],
    ['ZNY CCCCC ZZH', 'security'],
    ['O 290548Z OCT 07', 'dateTime'],
    ['O P 190243Z DEC 89', 'dateTime'],
    ['Z 190243Z DEC 89 ZDK', 'dateTime'],
    ['R 041200Z JAN 1985', 'dateTime'],
    ['142115Z Jun 05', 'dateTime'],
    ['FM AMEMBASSY BEIJING', 'originator'],
    ['FM AMEMBASSY THE HAGUE', 'originator'],
    ['FM USMISSION USNATO', 'originator'],
    ['FM RUEHBJ/AMEMBASSY BEIJING', 'originator'],
    ['FM CDR USPACOM HONOLULU HI', 'originator'],
    ['TO RUEHC/SECSTATE WASHDC IMMEDIATE 3109', 'action'],
    ['TO SECSTATE WASHDC 7682', 'action'],
    ['TO ALL DIPLOMATIC AND CONSULAR POSTS', 'action'],
    ['TO PAGE 02        STATE   015113  182333Z', 'action'],
    ['TO', 'action'],
    ['INFO RUEHOO/CHINA POSTS COLLECTIVE', 'information'],
    ['INFO UN SECURITY COUNCIL COLLECTIVE IMMEDIATE', 'information'],
    ['INFO', 'information'],
    ['XMT AMEMBASSY ROME', 'exemption'],
    ['XMT/AMEMBASSY ROME', 'exemption'],
    ['BT', 'separator'],
    ['#6872', 'endNumber'],
    ['NNNN', 'endOfMessage'],
    ['NNN', 'endOfMessage'],
  ])('%s is %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
    expect(kindOf(`   ${line}`)).toBe(kind);
  });
});

describe('a damaged line that leaves no doubt', () => {
  test.each([
    ['Q 290548Z OCT 07', 'dateTime'],
    ['O X 290548Z OCT 07', 'dateTime'],
    ['B 290548Z OCT 2007', 'dateTime'],
    ['TO /SECSTATE WASHDC 3109', 'action'],
    ['VZCZC', 'transmission'],
    ['VZCZCX RO1587', 'transmission'],
    ['ZCZCXRO1587', 'transmission'],
    ['OO RUE RUEHGH', 'routing'],
    ['OO RUEH1N RUEHGH', 'routing'],
    ['OO RU', 'routing'],
    ['O O90548Z OCT 07', 'dateTime'],
    ['OP RUEHCN RUEHGH', 'routing'],
    ['DE RUEHBJ 6872 3020548', 'station'],
    ['DE RUEHBJ #68 3020548', 'station'],
    ['DE RUEHBJ#6872 3020548', 'station'],
    ['DE RUEHBJ', 'station'],
    ['ZNR UUUUC ZZH', 'security'],
    ['ZNY XXXXX', 'security'],
    ['ZNRUUUUU ZZH', 'security'],
    ['0 252242Z JAN 79', 'dateTime'],
    ['O 320548Z OCT 07', 'dateTime'],
    ['O 290548Z OKT 07', 'dateTime'],
    ['O 290548R OCT 07', 'dateTime'],
    ['O 290548 OCT 07', 'dateTime'],
    ['O 29O548Z OCT 07', 'dateTime'],
    ['O 290548ZOCT 07', 'dateTime'],
    ['O 290548Z', 'dateTime'],
    ['vzczcxro1587', 'transmission'],
    ['oo ruehcn ruehgh', 'routing'],
    ['de ruehbj #6872 3020548', 'station'],
    ['znr uuuuu zzh', 'security'],
    ['o 290548z oct 07', 'dateTime'],
    ['fm amembassy beijing', 'originator'],
    ['to ruehc/secstate washdc immediate 3109', 'action'],
    ['info ruehoo/china posts collective', 'information'],
  ])('%s is %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });
});

describe('text is no heading line', () => {
  test.each([
    ['TO THE MINISTER, WHO SAID THAT'],
    ['TO REVIEW ITS POLICY. THE EMBASSY WILL'],
    ['to the Ministry of Foreign Affairs'],
    ['To: the desk'],
    ['DE FACTO RECOGNITION'],
    ['DE RUEDA SAID HE'],
    ['de facto 2008'],
    ['PP'],
    ['OO'],
    ['RR TRACKS'],
    ['R AND D SPENDING ROSE'],
    ['P 5 MEMBERS MET'],
    ['O 290548'],
    ['FM LAVROV SAID THAT THE TALKS'],
    ['FM Lavrov'],
    ['FM STATE MEDIA SAID THAT THE TALKS'],
    ['FM Embassy officers who were there'],
    ['fm radio'],
    ['INFORM CONSULS'],
    ['INFO LOG-00 MFA-00 EEB-00 AF-00'],
    ['INFO OCT-01 ISO-00 /054 W'],
    ['Info: EMBASSY ROME'],
    ['information was'],
    ['in 2006'],
    ['BTU PRICES'],
    ['bt was'],
    ['# 2 on the list'],
    ['#1 priority'],
    ['NNNNIGHT'],
    ['ZNAMENSKY SAID'],
    ['VZ'],
    ['XMTR'],
    ['290548 people'],
    ['2007 was'],
    ['121703Z OCT 75 WE REPORTED THAT THE'],
    ['The delegation'],
    ['UNCLAS BEIJING 006872'],
    [''],
    ['   '],
  ])('%s', (line) => {
    expect(kindOf(line)).toBeNull();
  });
});

test('only the given stretch of the text counts', () => {
  const text = 'NNNN\nBT\nX';
  expect(recogniseHeadingLine(text, 5, 7)).toBe('separator');
  expect(recogniseHeadingLine(text, 5, 6)).toBeNull();
});

test('a list of addressees that lost its line ends is still one, a text of thousands of characters is not', () => {
  const list = `INFO ${'RUEHAC/AMEMBASSY ASUNCION PRIORITY 5754 '.repeat(9).trim()}`;
  expect(kindOf(list)).toBe('information');
  expect(kindOf(`VZCZCXRO1587 ${'and so on '.repeat(300)}`)).toBeNull();
});

describe('the shape of an addressee', () => {
  test.each([
    ['RUEHC/SECSTATE WASHDC IMMEDIATE 3109', 'strong'],
    ['RHMFIUU/CDR USPACOM HONOLULU HI', 'strong'],
    ['RUEKJCS/SECDEF WASHINGTON DC//USD:P&R//', 'strong'],
    ['ruehc/secstate washdc', 'strong'],
    ['AMEMBASSY PARIS PRIORITY', 'weak'],
    ['AMEMBASSY THE HAGUE', 'weak'],
    ['AMCONSUL NAPLES BY POUCH', 'weak'],
    ['SECDEF WASHINGTON DC//USD:P&R// IMMEDIATE', 'weak'],
    ['EU INTEREST COLLECTIVE', 'weak'],
    ['DEPT OF COMMERCE WASHINGTON DC', 'weak'],
    ['RUSSIA/CHINA TRADE', 'weak'],
    ['RURAL/URBAN DIVIDE', 'weak'],
    ['The Ministry of Trade', null],
    ['WE BELIEVE THAT THIS IS A FIRST', null],
    ['TAGS: PREL PGOV CH', null],
    ['E.O. 12958: N/A', null],
    ['PAGE 02 ROME 01196', null],
    ['SUBJECT: RECONSTRUCTION', null],
    ['1. AMEMBASSY PARIS', null],
    ['X', null],
    ['', null],
  ])('%s is %s', (line, shape) => {
    expect(isAddresseeShape(line, 0, line.length)).toBe(shape);
  });
});

describe('a continuation of the routing line', () => {
  test.each([
    ['RUEHLN RUEHLZ RUEHPOD RUEHROV', true],
    ['RUEHVK.', true],
    ['RUEHLN RXFEAA', true],
    ['RUEHLN 2UEHLZ RUEHPOD', true],
    ['DE RUEHBJ #6872 3020548', false],
    ['RUSSIA', false],
    ['RELATIONS IMPROVED', false],
    ['RUEHLN said so', false],
    ['', false],
  ])('%s: %s', (line, expected) => {
    expect(isRoutingContinuation(line, 0, line.length)).toBe(expected);
  });
});
