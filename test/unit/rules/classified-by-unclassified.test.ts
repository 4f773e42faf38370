// An authority block on an unclassified cable.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/classified-by-unclassified';
import { see, seenOn } from './support';
import { cable, exerciseCable } from './text-head';

const authority = 'Classified By: DCM Joan Almeida. Reasons: 1.4 (b) and (d).';

describe('classified-by-unclassified', () => {
  test.each([
    ['the cable is classified', exerciseCable()],
    ['there is no block', cable()],
    ['the words stand in a sentence', cable({ body: '1. The books were classified by subject.\n\n2. Two.' })],
    [
      'the E.O. line has a date, which is another finding',
      cable({ order: 'E.O. 12958: DECL: 05/14/2019', authority }),
    ],
    [
      'the copy was opened later',
      cable({ order: 'E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006', authority }),
    ],
    ['the level is a foreign one', exerciseCable({ line: 'RESTRICTED LISBON 000231' })],
    ['the classification is not known', cable({ line: '', authority })],
  ])('is silent where %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('warns without an E.O. line, and under a control', () => {
    expect(seenOn(rule, cable({ authority, order: '' }))).toEqual(['Classified By:']);
    const lines = { group: 'R 140930Z MAY 75', line: 'LIMITED OFFICIAL USE LISBON 0231' };
    expect(seenOn(rule, cable({ ...lines, order: 'E.O. 11652: N/A', authority }))).toEqual([
      'Classified By:',
    ]);
  });

  test('warns on the label', () => {
    const seen = see(rule, cable({ authority }));
    expect(seen).toMatchObject([
      {
        on: 'Classified By:',
        line: 11,
        severity: 'warning',
        message: 'The cable is UNCLASSIFIED: it needs nobody who classified it.',
      },
    ]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The classification.');
  });
});
