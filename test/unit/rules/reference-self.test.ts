// A cable that cites itself.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/reference-self';
import { see, seenOn } from './support';
import { cable } from './text-head';

describe('reference-self', () => {
  test.each([
    ['REF: LISBON 213'],
    ['REF: 08 LISBON 231'],
    ['REF: LISBON 231 (2008)'],
    ['REF: OSLO 231'],
    ['REF: PEREIRA E-MAIL OF 5 MAY'],
    [''],
  ])('is silent on %j', (references) => {
    expect(seenOn(rule, cable({ references }))).toEqual([]);
  });

  test('is silent where the cable has no number of its own', () => {
    expect(seenOn(rule, cable({ line: 'UNCLAS LISBON', references: 'REF: LISBON 231' }))).toEqual([]);
  });

  test.each([
    ['REF: LISBON 231', 'LISBON 231'],
    ['REF: 09 LISBON 231', '09 LISBON 231'],
    ['REF: A. OSLO 188\n     B. Lisbon 00231', 'Lisbon 00231'],
  ])('warns of %j', (references, on) => {
    const seen = see(rule, cable({ references }));
    expect(seen).toMatchObject([{ on, severity: 'warning', message: '09LISBON231 is this cable itself.' }]);
    expect(seen[0]?.report.related?.[0]?.message).toBe("The cable's own number.");
  });
});
