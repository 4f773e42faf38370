// References that the text never cites.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/reference-unused';
import { see, seenOn } from './support';
import { cable } from './text-head';

const body = (text: string) => `1. (U) ${text}\n\n2. (U) It opens in June.`;
const two = 'REF: A. LISBON 198\n     B. OSLO 188';

describe('reference-unused', () => {
  test.each([
    [two, 'As ref A foretold, the room is full; see ref B.'],
    [two, 'As refs A and B foretold, the room is full.'],
    ['REF: A. LISBON 198\n     B. OSLO 188\n     C. ROME 12', 'As refs A-C foretold, the room is full.'],
    [two, 'As ref A foretold, the room is full (ref. B).'],
    [two, 'As reftels foretold, the room is full; see ref A.'],
    [two, 'As ref A and the other refs foretold, the room is full.'],
    [two, 'As ref A foretold, the room is full; see also Oslo 188.'],
    ['REF: A. LISBON 198\n     C. OSLO 188', 'As ref A foretold, the room is full.'], // the letters are in doubt
    [two, 'As ref A foretold, the room is full; see ref\n\nLIMA 00000012  002 OF 002\n\n\nB.'],
    [two, 'The room is full.'], // listed for the files
    ['REF: LISBON 198', 'The room is full.'],
    ['REF: A. LISBON 198', 'The room is full.'],
    ['REF: LISBON 198, OSLO 188', 'As ref A foretold, the room is full.'],
  ])('is silent on %j with the text %j', (references, text) => {
    expect(seenOn(rule, cable({ references, body: body(text) }))).toEqual([]);
  });

  test('informs of the one that is not cited where the other is', () => {
    const text = cable({ references: two, body: body('As ref A foretold, the room is full.') });
    expect(see(rule, text)).toMatchObject([
      { on: 'B', line: 11, severity: 'information', message: 'Reference B is not cited in the text.' },
    ]);
  });
});
