// Portion markings at one place: sound, damaged, and what only looks like one (5 FAH-1 H-246.2).
import { describe, expect, test } from 'vitest';
import { readPortionMarking } from '../../../../server/src/message/head/portion-marking';

describe('a sound marking is read with its rank', () => {
  test.each([
    ['(U) Text', '(U)', 'U', 0, false],
    ['(SBU) Text', '(SBU)', 'SBU', 1, false],
    ['(SBU/NF) Text', '(SBU/NF)', 'SBU/NF', 1, false],
    ['(LOU) Text', '(LOU)', 'LOU', 1, false],
    ['(FOUO) Text', '(FOUO)', 'FOUO', 1, false],
    ['(C)Text', '(C)', 'C', 2, true],
    ['(C/NF) Text', '(C/NF)', 'C/NF', 2, true],
    ['(C//NF) Text', '(C//NF)', 'C//NF', 2, true],
    ['(S) Text', '(S)', 'S', 3, true],
    ['(S//REL TO USA, FVEY) Text', '(S//REL TO USA, FVEY)', 'S//RELTOUSA,FVEY', 3, true],
    ['(C/REL UK, CANADA) Text', '(C/REL UK, CANADA)', 'C/RELUK,CANADA', 2, true],
    ['(C//REL TO USA, KEN, GBR//) Text', '(C//REL TO USA, KEN, GBR//)', 'C//RELTOUSA,KEN,GBR//', 2, true],
    ['(TS) Text', '(TS)', 'TS', 4, true],
    ['(U//FOUO) Text', '(U//FOUO)', 'U//FOUO', 0, false],
  ])('%s', (text, written, mark, rank, classified) => {
    expect(readPortionMarking(text, 0)).toEqual({
      start: 0,
      end: written.length,
      text: written,
      mark,
      rank,
      classified,
      wellFormed: true,
    });
  });
});

describe('a damaged marking is read and not called well-formed', () => {
  test.each([
    ['(C ) Text', '(C )', 'C', 2],
    ['( SBU) Text', '( SBU)', 'SBU', 1],
    ['(sbu) Text', '(sbu)', 'SBU', 1],
    ['[SBU] Text', '[SBU]', 'SBU', 1],
    ['(SBU] Text', '(SBU]', 'SBU', 1],
    ['C) Text', 'C)', 'C', 2],
    ['(C Text goes on', '(C', 'C', 2],
    ['(SBU "Text" goes on', '(SBU', 'SBU', 1],
    ['(SE) Text', '(SE)', 'SE', null],
    ['(C-NF) Text', '(C-NF)', 'C-NF', 2],
  ])('%s', (text, written, mark, rank) => {
    const marking = readPortionMarking(text, 0);
    expect(marking).toMatchObject({ text: written, mark, rank, wellFormed: false });
  });
});

describe('what is no marking is left alone', () => {
  test.each([
    '(1) Text',
    '(a) Text',
    '(c) Text',
    '(Ref A) Text',
    '(USTR) Text',
    '(S/CRS) Text',
    '(U.S.) Text',
    '(EU) Text',
    '(C Company) Text',
    '(S Korea) Text',
    '(C and D) Text',
    '(see below) Text',
    '()',
    '(',
    'C)',
    'C) text',
    'U.S. text',
    'S/CRS text',
    'Summary',
    '',
  ])('%s', (text) => {
    expect(readPortionMarking(text, 0)).toBeNull();
  });
});

test('a marking is read at the place that is asked for, and nowhere else', () => {
  const text = '2. (SBU) Text';
  expect(readPortionMarking(text, 3)).toMatchObject({ start: 3, end: 8 });
  expect(readPortionMarking(text, 2)).toBeNull();
});
