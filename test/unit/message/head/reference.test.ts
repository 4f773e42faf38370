// The REF list: every list style, ids made canonical, what is no cable kept with a null id.
import { passageOf } from '../../../../server/src/message/passage';
import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../../server/src/message/head/reference';
import { written } from './passages';

const context = { year: 2009, dayOfYear: 360, ownStation: 'BOGOTA', ownNumber: 100 };

function read(text: string) {
  const { passage, labelEnd, at } = written(text);
  return { list: readReferences(passage, labelEnd, context), at };
}

/** `A 09STATE12`, `- null`. */
function shortly(text: string): readonly string[] {
  return read(text).list.entries.map(({ letter, id }) => `${letter?.text ?? '-'} ${id}`);
}

describe('list styles', () => {
  test.each([
    ['REF: LA PAZ 12', ['- 09LAPAZ12']],
    ['REF.: BRASILIA 03286 AND PREVIOUS', ['- 09BRASILIA3286']],
    ['REF: A. LIMA 101\nB. LIMA 102', ['A 09LIMA101', 'B 09LIMA102']],
    ['REF: A. UNVIE 109\n¶B. UNVIE 201', ['A 09UNVIEVIENNA109', 'B 09UNVIEVIENNA201']],
    ['REF: A) STATE 135; B) STATE 127', ['A 09STATE135', 'B 09STATE127']],
    ['REF: (A)STATE 001, (B) STATE 002', ['A 09STATE1', 'B 09STATE2']],
    [
      'REF: (A) SAN JOSE 01455\n(B) SAN JOSE 01639\n(C )SAN JOSE 01713',
      ['A 09SANJOSE1455', 'B 09SANJOSE1639', 'C 09SANJOSE1713'],
    ],
    ['REF: A: Sao Paulo 0003', ['A 09SAOPAULO3']],
    ['REF: A. 06 LIMA 101  B. LIMA 102', ['A 06LIMA101', 'B 09LIMA102']],
    ['REF: A. STATE 1 B. PARIS 2 C. ROME 3', ['A 09STATE1', 'B 09PARIS2', 'C 09ROME3']],
    [
      'REF: A) 09 STATE 131\nB) 08 SANTIAGO 723\t C) 09 SANTIAGO 133',
      ['A 09STATE131', 'B 08SANTIAGO723', 'C 09SANTIAGO133'],
    ],
    ['REFS: A) 07 Sao Paulo 899,\nB) Rio de Janeiro 91,', ['A 07SAOPAULO899', 'B 09RIODEJANEIRO91']],
    ['REF: A. (A) ROME 76 AND PREVIOUS', ['A 09ROME76']],
    ['REF: A. A. STATE 006306\n¶B. B. STATE 043249', ['A 09STATE6306', 'B 09STATE43249']],
    ['REF: STATE 1, STATE 2 AND STATE 3', ['- 09STATE1', '- 09STATE2', '- 09STATE3']],
    ['REF: 09 STATE 122731; STATE 122234', ['- 09STATE122731', '- 09STATE122234']],
    ['REF: BEIJING 1234, 1235 AND 1240', ['- 09BEIJING1234', '- 09BEIJING1235', '- 09BEIJING1240']],
    ['REF: A. PARIS 3\n2009 CAIRO 4', ['A 09PARIS3', '- 09CAIRO4']],
    ['REF: A. STATE 12, PARIS 13\nB. ROME 1', ['A 09STATE12', '- 09PARIS13', 'B 09ROME1']],
    ['REF: STATE 12 B. PARIS 13', ['- 09STATE12', 'B 09PARIS13']],
    ['REF A: STATE 12\nREF B: PARIS 13', ['A 09STATE12', 'B 09PARIS13']],
    ['REF. A. STATE 12', ['A 09STATE12']],
    ['REF: (a) State 12 (b) Paris 13', ['a 09STATE12', 'b 09PARIS13']],
    [
      'REF: A. STATE 1  C. CAPE TOWN 195 NOTAL\nB. STATE 2  D. PRETORIA 12',
      ['A 09STATE1', 'C 09CAPETOWN195', 'B 09STATE2', 'D 09PRETORIA12'],
    ],
    ['REF: (A) LIMA 12 (C) PARIS 13', ['A 09LIMA12', 'C 09PARIS13']],
    ['REF: A. STATE 12 (S) B. PARIS 13', ['A 09STATE12', 'B 09PARIS13']],
    ['REF: **A.** STATE 12', ['A 09STATE12']],
    ['REF: CAIRO\n1234', ['- 09CAIRO1234']],
    ['REF:', []],
    ['REF: NONE', []],
    ['REF: MOSCOW 1; 2; 3', ['- 09MOSCOW1', '- 09MOSCOW2', '- 09MOSCOW3']],
    ['REF: STATE 12 / PARIS 13', ['- 09STATE12', '- 09PARIS13']],
    [
      'REF: (A) RIO DE JANEIRO 288 AND 289, (B) STATE 1',
      ['A 09RIODEJANEIRO288', '- 09RIODEJANEIRO289', 'B 09STATE1'],
    ],
    ['REF: A. REF A: JAKARTA 3310', ['A 09JAKARTA3310']],
  ])('%s', (text, entries) => {
    expect(shortly(text)).toEqual(entries);
  });
});

