// The order on the E.O. line against the day of the message.
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../server/src/l10n';
import { rule } from '../../../server/src/rules/executive-order-not-in-force';
import { fixed, see, seenOn } from './support';
import { cable, exerciseCable, expectSoundFixes } from './text-head';

describe('executive-order-not-in-force', () => {
  test.each([
    ['R 010930Z JUN 72', 'E.O. 11652: N/A'],
    ['R 300930Z NOV 78', 'E.O. 11652: N/A'],
    ['R 010930Z DEC 78', 'E.O. 12065: N/A'],
    ['R 310930Z JUL 82', 'E.O. 12065: N/A'],
    ['R 010930Z AUG 82', 'E.O. 12356: N/A'],
    ['R 130930Z OCT 95', 'E.O. 12356: N/A'],
    ['R 140930Z OCT 95', 'E.O. 12958: N/A'],
    ['R 140930Z MAY 05', 'E.O. 12958: N/A'],
    ['R 260930Z JUN 10', 'E.O. 12958: N/A'],
    ['R 270930Z JUN 10', 'E.O. 13526: N/A'],
    ['R 140930Z MAY 19', 'E.O. 13526: N/A'],
  ])('is silent on %s with %s', (group, order) => {
    expect(seenOn(rule, cable({ group, order }))).toEqual([]);
  });

  test.each([
    ['R 140930Z MAY 72', 'E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006'],
    ['R 140930Z MAY 66', 'E.O. 11652: N/A'], // labelled by those who opened it
    ['R 140930Z MAY 09', 'E.O. 12598: N/A'], // misspelt, which another rule says
    ['R 390930Z MAY 11', 'E.O. 12958: N/A'], // no date to measure by
  ])('is silent on the copy of %s with %s', (group, order) => {
    expect(seenOn(rule, cable({ group, order }))).toEqual([]);
  });

  test.each([
    ['R 140930Z MAY 11', '12958', '14 May 2011', '13526'],
    ['R 140930Z MAY 09', '13526', '14 May 2009', '12958'],
    ['R 140930Z MAY 90', '12065', '14 May 1990', '12356'],
    ['R 140930Z MAY 75', '12065', '14 May 1975', '11652'],
  ])('warns of %s with %s', (group, number, day, right) => {
    const text = cable({ group, order: `E.O. ${number}: N/A` });
    const message = `E.O. ${number} was not in force on ${day}: E.O. ${right} was.`;
    expect(see(rule, text)).toMatchObject([{ on: number, severity: 'warning', message }]);
    expect(see(rule, text)[0]?.report.related?.[0]?.message).toBe('The day of the message.');
    expect(fixed(rule, text)).toBe(cable({ group, order: `E.O. ${right}: N/A` }));
    expectSoundFixes(rule, text);
  });

  test.each([
    ['R 030930Z JUL 10', '12958', 'information'],
    ['R 040930Z JUL 10', '12958', 'warning'],
    ['R 200930Z JUN 10', '13526', 'information'],
    ['R 190930Z JUN 10', '13526', 'warning'],
  ])('allows a week for the change: %s with %s is %s', (group, number, severity) => {
    const seen = see(rule, cable({ group, order: `E.O. ${number}: N/A` }));
    expect(seen.map((finding) => finding.severity)).toEqual([severity]);
  });

  test('informs of 13292, which amended 12958 and is not named', () => {
    const text = cable({ group: 'R 140930Z MAY 05', order: 'E.O. 13292: N/A' });
    expect(see(rule, text)).toMatchObject([
      {
        on: '13292',
        severity: 'information',
        message: 'E.O. 13292 amends 12958 and is not named on the line: 12958 is.',
      },
    ]);
    expect(fixed(rule, text)).toBe(cable({ group: 'R 140930Z MAY 05' }));
  });

  test('prefers to take 13292 back on a classified cable too', () => {
    const text = exerciseCable({ group: 'R 140930Z MAY 05', order: 'E.O. 13292: DECL: 05/14/2015' });
    expect(see(rule, text)[0]?.report.fixes).toMatchObject([{ preferred: true }]);
  });

  test('warns of 13292 when the order that it amended is another', () => {
    const message = 'E.O. 13292 was not in force on 14 May 2011: E.O. 13526 was.';
    const seen = see(rule, cable({ group: 'R 140930Z MAY 11', order: 'E.O. 13292: N/A' }));
    expect(seen).toMatchObject([{ on: '13292', severity: 'warning', message }]);
  });

  test('says nothing where there is no order, or no date', () => {
    expect(seenOn(rule, cable({ order: '' }))).toEqual([]);
    expect(seenOn(rule, cable({ group: '', to: 'TO SECSTATE WASHDC', order: 'E.O. 11652: N/A' }))).toEqual(
      [],
    );
  });

  test('offers the other order on a classified cable without preferring it: reasons change, too', () => {
    const [seen] = see(rule, exerciseCable({ group: 'R 140930Z MAY 11' }));
    expect(seen?.report.fixes?.map(({ title, preferred }) => [inEnglish(title), preferred])).toEqual([
      ['Write 13526', false],
    ]);
  });
});
