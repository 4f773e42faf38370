// The date after DECL: of the calendar, after the message, within the years that the order gives.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/declassification-date';
import { fixed, see, seenOn } from './support';
import { cable, exerciseCable, expectSoundFixes } from './text-head';

function sent(group: string, order: string): string {
  return exerciseCable({ group, order });
}

const MAY_2009 = 'R 140930Z MAY 09';

describe('declassification-date', () => {
  test.each([
    [MAY_2009, 'E.O. 12958: DECL: 05/14/2019'],
    [MAY_2009, 'E.O. 12958: DECL: 5/4/19'],
    [MAY_2009, 'E.O. 12958: DECL: 2019/05/14'],
    [MAY_2009, 'E.O. 12958: DECL: 05/14/2034'],
    [MAY_2009, 'E.O. 12958: DECL: 05/15/2009'],
    [MAY_2009, 'E.O. 12958: DECL: 02/28/2019'],
    [MAY_2009, 'E.O. 12958: DECL: MAY 14, 2019'],
    [MAY_2009, 'E.O. 12958: DECL: 06/05/2019'], // either may be the month
    [MAY_2009, 'E.O. 12958: DECL: AFTER THE EXERCISE OF 5 MAY 2009'],
    [MAY_2009, 'E.O. 12958: DECL: 25X1-HUMAN'],
    [MAY_2009, 'E.O. 12958: DECL: TALKS OF 05/14/1999'],
    [MAY_2009, 'E.O. 12958: DECL: AFTER 14 MAY 1999'],
    [MAY_2009, 'E.O. 12958: DECL: DECEMBER 14, 2019'],
    [MAY_2009, 'E.O. 12958: DECL: 01/14/2019'],
    [MAY_2009, 'E.O. 12958: DECL: 12/14/2019'],
    [MAY_2009, 'E.O. 12958:'],
    ['R 140930Z DEC 02', 'E.O. 12958: DECL: 12/31/2040'], // before the amended order
    ['R 140930Z MAY 85', 'E.O. 12356: DECL: 12/31/2040'],
    ['R 140930Z MAY 98', 'E.O. 12958: DECL: X1, X5'],
    ['R 140930Z MAY 98', 'E.O. 12958: DECL: 1.6X5'],
    ['R 220930Z SEP 03', 'E.O. 12958: DECL: X1'],
    ['R 140930Z MAY 85', 'E.O. 12356: DECL: OADR'],
    ['R 140930Z MAY 85', 'E.O. 12356: DECL: 12/31/90'],
    ['R 140930Z MAY 75', 'E.O. 11652: GDS'],
    ['R 140930Z MAY 75', 'E.O. 11652: ADS DECLAS JUN 30, 1975'],
    ['R 140930Z MAY 80', 'E.O. 12065: GDS 05/14/86 (ALMEIDA, JOAN) OR-M'],
    ['R 140930Z MAY 80', 'E.O. 12065: RDS-1 05/14/2000 (ALMEIDA, JOAN) OR-P'],
    ['R 390930Z MAY 09', 'E.O. 12958: DECL: 05/14/1999'], // no date to measure by
  ])('is silent on %s with %s', (group, order) => {
    expect(seenOn(rule, sent(group, order))).toEqual([]);
  });

  test('is silent on an unclassified cable, where the date itself is the fault', () => {
    expect(seenOn(rule, cable({ order: 'E.O. 12958: DECL: 14/05/2019' }))).toEqual([]);
  });

  test.each([
    ['14/05/2019', '05/14/2019'],
    ['29.10.2017', '10.29.2017'],
    ['2019/14/05', '2019/05/14'],
    ['31/1/19', '1/31/19'],
  ])('is an error: %s has the day before the month', (written, right) => {
    const text = sent(MAY_2009, `E.O. 12958: DECL: ${written}`);
    const message = `"${written}" has no such month. Month comes before day.`;
    expect(see(rule, text)).toMatchObject([{ on: written, severity: 'error', message }]);
    expect(fixed(rule, text)).toBe(sent(MAY_2009, `E.O. 12958: DECL: ${right}`));
    expect(see(rule, text)[0]?.report.fixes?.[0]?.preferred).toBe(true);
    expectSoundFixes(rule, text);
  });

  test.each([
    ['02/30/2019', '"02/30/2019" is no day of the calendar.'],
    ['02/29/2019', '"02/29/2019" is no day of the calendar.'],
    ['13/32/2019', '"13/32/2019" has no such month.'],
    ['12/32/2019', '"12/32/2019" is no day of the calendar.'],
    ['01/32/2019', '"01/32/2019" is no day of the calendar.'],
    ['00/14/2019', '"00/14/2019" has no such month.'],
  ])('is an error without a guess: %s', (written, message) => {
    const [seen] = see(rule, sent(MAY_2009, `E.O. 12958: DECL: ${written}`));
    expect(seen).toMatchObject({ on: written, severity: 'error', message });
    expect(seen?.report.fixes).toEqual([]);
  });

  test.each([
    ['05/14/2009', '14 May 2009'],
    ['05/14/1999', '14 May 1999'],
    ['5/4/99', '4 May 1999'],
    ['05 / 14 / 1999', '14 May 1999'],
    ['05-14-1999', '14 May 1999'],
    ['1999/05/14', '14 May 1999'],
    ['19990514', '14 May 1999'],
    ['14 MAY 1999', '14 May 1999'],
    ['4 MAY 99', '4 May 1999'],
    ['14TH MAY, 1999', '14 May 1999'],
    ['MAY 14TH, 1999', '14 May 1999'],
    ['MAY 4 1999', '4 May 1999'],
    ['MAY 14,  1999', '14 May 1999'],
    ['DECEMBER 14, 1999', '14 Dec 1999'],
  ])('is an error: %s is not after the message', (written, day) => {
    const seen = see(rule, sent(MAY_2009, `E.O. 12958: DECL: ${written}`));
    expect(seen).toMatchObject([
      {
        on: written,
        severity: 'error',
        message: `DECL says ${day}, but the cable is of 14 May 2009: the date must come after it.`,
      },
    ]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The date of the message.');
  });

  test.each([
    [MAY_2009, 'E.O. 12958: DECL: 05/15/2034', '15 May 2034', 25],
    ['R 140930Z MAY 03', 'E.O. 12958: DECL: 06/01/2028', '1 Jun 2028', 25],
    ['R 140930Z MAY 12', 'E.O. 13526: DECL: 06/01/2037', '1 Jun 2037', 25],
    ['R 140930Z MAY 80', 'E.O. 12065: GDS 05/15/86 (ALMEIDA, JOAN) OR-M', '15 May 1986', 6],
  ])('warns: %s with %s is too far off', (group, order, day, years) => {
    expect(see(rule, sent(group, order))).toMatchObject([
      {
        severity: 'warning',
        message: `${day} is more than ${years} years after the message. The order allows no more.`,
      },
    ]);
  });

  test('says nothing of the codes where the day of the message is not known', () => {
    expect(seenOn(rule, sent('R 390930Z MAY 09', 'E.O. 12958: DECL: X1'))).toEqual([]);
    expect(seenOn(rule, sent('', 'E.O. 12958: DECL: X1'))).toEqual([]);
    expect(seenOn(rule, sent('', 'E.O. 12958: DECL: 05/14/1999'))).toEqual([]);
  });

  test('looks at a cable whose classification line cannot be read', () => {
    const text = exerciseCable({ line: '', order: 'E.O. 12958: DECL: 05/14/1999' });
    expect(seenOn(rule, text)).toEqual(['05/14/1999']);
  });

  test.each([
    ['E.O. 12958: DECL: X1, X5', 'X1'],
    ['E.O. 12958: DECL: 1.6X5', '1.6X5'],
  ])('warns of the codes that went out of use in September 2003: %s', (order, on) => {
    const seen = see(rule, sent('R 230930Z SEP 03', order));
    const message = `${on} is no longer used: since 22 Sep 2003 a date stands here.`;
    expect(seen).toMatchObject([{ on, severity: 'warning', message }]);
    expect(seen[0]?.report.tag).toBe('deprecated');
  });
});