describe('gaps and repeats are kept as written', () => {
  test.each([
    ['REF: A. STATE 1\nC. STATE 3', ['A 09STATE1', 'C 09STATE3']],
    ['REF: A. STATE 1\nA. STATE 3', ['A 09STATE1', 'A 09STATE3']],
    ['REF: B. STATE 1', ['B 09STATE1']],
  ])('%s', (text, entries) => {
    expect(shortly(text)).toEqual(entries);
  });
});

describe('years and stations', () => {
  test.each([
    ['REF: 2003 Brasilia 38', '03BRASILIA38', 2003, true],
    ['REF: 06 STATE 080908', '06STATE80908', 2006, true],
    ['REF: O4 SAN JOSE 2872', '04SANJOSE2872', 2004, true],
    ["REF: '06 STATE 12", '06STATE12', 2006, true],
    ['REF: 89 STATE 13', '89STATE13', 1989, true],
    ['REF: STATE 80908 (2006)', '06STATE80908', 2006, true],
    ['REF: STATE 80908 (06)', '06STATE80908', 2006, true],
    ['REF: STATE 123456, 2008', '08STATE123456', 2008, true],
    ['REF: 06STATE80908', '06STATE80908', 2006, true],
    ['REF: SECSTATE 14033', '09STATE14033', 2009, false],
    ['REF: USUN 123', '09USUNNEWYORK123', 2009, false],
    ['REF: USUN NEW YORK 123', '09USUNNEWYORK123', 2009, false],
    ['REF: UNVIE 10 (NOTAL)', '09UNVIEVIENNA10', 2009, false],
    ['REF: RIO DE JAN 12', '09RIODEJANEIRO12', 2009, false],
    ['REF: The Hague 12', '09THEHAGUE12', 2009, false],
    ['REF: PORT-AU-PRINCE 12', '09PORTAUPRINCE12', 2009, false],
    ['REF: AMEMBASSY PARIS 12', '09PARIS12', 2009, false],
    ['REF: (U) STATE 12', '09STATE12', 2009, false],
    ['REF: CDRUSCENTCOM 1234', '09CDRUSCENTCOM1234', 2009, false],
  ])('%s', (text, id, year, yearWritten) => {
    expect(read(text).list.entries).toMatchObject([{ id, year, yearWritten }]);
  });

  test('without any year there is no id, but station and number', () => {
    const { passage, labelEnd } = written('REF: STATE 12');
    const { entries } = readReferences(passage, labelEnd, {
      year: null,
      dayOfYear: null,
      ownStation: null,
      ownNumber: null,
    });
    expect(entries).toMatchObject([{ id: null, year: null, station: 'STATE', number: 12 }]);
  });
});

describe('what is no cable has no id', () => {
  test.each([
    ['REF: SECDEF R162200Z OCT 08', ['- null']],
    ['REF: EMBASSY PARIS DAILY SIPRNET REPORT', ['- null']],
    ['REF: A. ROE-DOE E-MAIL OF 5 MAY 2009\nB. STATE 12', ['A null', 'B 09STATE12']],
    ['REF: A) STATE 1 B) ROE E-MAIL', ['A 09STATE1', 'B null']],
    ['REFS: A) STATE 139903\nB) Roe - F. Doe - B. Doe emails 8/25', ['A 09STATE139903', 'B null']],
    ['REF: A. E-MAIL ROE TO\nJ. DOE OF 3 MAY\nB. STATE 1', ['A null', 'B 09STATE1']],
    ['REF: A. OSC FEA20090101001\nB. IIR 6 848 0123 09', ['A null', 'B null']],
    ['REF: TELCON ROE/DOE MAY 3', ['- null']],
    ['REF: UNSCR 1701', ['- null']],
    ['REF: 22 CFR 41', ['- null']],
    ['REF: STATE 14 JAN 09', ['- null']],
    ['REF: STATE 12; ROE E-MAIL', ['- 09STATE12', '- null']],
  ])('%s', (text, entries) => {
    expect(shortly(text)).toEqual(entries);
  });
});

test('text is the entry without its letter, as written; spans are of the message', () => {
  const { list, at } = read('REF: A. STATE 12 (NOTAL),\n(B) ROME 76 AND\nPREVIOUS');
  expect(list.entries.map(({ text }) => text.text)).toEqual(['STATE 12 (NOTAL)', 'ROME 76 AND PREVIOUS']);
  expect(list.entries.map(({ letter }) => at(letter))).toEqual(['A', 'B']);
  expect(at(list.entries[0])).toBe('A. STATE 12 (NOTAL)');
  expect(at(list.entries[1])?.replace(/\s+/g, ' ')).toBe('(B) ROME 76 AND PREVIOUS');
  expect(at(list.label)).toBe('REF:');
});

describe('the year of a reference that names none', () => {
  const january = { year: 2009, dayOfYear: 21, ownStation: 'RIO DE JANEIRO', ownNumber: 14 };
  test.each([
    ['REF: RIO DE JANEIRO 12', '09RIODEJANEIRO12'],
    ['REF: RIO DE JANEIRO 91', '08RIODEJANEIRO91'],
    ['REF: BRASILIA 91', '09BRASILIA91'],
    ['REF: STATE 4100', '09STATE4100'],
    ['REF: STATE 127390', '08STATE127390'],
    ['REF: 09 STATE 127390', '09STATE127390'],
  ])('%s', (line, id) => {
    const passage = passageOf(line, [{ start: 0, end: line.length }]);
    expect(readReferences(passage, 4, january).entries.map((entry) => entry.id)).toEqual([id]);
  });
});
