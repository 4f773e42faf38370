// The classification line: every form of the marking, section, station, number and handling; and what is none.
import { describe, expect, test } from 'vitest';
import {
  readClassificationLine,
  recogniseClassificationLine,
} from '../../../../server/src/message/heading/classification';
import { passage, textOf, under } from './passages';

const forOfficialUse = 'UNCLASSIFIED//FOR OFFICIAL USE ONLY';

describe('a well-formed line', () => {
  test.each([
    ['UNCLAS BEIJING 006872', 'UNCLASSIFIED', 'UNCLASSIFIED', 'BEIJING', '006872', null],
    ['UNCLAS SECTION 01 OF 02 BEIJING 006872', 'UNCLASSIFIED', 'UNCLASSIFIED', 'BEIJING', '006872', null],
    ['UNCLASSIFIED SECTION 01 OF 02 TEHRAN 1381', 'UNCLASSIFIED', 'UNCLASSIFIED', 'TEHRAN', '1381', null],
    ['UNCLASSIFIED   STATE   00100153', 'UNCLASSIFIED', 'UNCLASSIFIED', 'STATE', '00100153', null],
    ['UNCLAS RIO DE JANEIRO 000014', 'UNCLASSIFIED', 'UNCLASSIFIED', 'RIO DE JANEIRO', '000014', null],
    ['UNCLAS USUN NEW YORK 000203', 'UNCLASSIFIED', 'UNCLASSIFIED', 'USUN NEW YORK', '000203', null],
    ['UNCLAS E F T O LONDON 002883', 'UNCLASSIFIED EFTO', 'UNCLASSIFIED', 'LONDON', '002883', null],
    ['UNCLAS EFTO LONDON 2883', 'UNCLASSIFIED EFTO', 'UNCLASSIFIED', 'LONDON', '2883', null],
    ['LIMITED OFFICIAL USE ROME 01196', 'LIMITED OFFICIAL USE', 'UNCLASSIFIED', 'ROME', '01196', null],
    [
      'C O N F I D E N T I A L SECTION 01 OF 02 KABUL 001234',
      'CONFIDENTIAL',
      'CONFIDENTIAL',
      'KABUL',
      '001234',
      null,
    ],
    ['C O N F I D E N T I A L  KABUL 001234', 'CONFIDENTIAL', 'CONFIDENTIAL', 'KABUL', '001234', null],
    ['CONFIDENTIAL KABUL 1234', 'CONFIDENTIAL', 'CONFIDENTIAL', 'KABUL', '1234', null],
    ['S E C R E T STATE 150591', 'SECRET', 'SECRET', 'STATE', '150591', null],
    ['SECRET//NOFORN STATE 150591', 'SECRET', 'SECRET', 'STATE', '150591', null],
    ['S E C R E T // N O F O R N STATE 150591', 'SECRET', 'SECRET', 'STATE', '150591', null],
    ['SECRET//REL TO USA, GBR STATE 150591', 'SECRET', 'SECRET', 'STATE', '150591', null],
    ['T O P  S E C R E T STATE 150591', 'TOP SECRET', 'TOP SECRET', 'STATE', '150591', null],
    ['T O P   S E C R E T   STATE 150591', 'TOP SECRET', 'TOP SECRET', 'STATE', '150591', null],
    ['R E S T R I C T E D ROME 123', 'RESTRICTED', 'RESTRICTED', 'ROME', '123', null],
    [`${forOfficialUse} STATE 012345`, forOfficialUse, 'UNCLASSIFIED', 'STATE', '012345', null],
    ['LIMITED OFFICIAL USE SECTO 4012', 'LIMITED OFFICIAL USE', 'UNCLASSIFIED', 'SECTO', '4012', null],
    ['SECRET SECTO 4012', 'SECRET', 'SECRET', 'SECTO', '4012', null],
    ['UNCLAS BEIJING 006872 SIPDIS', 'UNCLASSIFIED', 'UNCLASSIFIED', 'BEIJING', '006872', 'SIPDIS'],
    ['UNCLAS OSLO 000160 ZDK164', 'UNCLASSIFIED', 'UNCLASSIFIED', 'OSLO', '000160', 'ZDK164'],
    ['UNCLAS STATE 140323 TOSEC 140323', 'UNCLASSIFIED', 'UNCLASSIFIED', 'STATE', '140323', 'TOSEC 140323'],
    ['UNCLAS SENSITIVE BEIJING 006872', 'UNCLASSIFIED', 'UNCLASSIFIED', 'BEIJING', '006872', 'SENSITIVE'],
    ['UNCLAS BEIJING006872', 'UNCLASSIFIED', 'UNCLASSIFIED', 'BEIJING', '006872', null],
    ['unclas beijing 006872', 'UNCLASSIFIED', 'UNCLASSIFIED', 'beijing', '006872', null],
  ])('%s', (text, marking, level, station, number, handling) => {
    const line = readClassificationLine(passage(text));
    expect([line.marking, line.level]).toEqual([marking, level]);
    expect(textOf(line.station)).toBe(station);
    expect(textOf(line.number)).toBe(number);
    expect(textOf(line.handling)).toBe(handling);
    expect(line.malformed).toBeNull();
    expect(recogniseClassificationLine(text, 0, text.length)).toBe(true);
  });
});

