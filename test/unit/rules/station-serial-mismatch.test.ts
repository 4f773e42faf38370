// The serial number of line 3 against the message number.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/station-serial-mismatch';
import { cable } from './heading';
import { fixed, see, seenOn } from './support';

function numbered(serial: string, classification: string, ending: string | null = null): string {
  return cable({ station: `DE RUEHLI #${serial} 1340935`, classification, ending });
}

describe('station-serial-mismatch', () => {
  test.each([
    ['0231', 'UNCLAS LISBON 000231'],
    ['7875', 'UNCLAS LISBON 017875'], // numbers above 9999 count modulo 10000
    ['0004', 'UNCLAS LISBON 010004'],
    ['0231', 'UNCLAS LISBON 231'],
    ['0231', 'UNCLAS LISBON'],
    ['231', 'UNCLAS LISBON 000321'], // line 3 is malformed: nothing to compare
  ])('is silent on #%s and %s', (serial, classification) => {
    expect(seenOn(rule, numbered(serial, classification))).toEqual([]);
  });

  test('says what the number would be', () => {
    const [finding] = see(rule, numbered('0213', 'UNCLAS LISBON 000231'));
    expect(finding).toMatchObject({
      on: '0213',
      line: 3,
      severity: 'error',
      message: 'Line 3 says #0213, but the message number is 000231: #0231.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The message number, 000231.');
  });

  test('writes the message number on line 3', () => {
    expect(fixed(rule, numbered('0213', 'UNCLAS LISBON 010231'))).toBe(
      numbered('0231', 'UNCLAS LISBON 010231'),
    );
  });

  test('changes the message number when the end number agrees with line 3', () => {
    const ending = 'BT\n#0213\nNNNN';
    expect(fixed(rule, numbered('0213', 'UNCLAS LISBON 010231', ending))).toBe(
      numbered('0213', 'UNCLAS LISBON 010213', ending),
    );
  });
});
