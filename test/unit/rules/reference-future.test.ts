// References of a later year than the message.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/reference-future';
import { see, seenOn } from './support';
import { cable } from './text-head';

describe('reference-future', () => {
  test.each([
    ['R 140930Z MAY 09', 'REF: 09 OSLO 188'],
    ['R 140930Z MAY 09', 'REF: 08 OSLO 188'],
    ['R 140930Z MAY 09', 'REF: 99 OSLO 188'],
    ['R 140930Z MAY 09', 'REF: OSLO 99188'],
    ['R 140930Z MAY 09', 'REF: OSLO 2010'], // a number, no year
    ['R 140930Z MAY 75', 'REF: 74 OSLO 188'],
    ['R 140930Z MAY 69', 'REF: 68 OSLO 188'], // of its own century
  ])('is silent on %s with %s', (group, references) => {
    expect(seenOn(rule, cable({ group, references }))).toEqual([]);
  });

  test('is silent where the message has no date', () => {
    const text = cable({ group: '', to: 'TO SECSTATE WASHDC', references: 'REF: 30 OSLO 188' });
    expect(seenOn(rule, text)).toEqual([]);
  });

  test.each([
    ['REF: 10 OSLO 188', '10', 2010],
    ['REF: 2010 OSLO 188', '2010', 2010],
    ['REF: A. LISBON 198\n     B. OSLO 188 (2011)', '2011', 2011],
    ['REF: 10 OSLO 10', '10', 2010],
  ])('is an error on the year: %s', (references, on, year) => {
    const seen = see(rule, cable({ references }));
    const message = `The reference is of ${year}, but the message is of 2009.`;
    expect(seen).toMatchObject([{ on, severity: 'error', message }]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The date of the message.');
  });
});
