// The station of line 3 against FM.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/station-originator-mismatch';
import { cable } from './heading';
import { see, seenOn } from './support';

function sent(indicator: string, from: string, classification = 'UNCLAS NOWHERE 000231'): string {
  return cable({ station: `DE ${indicator} #0231 1340935`, from: `FM ${from}`, classification });
}

describe('station-originator-mismatch', () => {
  test.each([
    ['RUEHLI', 'AMEMBASSY LISBON'],
    ['RUEHLIC', 'AMEMBASSY LISBON'], // a section of the post
    ['RUEHC', 'AMEMBASSY LISBON'], // the Department sends for others
    ['RUCNDT', 'AMEMBASSY LISBON'], // not a post's own kind of indicator
    ['RHMFIUU', 'AMEMBASSY LISBON'], // a shared gateway
    ['RUEHZZQ', 'AMEMBASSY LISBON'], // in no table
    ['RUEHNY', 'AMEMBASSY ATLANTIS'], // a post in no table
    ['RUEHBS', 'USMISSION USNATO'], // two missions in one city
    ['RUEHBR', 'AMCONSUL SAO PAULO'], // a consulate sends through its embassy
  ])('is silent on DE %s from %s', (indicator, from) => {
    expect(seenOn(rule, sent(indicator, from))).toEqual([]);
  });

  test('names both posts', () => {
    const [finding] = see(rule, sent('RUEHNY', 'AMEMBASSY LISBON', 'UNCLAS LISBON 000231'));
    expect(finding).toMatchObject({
      on: 'RUEHNY',
      line: 3,
      severity: 'warning',
      message: 'RUEHNY is AMEMBASSY OSLO, but FM says AMEMBASSY LISBON, whose indicator is RUEHLI.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The sender: AMEMBASSY LISBON.');
  });

  test('leaves it to the classification line when that agrees with line 3: FM stands alone', () => {
    expect(seenOn(rule, sent('RUEHNY', 'AMEMBASSY LISBON', 'UNCLAS OSLO 000231'))).toEqual([]);
  });
});
