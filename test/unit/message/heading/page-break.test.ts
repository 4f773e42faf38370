// Section and page headers, on lines of their own and in the middle of a line.
import { describe, expect, test } from 'vitest';
import {
  continuesPageBreak,
  findPageBreakInside,
  readPageBreak,
  recognisePageBreak,
} from '../../../../server/src/message/heading/page-break';
import { passage, textOf, under } from './passages';

const isBreak = (text: string) => recognisePageBreak(text, 0, text.length);

describe('a header on its own line', () => {
  test.each([
    ['BEIJING 00006872  001.2 OF 002', 'BEIJING', '00006872', 2, 1, 2],
    ['BRASILIA 00001006  003 OF 003', 'BRASILIA', '00001006', null, 3, 3],
    ['SAO PAULO 00000251 002 OF 002', 'SAO PAULO', '00000251', null, 2, 2],
    ['RIO DE JAN 00001928  002.10 OF 003', 'RIO DE JAN', '00001928', 10, 2, 3],
    ['PAGE 02 STATE 150591', 'STATE', '150591', 2, null, null],
    ['PAGE 02 ROME 01196 01 OF 02 082030Z', 'ROME', '01196', 2, 1, 2],
    ['PAGE 02        STATE   015113  182333Z', 'STATE', '015113', 2, null, null],
    ['PAGE 02 CAIRO 13856 121703Z', 'CAIRO', '13856', 2, null, null],
    ['PAGE 02 STATE 140323 TOSEC 140323', 'STATE', '140323', 2, null, null],
    ['PAGE 02', null, null, 2, null, null],
    ['PAGE 2 OF 3', null, null, 2, null, null],
    ['KABUL  05926  050740Z', 'KABUL', '05926', null, null, null],
  ])('%s', (text, station, number, page, section, of) => {
    expect(isBreak(text)).toBe(true);
    const read = readPageBreak(passage(text));
    expect(textOf(read.station)).toBe(station);
    expect(textOf(read.number)).toBe(number);
    expect(read.page).toBe(page);
    expect([read.section?.number ?? null, read.section?.of ?? null]).toEqual([section, of]);
  });
});

describe('lines that are none', () => {
  test.each([
    ['page 12'],
    ['PAGE 3 OF THE REPORT'],
    ['PAGES 2'],
    ['BEIJING 006872'],
    ['BEIJING 6872 001 OF 002'],
    ['12 OF 002'],
    ['ONLY 3 OF 005'],
    ['SECTION 02 OF 03'],
    ['STATE 123456'],
    ['The vote was 00001234  001 OF 002 said'],
    ['KABUL 050740Z'],
    [''],
  ])('%s', (text) => {
    expect(isBreak(text)).toBe(false);
  });
});

test('a header of several lines is read as one, the classification passed over', () => {
  const text = 'UNCLASSIFIED\nPAGE 02\nKABUL 05926 01 OF 02 050740Z\nUNCLASSIFIED';
  const read = readPageBreak(passage(text));
  expect(read).toMatchObject({ start: 0, end: text.length, page: 2, section: { number: 1, of: 2 } });
  expect(textOf(read.station)).toBe('KABUL');
  expect(under(text, read.section)).toBe('01 OF 02');
});

test('below a bare PAGE line station and number are enough', () => {
  const text = 'PAGE 02\nSTATE 123456';
  expect(continuesPageBreak(text, 8, text.length)).toBe(true);
  expect(textOf(readPageBreak(passage(text)).number)).toBe('123456');
  expect(continuesPageBreak('Ref 123456', 0, 10)).toBe(false);
});

describe('a header in the middle of a line', () => {
  test.each([
    ['the bees BRASILIA 00001006  003 OF 003 came back', 'BRASILIA 00001006  003 OF 003'],
    ['the bees of  LONDON 00002307  002.3 OF 002   came back', 'LONDON 00002307  002.3 OF 002'],
    ['the bees of NEW DELHI 00001036 002 OF 002 came', 'NEW DELHI 00001036 002 OF 002'],
    ['THE BEES OF NEW DELHI 00001036 002 OF 002 CAME', 'NEW DELHI 00001036 002 OF 002'],
    ['THE BEES OF ROME 00001036 002 OF 002 CAME', 'ROME 00001036 002 OF 002'],
    ['THE BEES OF DAR ES SAL 00001036  002 OF 002 CAME', 'DAR ES SAL 00001036  002 OF 002'],
    ['BRASILIA 00001006  003 OF 003 at the start', 'BRASILIA 00001006  003 OF 003'],
    ['at the end BRASILIA 00001006  003 OF 003', 'BRASILIA 00001006  003 OF 003'],
    ['twenty OF 0 and BRASILIA 00001006  003 OF 003', 'BRASILIA 00001006  003 OF 003'],
    ['bees 00001006  003 OF 003 came', null],
    ['BRASILIA 001006  003 OF 003 came', null],
    ['BRASILIA 00001006  03 OF 003 came', null],
    ['BRASILIA 00001006  003 OF 0035 came', null],
    ['BRASILIA 00001006 of 003', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(under(text, findPageBreakInside(text, 0, text.length))).toBe(expected);
  });

  test('only the given stretch is searched', () => {
    const text = 'ROME 00000001  001 OF 002 bees ROME 00000001  002 OF 002';
    expect(findPageBreakInside(text, 25, text.length)).toEqual({ start: 31, end: text.length });
    expect(findPageBreakInside(text, 25, text.length - 1)).toBeNull();
  });
});
