// FM against the station of the classification line.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/originator-station-mismatch';
import { cable, extract } from './heading';
import { see, seenOn } from './support';

function sent(from: string, station: string): string {
  return cable({ from: `FM ${from}`, classification: `UNCLAS ${station} 000231` });
}

describe('originator-station-mismatch', () => {
  test.each([
    ['AMEMBASSY LISBON', 'LISBON'],
    ['SECSTATE WASHDC', 'STATE'],
    ['USMISSION USNATO', 'USNATO'],
    ['USMISSION USUN NEW YORK', 'USUN NEW YORK'],
    ['USMISSION GENEVA', 'GENEVA'],
    ['USEU BRUSSELS', 'BRUSSELS'], // a mission under its city's name
    ['AIT TAIPEI', 'TAIPEI'],
    ['AMCONSUL RIO DE JANEIRO', 'RIO DE JAN'], // cut short in the 1970s
    ['AMEMBASSY ATLANTIS', 'LISBON'], // in no table
    ['AMEMBASSY LISBON', 'ATLANTIS'],
  ])('is silent on FM %s and %s', (from, station) => {
    expect(seenOn(rule, sent(from, station))).toEqual([]);
  });

  test('is silent where FM is lost', () => {
    expect(seenOn(rule, extract)).toEqual([]);
  });

  test('names both', () => {
    const [finding] = see(rule, sent('AMEMBASSY OSLO', 'LISBON'));
    expect(finding).toMatchObject({
      on: 'LISBON',
      line: 10,
      severity: 'warning',
      message: 'The classification line says LISBON, but FM says AMEMBASSY OSLO.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The sender: AMEMBASSY OSLO.');
  });
});