describe('a marking that stands alone, as over a page', () => {
  test.each([
    ['UNCLASSIFIED', 'UNCLASSIFIED', 'UNCLASSIFIED'],
    ['UNCLAS', 'UNCLASSIFIED', 'UNCLAS'],
    ['CONFIDENTIAL', 'CONFIDENTIAL', 'CONFIDENTIAL'],
    ['C O N F I D E N T I A L', 'CONFIDENTIAL', 'C O N F I D E N T I A L'],
    ['SECRET//NOFORN', 'SECRET', 'SECRET//NOFORN'],
    ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE'],
    ['SBU', forOfficialUse, 'SBU'],
    ['SENSITIVE BUT UNCLASSIFIED', forOfficialUse, 'SENSITIVE BUT UNCLASSIFIED'],
    [forOfficialUse, forOfficialUse, forOfficialUse],
    ['Unclassified', 'UNCLASSIFIED', 'Unclassified'],
  ])('%s', (text, marking, words) => {
    const line = readClassificationLine(passage(text));
    expect(line).toMatchObject({ marking, station: null, number: null, section: null, malformed: null });
    expect(line.words.text).toBe(words);
    expect(recogniseClassificationLine(text, 0, text.length)).toBe(true);
  });
});

describe('the section', () => {
  test.each([
    ['UNCLAS SECTION 01 OF 02 BEIJING 006872', 1, 2, 'SECTION 01 OF 02', null],
    ['UNCLAS BEIJING 006872 SECTION 02 OF 03', 2, 3, 'SECTION 02 OF 03', null],
    ['UNCLAS FINAL SECTION OF 03 BEIJING 006872', 3, 3, 'FINAL SECTION OF 03', null],
    ['UNCLAS S E C T I O N 01 OF 02 BEIJING 006872', 1, 2, 'S E C T I O N 01 OF 02', null],
    ['UNCLAS SECTIN 01 OF 02 BEIJING 006872', 1, 2, 'SECTIN 01 OF 02', 'SECTIN'],
    ['UNCLAS SECTION O1 OF 02 BEIJING 006872', 1, 2, 'SECTION O1 OF 02', 'SECTION O1 OF 02'],
  ])('%s', (text, number, of, covered, fault) => {
    const line = readClassificationLine(passage(text));
    expect(line.section).toMatchObject({ number, of });
    expect(under(text, line.section)).toBe(covered);
    expect(textOf(line.station)).toBe('BEIJING');
    expect(under(text, line.malformed)).toBe(fault);
    expect(recogniseClassificationLine(text, 0, text.length)).toBe(true);
  });

  test('without its numbers is a fault', () => {
    const text = 'UNCLAS SECTION BEIJING 006872';
    const line = readClassificationLine(passage(text));
    expect(line.section).toBeNull();
    expect(under(text, line.malformed)).toBe('SECTION');
    expect(textOf(line.number)).toBe('006872');
  });
});

