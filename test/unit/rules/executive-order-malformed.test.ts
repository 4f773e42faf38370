// An E.O. line that cannot be read.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/executive-order-malformed';
import { fixed, see, seenOn } from './support';
import { cable, exerciseCable, expectSoundFixes } from './text-head';

describe('executive-order-malformed', () => {
  test.each([
    'E.O. 12958: N/A',
    'E.O. 12958:N/A',
    'E.O. 12958 N/A',
    'EO 12958 N/A',
    'E. O. 12958: NA',
    'E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006',
    'E.O. 12958: N/A TAGS: SCUL PO',
    'E.O. 13292: N/A', // named wrongly, not ill-formed
    '',
  ])('is silent on %j', (order) => {
    expect(seenOn(rule, cable({ order }))).toEqual([]);
  });

  test.each([
    'E.O. 11652: GDS',
    'E.O. 11652: XGDS-2',
    'E.O. 11652: ADS DECLAS JUN 30, 1975',
    'E.O. 12065: GDS 11/22/84 (ALMEIDA, JOAN) OR-M',
    'E.O. 12065: RDS-1 11/22/98 (ALMEIDA, JOAN) OR-P',
    'E.O. 12356: DECL: OADR',
    'E.O. 12356:DECL:OADR',
    'E.O. 12958: DECL: X1, X5',
    'E.O. 12958: 1.6X5',
    'E.O. 12958: DECL: AFTER THE EXERCISE',
    'E.O. 12958 DECL 5/4/19',
    'E.O. 12958: DECL: 2019/05/14 \\',
    'E.O. 13526: 25X1-HUMAN',
  ])('is silent on the exercise with %s', (order) => {
    expect(seenOn(rule, exerciseCable({ order }))).toEqual([]);
  });

  test('is silent on a SMART label without a date', () => {
    const text = 'UNCLASSIFIED\nMRN: 12 LISBON 231\nFrom: AMEMBASSY LISBON\nE.O.: 13526\nTAGS: SCUL\n';
    expect(seenOn(rule, text)).toEqual([]);
  });

  test.each([
    ['E.O. 12598: N/A', '12598', '12958'],
    ['E.O. 12985: N/A', '12985', '12958'],
    ['E.O. 12968: N/A', '12968', '12958'],
    ['E.O. 1258: N/A', '1258', '12958'],
    ['E.O. 129958: N/A', '129958', '12958'],
  ])('warns of %s and writes the order', (order, on, meant) => {
    const message = `${on} is no executive order on classification. ${meant} is meant.`;
    expect(see(rule, cable({ order }))).toMatchObject([{ on, line: 7, severity: 'warning', message }]);
    expect(fixed(rule, cable({ order }))).toBe(cable());
    expectSoundFixes(rule, cable({ order }));
  });

  test('speaks of each of two slips', () => {
    expect(seenOn(rule, cable({ order: 'E.0. 12598: N/A' }))).toEqual(['12598', '0']);
  });

  test('does not guess at a number that is near none', () => {
    const [seen] = see(rule, cable({ order: 'E.O. 99999: N/A' }));
    expect(seen).toMatchObject({ on: '99999', message: '99999 is no executive order on classification.' });
    expect(seen?.report.fixes).toEqual([]);
  });

  test('warns of a zero for the O', () => {
    const order = 'E.0. 12958: N/A';
    expect(see(rule, cable({ order }))).toMatchObject([
      { on: '0', severity: 'warning', message: 'The label has a zero where `E.O.` has the letter O.' },
    ]);
    expect(fixed(rule, cable({ order }))).toBe(cable());
    expectSoundFixes(rule, cable({ order }));
  });

  test.each([
    [
      'E.O. 12958:',
      'E.O.',
      'The E.O. line says nothing: `N/A` for an unclassified text, else DECL and a date.',
    ],
    ['E.O.: N/A', 'E.O.:', 'The E.O. line names no order. It reads like `E.O. 13526: N/A`.'],
  ])('warns of %s', (order, on, message) => {
    expect(see(rule, cable({ order }))).toMatchObject([{ on, severity: 'warning', message }]);
  });

  test('warns of figures that are no date', () => {
    expect(see(rule, exerciseCable({ order: 'E.O. 12958: DECL: 5/14/19/2' }))).toMatchObject([
      { on: '5/14/19/2', message: '"5/14/19/2" is no date. It is written month, day, year: 10/29/2017.' },
    ]);
  });
});
