// Citations of references that are not there.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/reference-undefined';
import { see, seenOn } from './support';
import { cable } from './text-head';

const body = (text: string) => `1. (U) ${text}\n\n2. (U) It opens in June.`;
const two = 'REF: A. LISBON 198\n     B. OSLO 188';
const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

describe('reference-undefined', () => {
  test.each([
    [two, 'As ref A foretold, the room is full; see ref B.'],
    [two, 'As refs A and B foretold, the room is full.'],
    [two, 'As reftels foretold, the room is full.'],
    ['REF: LISBON 198', 'As reftel foretold, the room is full.'],
    ['REF: LISBON 198, OSLO 188', 'As ref B foretold, the room is full.'], // lettered in the mind
    ['REF: A. LISBON 198\n     C. OSLO 188', 'As ref B foretold, the room is full.'], // the list's fault
    [two, 'As ref C of septel foretold, the room is full.'],
    [two, 'BEGIN TEXT: As ref D foretold, the room is full. END TEXT.'],
    ['', 'The room is full; see septel.'],
  ])('is silent on %j with the text %j', (references, text) => {
    expect(seenOn(rule, cable({ references, body: body(text) }))).toEqual([]);
  });

  test('is silent on an extract, whose list may be cut away', () => {
    expect(seenOn(rule, `${notice}\n\n${cable({ body: body('As ref A foretold.') })}`)).toEqual([]);
  });

  test.each([
    [two, 'ref D', 'There is no reference D: the last is B.'],
    [two, 'refs A and C', 'There is no reference C: the last is B.'],
    ['REF: LISBON 198', 'ref B', 'There is no reference B: there is only one, without a letter.'],
  ])('warns with %j of %s', (references, citation, message) => {
    const seen = see(rule, cable({ references, body: body(`As ${citation} foretold, the room is full.`) }));
    expect(seen).toMatchObject([{ on: citation, severity: 'warning', message }]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The references.');
  });

  test('speaks of a letter once, where it is first cited', () => {
    const text = cable({
      references: two,
      body: body('As ref D foretold, the room is full. See ref D, and ref E too.'),
    });
    expect(seenOn(rule, text)).toEqual(['ref D', 'ref E']);
  });

  test('warns once where there is no list at all', () => {
    const seen = see(rule, cable({ body: body('As reftel foretold, the room is full; see ref B.') }));
    expect(seen).toMatchObject([
      {
        on: 'reftel',
        severity: 'warning',
        message: 'The text cites reftel, but the cable has no references.',
      },
    ]);
  });

  test('informs of a reftel that does not say which', () => {
    expect(
      see(rule, cable({ references: two, body: body('As reftel foretold, the room is full.') })),
    ).toMatchObject([
      {
        on: 'reftel',
        severity: 'information',
        message: 'There are 2 references: reftel does not say which.',
      },
    ]);
  });
});