describe('a malformed line that is still known', () => {
  test.each([
    ['UNLCAS BEIJING 006872', 'UNCLASSIFIED', 'BEIJING', '006872', 'UNLCAS'],
    ['NCLAS BEIJING 006872', 'UNCLASSIFIED', 'BEIJING', '006872', 'NCLAS'],
    ['UNCLASS BEIJING 006872', 'UNCLASSIFIED', 'BEIJING', '006872', 'UNCLASS'],
    ['UNCLASIFIED BEIJING 006872', 'UNCLASSIFIED', 'BEIJING', '006872', 'UNCLASIFIED'],
    ['CONFIDENTAL BEIJING 006872', 'CONFIDENTIAL', 'BEIJING', '006872', 'CONFIDENTAL'],
    ['C O N F I D E N T A L BEIJING 006872', 'CONFIDENTIAL', 'BEIJING', '006872', 'C O N F I D E N T A L'],
    ['UNCLAS BEIJING', 'UNCLASSIFIED', 'BEIJING', null, 'BEIJING'],
    ['C O N F I D E N T I A L BEIJING', 'CONFIDENTIAL', 'BEIJING', null, 'BEIJING'],
    ['UNCLAS 006872', 'UNCLASSIFIED', null, '006872', '006872'],
    ['UNCLAS SECTION 01 OF 02', 'UNCLASSIFIED', null, null, 'SECTION 01 OF 02'],
  ])('%s', (text, marking, station, number, fault) => {
    const line = readClassificationLine(passage(text));
    expect(line.marking).toBe(marking);
    expect(textOf(line.station)).toBe(station);
    expect(textOf(line.number)).toBe(number);
    expect(under(text, line.malformed)).toBe(fault);
    expect(recogniseClassificationLine(text, 0, text.length)).toBe(true);
  });

  test.each([
    ['UNCLAS BEIJING 12', '12', '12'],
    ['UNCLAS BEIJING 006872123', '006872123', '006872123'],
    ['UNCLAS BEIJING 00G872', null, '00G872'],
    ['UNCLAS BEI?ING 006872', '006872', 'BEI?ING'],
  ])('%s has a bad station or number', (text, number, fault) => {
    const line = readClassificationLine(passage(text));
    expect(textOf(line.number)).toBe(number);
    expect(under(text, line.malformed)).toBe(fault);
  });
});

test.each(['UNCLAS BEIJING 006872.', 'UNCLAS BEIJING 006872;'])(
  '%s keeps its number without the mark',
  (text) => {
    const line = readClassificationLine(passage(text));
    expect(textOf(line.number)).toBe('006872');
    expect(line.malformed).toBeNull();
    expect(recogniseClassificationLine(text, 0, text.length)).toBe(true);
  },
);

test('the asterisks of a Markdown copy are not part of it', () => {
  const text = '**UNCLAS BEIJING 006872**';
  const line = readClassificationLine(passage(text));
  expect(textOf(line.station)).toBe('BEIJING');
  expect(textOf(line.number)).toBe('006872');
  expect(line).toMatchObject({ marking: 'UNCLASSIFIED', malformed: null });
  expect(recogniseClassificationLine(text, 0, text.length)).toBe(true);
});

test('a short number is known behind a station of the table', () => {
  expect(recogniseClassificationLine('UNCLAS BEIJING 12', 0, 17)).toBe(true);
  expect(recogniseClassificationLine('UNCLAS ANNEX 12', 0, 15)).toBe(false);
});

test('a marking that cannot be read is shown as the fault', () => {
  const text = 'XQZ BEIJING 006872';
  const line = readClassificationLine(passage(text));
  expect(line).toMatchObject({ marking: null, level: null });
  expect(under(text, line.malformed)).toBe('XQZ');
  expect(textOf(line.station)).toBe('BEIJING');
});

describe('no classification line', () => {
  test.each([
    ['Secret talks in Rome in 1998 failed'],
    ['SECRET TALKS IN ROME'],
    ['SECRET MEETING IN 2003'],
    ['SECRETARY RICE 2006'],
    ['CONFIDENTIAL SOURCES TOLD US 20 TIMES'],
    ['CONFIDENTIALITY 1234'],
    ['secret'],
    ['Confidential'],
    ['UNCLASSIFIED VERSION OF 1998 REPORT'],
    ['UNCLASSIFIED.'],
    ['SENSITIVE'],
    ['SENSITIVE BUT UNCLASSIFIED; PLEASE HANDLE ACCORDINGLY'],
    ['SIPDIS'],
    ['SECTION 02 OF 03 BEIJING 006872'],
    ['SECRETS BEIJING'],
    ['TOP OFFICIALS MET'],
    ['to secure'],
    ['LIMITED RESOURCES'],
    ['RESTRICTED AREA 51'],
    ['U N RESOLUTION 1234'],
    ['BEIJING 006872'],
    ['U'],
    [''],
  ])('%s', (text) => {
    expect(recogniseClassificationLine(text, 0, text.length)).toBe(false);
  });
});
