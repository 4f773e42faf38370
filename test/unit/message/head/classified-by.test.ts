// The authority line: name without title, position, reasons in every spelling (E.O. 12958, 13526; 5 FAH-1 H-246.2).
import { describe, expect, test } from 'vitest';
import { readClassifiedBy } from '../../../../server/src/message/head/classified-by';
import { written } from './passages';

function read(text: string) {
  const { passage, labelEnd, at } = written(text);
  return { line: readClassifiedBy(passage, labelEnd), at };
}

describe('who', () => {
  test.each([
    ['Classified By: Ambassador Jane Smith, Reasons 1.4 (b/d)', 'Jane Smith', 'Ambassador'],
    [
      'CLASSIFIED BY: POLITICAL COUNSELOR JOHN DOE FOR REASONS 1.4 (B) AND (D).',
      'JOHN DOE',
      'POLITICAL COUNSELOR',
    ],
    ['Classified By: CDA Jane Doe for reasons 1.4 b and d', 'Jane Doe', 'CDA'],
    ['Classified By: Jane Doe, Political Counselor, Reason 1.4(b)', 'Jane Doe', 'Political Counselor'],
    ['Classified By: A/S FOR EAP JANE DOE, REASONS 1.4 B AND D', 'JANE DOE', 'A/S FOR EAP'],
    [
      "Classified By: Charge d'Affaires a.i. John Doe, E.O. 12958, 1.4 (b)",
      'John Doe',
      "Charge d'Affaires a.i.",
    ],
    ['Classified by DCM Jane Doe. Reason 1.5 (b), (d).', 'Jane Doe', 'DCM'],
    [
      '(U) Classified by E. Jane Doe, Acting Deputy Chief of Mission. Reason 1.4 (b)',
      'E. Jane Doe',
      'Acting Deputy Chief of Mission',
    ],
    ['Classified By: CLASSIFIED BY AMBASSADOR J. DOE FOR REASONS 1.4 B/D', 'J. DOE', 'AMBASSADOR'],
    ['Classified By: (U) CLASSIFIED BY DCM DOE.\nREASON: 1.4 (D).', 'DOE', 'DCM'],
    ['Classified By: ECONOMIC COUNSELOR JOHN ROE\nREASONS 1.4 (B)', 'JOHN ROE', 'ECONOMIC COUNSELOR'],
    ['Classified By: Ambassador Jane Doe for rea\nsons 1.4 (b)', 'Jane Doe', 'Ambassador'],
    ['Classified By: EUR A/S JANE DOE, REASON 1.4 (B)', 'JANE DOE', 'EUR A/S'],
    ['Classified By: PolCouns JDoe for reasons 1.4 (b,d)', 'JDoe', 'PolCouns'],
    [
      'Classified By: U.S. Permanent Representative to the OPCW Jane Doe, reasons 1.4(b)',
      'Jane Doe',
      'U.S. Permanent Representative to the OPCW',
    ],
    [
      'Classified By: Assistant Secretary for East Asian Affairs Jane Doe for reason 1.4 (b)',
      'Jane Doe',
      'Assistant Secretary for East Asian Affairs',
    ],
    ['CLASSIFIED BY: DAVID ROE, DCM, STATE, EXEC; REASON: 1.4(B), (D)', 'DAVID ROE', 'DCM'],
    ['Classified By: Doe, Jane, DCM; REASON 1.4 d', 'Doe, Jane', 'DCM'],
    ['CLASSIFIED BY JOHN Q. ROE, III, ACTING DCM, REASON 1.5 D', 'JOHN Q. ROE, III', 'ACTING DCM'],
    ['Classified By: Ambassador Jane\nDoe. Reasons 1.4 (b)', 'Jane Doe', 'Ambassador'],
    ['Classified By: Econ Chief John Doe per 1.4 (b) (d)', 'John Doe', 'Econ Chief'],
    ['Classified by: Jane Doe DCM for Reason 1.4 (b)', 'Jane Doe', 'DCM'],
    ['Classified By: Political Counselor for reasons 1.4 (b) and (d)', null, 'Political Counselor'],
    ['Classified By: Ambassador', null, 'Ambassador'],
    ['Classified By: Lt. Col. John Doe for reasons 1.4 (b)', 'John Doe', 'Lt. Col.'],
    ['Classified By: Acting EAC Chair DCM John Doe', 'John Doe', 'Acting EAC Chair DCM'],
    [
      'Classified By: Minister-Counselor for Political Affairs Jane Doe',
      'Jane Doe',
      'Minister-Counselor for Political Affairs',
    ],
    ['Classified By: Jane Post, reason 1.4 (b)', 'Jane Post', null],
    ['Classified By: Jane Doe', 'Jane Doe', null],
    ['Classified By: Reasons: 1.4 (b)', null, null],
    ['Classified By:', null, null],
  ])('%s', (text, name, position) => {
    const { line } = read(text);
    expect([line.name?.text ?? null, line.position?.text ?? null]).toEqual([name, position]);
  });
});

describe('why', () => {
  test.each([
    ['Reasons 1.4 (b/d)', '1.4', 'bd'],
    ['Reasons 1.4 (B) and (D).', '1.4', 'bd'],
    ['Reasons 1.4 (b,d)', '1.4', 'bd'],
    ['Reasons: 1.4 (b), (d)', '1.4', 'bd'],
    ['Reasons 1.4 B/D', '1.4', 'bd'],
    ['reasons 1.4 b and d', '1.4', 'bd'],
    ['reasons 1.4(b)(d)', '1.4', 'bd'],
    ['reasons 1.4 (b) and\n(d)', '1.4', 'bd'],
    ['reasons 1.4 (b) an\nd (d)', '1.4', 'bd'],
    ['REASONS 1.4 (B) A\nND (D)', '1.4', 'bd'],
    ['reasons 1.\n4 (b)', '1. 4', 'b'],
    ['reason 1.4 (b), 1.4 (d)', '1.4', 'bd'],
    ['reasons 1.4 (b and d)', '1.4', 'bd'],
    ['Reason: 1.5 d', '1.5', 'd'],
    ['E.O. 12958, 1.4 (b) and (d)', '1.4', 'bd'],
    ['Reasons (b) and (d)', null, 'bd'],
    ['Reasons: 1.4 (b) and (d). A summary follows', '1.4', 'bd'],
    ['Reasons: 1.4 (b) and (d) (C) Summary', '1.4', 'bd'],
    ['Reason: 1.4', '1.4', ''],
    ['Derived from: GUIDE 05-1', null, ''],
  ])('%s', (reasons, section, letters) => {
    const { line, at } = read(`Classified By: Jane Doe, DCM. ${reasons}`);
    expect(line.section?.text ?? null).toBe(section);
    expect(line.reasons.map(({ text }) => text).join('')).toBe(letters);
    expect(line.reasons.map((reason) => at(reason)?.toLowerCase()).join('')).toBe(letters);
    expect(line.name?.text).toBe('Jane Doe');
  });
});

test('all are spans of the message', () => {
  const { line, at } = read('Classified By: Ambassador Jane\nDoe. Reasons: 1.4 (B)');
  expect(at(line.label)).toBe('Classified By:');
  expect(at(line.name)?.replace(/\s+/g, ' ')).toBe('Jane Doe');
  expect([at(line.position), at(line.section), at(line.reasons[0])]).toEqual(['Ambassador', '1.4', 'B']);
});
