// Line 3 from the date-time group.
import { describe, expect, test } from 'vitest';
import { recomputeStationLine } from '../../../../server/src/features/refactorings/recompute-station-line';
import { parse } from '../../../../server/src/message/parse';
import { applied } from '../../rules/support';
import { fixture } from '../../support/fixtures';
import { only } from '../../support/messages';

function heading(station: string, group: string): string {
  return `VZCZCXYZ0001
RR RUEHWEB

${station}
ZNR UUUUU ZZH
R ${group}
FM AMEMBASSY BEIJING
TO RUEHC/SECSTATE WASHDC 0001

UNCLAS BEIJING 000042
`;
}

function recomputed(source: string): string {
  return applied(source, recomputeStationLine(only(parse(source).messages[0])));
}

describe('recomputeStationLine', () => {
  test.each([
    ['another day', 'DE RUEHBJ #0042 3050548', '290548Z OCT 07', 'DE RUEHBJ #0042 3020548'],
    ['another time', 'DE RUEHBJ #0042 3020600', '290548Z OCT 07', 'DE RUEHBJ #0042 3020548'],
    [
      'a new date-time group in a leap year',
      'DE RUEHBJ #0042 3020548',
      '311200Z DEC 08',
      'DE RUEHBJ #0042 3661200',
    ],
    [
      'the first days of a year',
      'DE RUEHBJ #0042/01 3020548',
      '010001Z JAN 07',
      'DE RUEHBJ #0042/01 0010001',
    ],
    ['a line that has neither day nor time', 'DE RUEHBJ #0042', '290548Z OCT 07', 'DE RUEHBJ #0042 3020548'],
    ['the base form of ACP 127', 'DE RUEHBJ 0042 22/1856Z', '290548Z OCT 07', 'DE RUEHBJ 0042 29/0548Z'],
  ])('writes %s', (_, written, group, right) => {
    expect(recomputed(heading(written, group))).toBe(heading(right, group));
    expect(recomputed(heading(right, group))).toBe(heading(right, group));
  });

  test.each([
    ['lines that agree', heading('DE RUEHBJ #0042 3020548', '290548Z OCT 07')],
    ['a date that does not exist', heading('DE RUEHBJ #0042 3020548', '390548Z OCT 07')],
    ['a date without its year', heading('DE RUEHBJ #0042 3020548', '290548Z OCT')],
    ['a heading without line 3', heading('', '290548Z OCT 07')],
    ['the seed', fixture('seed.cable')],
    ['nothing', ''],
  ])('changes nothing in %s', (_, text) => {
    expect(recomputed(text)).toBe(text);
  });
});
