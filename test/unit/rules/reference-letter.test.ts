// The letters of the REF list.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/reference-letter';
import { fixed, see, seenOn } from './support';
import { cable, expectSoundFixes } from './text-head';

const body = (text: string) => `1. (U) ${text}\n\n2. (U) It opens in June.`;

describe('reference-letter', () => {
  test.each([
    'REF: LISBON 198',
    'REF: A. LISBON 198',
    'REF: A. LISBON 198\n     B. OSLO 188',
    'REF: A) LISBON 198; B) OSLO 188; C) ROME 12',
    'REF: (A) LISBON 198, (B) OSLO 188',
    'REF: A. (A) LISBON 198\n     B. (B) OSLO 188',
    'REF: A. LISBON 198\n     ¶B. OSLO 188',
    'REF: A. STATE 1     C. OSLO 188\n     B. ROME 12    D. CAIRO 4 NOTAL', // columns
    'REF: LISBON 198\n     B. OSLO 188', // the first is A
    'REF: A. LISBON 198 AND 199\n     B. OSLO 188, ROME 12',
    'REF: A. LISBON 198 B. THE LETTER OF 5 MAY\n     C. OSLO 188',
    'REF: LISBON 198, OSLO 188',
    'REF: C. PEREIRA E-MAIL OF 5 MAY',
    '',
  ])('is silent on %j', (references) => {
    expect(seenOn(rule, cable({ references }))).toEqual([]);
  });

  test('is silent on a list in which I is left out', () => {
    const posts = ['OSLO', 'ROME', 'CAIRO', 'PARIS', 'MADRID', 'BERLIN', 'VIENNA', 'LIMA', 'QUITO'];
    const entries = posts.map((post, index) => `${'ABCDEFGHJ'.charAt(index)}. ${post} ${index + 10}`);
    expect(seenOn(rule, cable({ references: `REF: ${entries.join('\n     ')}` }))).toEqual([]);
  });

  test('warns of a letter left out', () => {
    const seen = see(rule, cable({ references: 'REF: A. LISBON 198\n     C. OSLO 188' }));
    expect(seen).toMatchObject([
      { on: 'C', line: 11, severity: 'warning', message: 'There is no reference B: C follows A.' },
    ]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('Reference A.');
  });

  test('warns of a list that does not begin with A', () => {
    const [seen] = see(rule, cable({ references: 'REF: B. LISBON 198\n     C. OSLO 188' }));
    expect(seen).toMatchObject({ on: 'B', message: 'There is no reference A: the list begins with B.' });
  });

  test('warns of a letter that stands twice', () => {
    const seen = see(rule, cable({ references: 'REF: A. LISBON 198\n     A. OSLO 188' }));
    expect(seen).toMatchObject([
      { on: 'A', line: 11, message: 'Two references have the letter A: a citation of it has two meanings.' },
    ]);
  });

  test('speaks once of a list with several slips', () => {
    const references = 'REF: A. LISBON 198\n     C. OSLO 188\n     E. ROME 12';
    expect(seenOn(rule, cable({ references }))).toEqual(['C']);
  });

  test('letters the entries and their citations anew', () => {
    const before = cable({
      references: 'REF: A. LISBON 198\n     C. OSLO 188\n     E. ROME 12',
      body: body('As refs A and C foretold (ref E), the room is full.'),
    });
    const after = cable({
      references: 'REF: A. LISBON 198\n     B. OSLO 188\n     C. ROME 12',
      body: body('As refs A and B foretold (ref C), the room is full.'),
    });
    expect(fixed(rule, before)).toBe(after);
    expectSoundFixes(rule, before);
  });

  test('letters the second of two', () => {
    const before = cable({
      references: 'REF: A. LISBON 198\n     B. OSLO 188\n     B. ROME 12\n     C. CAIRO 4',
    });
    const after = cable({
      references: 'REF: A. LISBON 198\n     B. OSLO 188\n     C. ROME 12\n     D. CAIRO 4',
    });
    expect(fixed(rule, before)).toBe(after);
    expectSoundFixes(rule, before);
  });

  test('does not letter anew what would lose an entry that the text cites', () => {
    const [seen] = see(
      rule,
      cable({
        references: 'REF: A. LISBON 198\n     C. OSLO 188',
        body: body('The room is full (refs A, B and C).'),
      }),
    );
    expect(seen?.message).toBe('There is no reference B: C follows A. The text cites it.');
    expect(seen?.report.fixes).toEqual([]);
    expect(seen?.report.related?.map(({ message }) => message)).toEqual([
      'Reference A.',
      'It is cited here.',
    ]);
  });
});
