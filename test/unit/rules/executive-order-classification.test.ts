// N/A on a classified cable, a date on an unclassified one.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/executive-order-classification';
import { see, seenOn } from './support';
import { cable, exerciseCable } from './text-head';

describe('executive-order-classification', () => {
  test.each([
    ['UNCLAS with N/A', cable()],
    ['UNCLAS with DECL: N/A', cable({ order: 'E.O. 12958: DECL: N/A' })],
    ['UNCLAS and SENSITIVE with N/A', cable({ captions: 'SENSITIVE' })],
    [
      'LOU with N/A',
      cable({
        group: 'R 140930Z MAY 75',
        line: 'LIMITED OFFICIAL USE LISBON 0231',
        order: 'E.O. 11652: N/A',
      }),
    ],
    ['CONFIDENTIAL with a date', exerciseCable()],
    ['CONFIDENTIAL with GDS', exerciseCable({ group: 'R 140930Z MAY 75', order: 'E.O. 11652: GDS' })],
    ['CONFIDENTIAL with OADR', exerciseCable({ group: 'R 140930Z MAY 85', order: 'E.O. 12356: DECL: OADR' })],
    ['CONFIDENTIAL with an event', exerciseCable({ order: 'E.O. 12958: AFTER THE EXERCISE' })],
    ['a copy opened later', cable({ order: 'E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006' })],
    [
      'a copy with the stamp of its release',
      cable({
        group: 'R 140930Z MAY 75',
        order: 'E.O. 11652: GDS',
        body: '1. Text.\n\nMargaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 05 JUL 2006\n\n2. Text.',
      }),
    ],
    ['no classification line', cable({ line: '', order: 'E.O. 12958: DECL: 05/14/2019' })],
    [
      'RESTRICTED with a date',
      exerciseCable({ line: 'RESTRICTED LISBON 000231', order: 'E.O. 12958: DECL: 05/14/2019' }),
    ],
    ['RESTRICTED with N/A', exerciseCable({ line: 'RESTRICTED LISBON 000231', order: 'E.O. 12958: N/A' })],
    ['no E.O. line', cable({ order: '' })],
    ['no E.O. line on a classified cable', exerciseCable({ order: '' })],
    ['no classification line and N/A', cable({ line: '' })],
    ['RESTRICTED, a foreign level', exerciseCable({ line: 'RESTRICTED LISBON 000231' })],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test.each([
    ['C O N F I D E N T I A L LISBON 000231', 'CONFIDENTIAL'],
    ['S E C R E T LISBON 000231', 'SECRET'],
  ])('is an error: N/A on %s', (line, marking) => {
    const seen = see(rule, exerciseCable({ line, order: 'E.O. 12958: N/A' }));
    expect(seen).toMatchObject([
      {
        on: 'N/A',
        severity: 'error',
        message: `N/A is for unclassified cables. This one is ${marking}: it needs DECL and a date.`,
      },
    ]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The classification.');
  });

  test('is an error: a date under a control', () => {
    const text = cable({
      group: 'R 140930Z MAY 75',
      line: 'LIMITED OFFICIAL USE LISBON 0231',
      order: 'E.O. 11652: GDS',
    });
    expect(seenOn(rule, text)).toEqual(['GDS']);
  });

  test.each([
    ['E.O. 12958: DECL: 05/14/2019', 'DECL: 05/14/2019'],
    ['E.O. 12356: DECL: OADR', 'DECL: OADR'],
    ['E.O. 11652: GDS', 'GDS'],
  ])('is an error: %s on UNCLAS', (order, on) => {
    const message = 'The cable is UNCLASSIFIED: there is nothing to declassify. Its E.O. line says N/A.';
    expect(see(rule, cable({ order }))).toMatchObject([{ on, line: 7, severity: 'error', message }]);
  });
});
