// Line 15 against line 3.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/end-number-mismatch';
import { cable, departmentCable } from './heading';
import { fixed, see, seenOn } from './support';

function ended(
  number: string,
  station = 'DE RUEHLI #0231 1340935',
  classification = 'UNCLAS LISBON 000231',
): string {
  return cable({ station, classification, break: 'BT', ending: `BT\n#${number}\nNNNN` });
}

describe('end-number-mismatch', () => {
  test.each([
    ['the same number', ended('0231')],
    ['no end number', cable()],
    ['no line 3', departmentCable({ ending: 'BT\n#0231\nNNNN' })],
    ['a line 3 that stands alone', ended('0231', 'DE RUEHLI #0213 1340935')],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('names both numbers', () => {
    const [finding] = see(rule, ended('0232'));
    expect(finding).toMatchObject({
      on: '0232',
      severity: 'error',
      message: 'The message ends with #0232, but line 3 says #0231.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('Line 3: #0231.');
  });

  test('copies the number of line 3', () => {
    expect(fixed(rule, ended('0232'))).toBe(ended('0231'));
  });

  test('has no one right answer when three numbers differ', () => {
    const text = ended('0232', 'DE RUEHLI #0213 1340935');
    expect(see(rule, text)[0]?.report.fixes?.[0]?.preferred).toBe(false);
  });
});
