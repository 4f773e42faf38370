// The day of the year on line 3 against the date-time group.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/station-date-mismatch';
import { fixed, see, seenOn } from './support';

function heading(day: string, group: string): string {
  return `VZCZCXYZ0001
RR RUEHWEB

DE RUEHBJ #0042 ${day}0548
ZNR UUUUU ZZH
R ${group}
FM AMEMBASSY BEIJING
TO RUEHC/SECSTATE WASHDC 0001

UNCLAS BEIJING 000042
`;
}

describe('station-date-mismatch', () => {
  test.each([
    ['302', '290548Z OCT 07'],
    ['366', '310548Z DEC 08'],
    ['060', '290548Z FEB 08'],
    ['060', '010548Z MAR 07'],
    ['367', '290548Z OCT 07'], // no day of any year: another rule's finding
    ['302', '390548Z OCT 07'], // an impossible date is another rule's finding
  ])('is silent when line 3 has day %s and line 5 %s', (day, group) => {
    expect(seenOn(rule, heading(day, group))).toEqual([]);
  });

  test('names both days and where the other one stands', () => {
    const [finding] = see(rule, heading('305', '290548Z OCT 07'));
    expect(finding).toMatchObject({
      on: '305',
      line: 4,
      severity: 'warning',
      message: 'Line 3 says day 305 (1 Nov), but the date-time group is 29 Oct: day 302.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The date-time group: day 302 of 2007.');
  });

  test.each([
    ['303', '290548Z OCT 07'],
    ['001', '310548Z DEC 07'],
    ['365', '010548Z JAN 08'],
  ])('only informs when day %s is one day from %s', (day, group) => {
    expect(see(rule, heading(day, group)).map((finding) => finding.severity)).toEqual(['information']);
  });

  test('offers no day when the hour is before that of the group', () => {
    const [finding] = see(rule, heading('305', '290600Z OCT 07'));
    expect(finding?.report.fixes).toEqual([]);
  });

  test('writes the right day, with its zeros', () => {
    expect(fixed(rule, heading('305', '030548Z JAN 07'))).toBe(heading('003', '030548Z JAN 07'));
  });
});
