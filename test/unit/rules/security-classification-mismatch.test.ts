// Line 4 against the classification line.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/security-classification-mismatch';
import { cable } from './heading';
import { fixed, see, seenOn } from './support';

const EXERCISE = '\nEXERCISE EXERCISE EXERCISE';

function marked(security: string, classification: string, caption = ''): string {
  return cable({
    security,
    classification: `${classification} LISBON 000231`,
    text: `${caption}${EXERCISE}`,
  });
}

describe('security-classification-mismatch', () => {
  test.each([
    ['ZNR UUUUU ZZH', 'UNCLAS'],
    ['ZNR UUUUU ZZH', 'UNCLASSIFIED'],
    ['ZNY EEEEE ZZH', 'UNCLAS E F T O'],
    ['ZNY CCCCC ZZH', 'C O N F I D E N T I A L'],
    ['ZNY SSSSS ZZH', 'SECRET'],
    ['ZNY SSSBB ZZH', 'S E C R E T'],
    ['ZNR UUUUU ZZH', 'LIMITED OFFICIAL USE'],
    ['ZNY CCCCC ZZH', 'LIMITED OFFICIAL USE'], // posts protected such messages
    ['ZNR /UUUU ZZH', 'UNCLAS'],
    ['ZNR UUXUU ZZH', 'C O N F I D E N T I A L'], // malformed: nothing to compare
  ])('is silent on %s above %s', (security, classification) => {
    expect(seenOn(rule, marked(security, classification))).toEqual([]);
  });

  test('accepts a protected message that is SENSITIVE', () => {
    expect(seenOn(rule, marked('ZNY CCCCC ZZH', 'UNCLAS', '\nSENSITIVE\n'))).toEqual([]);
  });

  test('finds a classified cable sent in the clear', () => {
    const [finding] = see(rule, marked('ZNR UUUUU ZZH', 'C O N F I D E N T I A L'));
    expect(finding).toMatchObject({
      on: 'ZNR UUUUU',
      line: 4,
      severity: 'error',
      message: 'Line 4 says ZNR UUUUU, but the cable is CONFIDENTIAL: ZNY CCCCC.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The classification line says CONFIDENTIAL.');
    expect(finding?.report.fixes?.[0]?.preferred).toBe(false);
  });

  test.each([
    ['ZNY SSSSS ZZH', 'C O N F I D E N T I A L', 'SSSSS', 'error'],
    ['ZNY UUUUU ZZH', 'UNCLAS', 'ZNY', 'error'],
    ['ZNR CCCCC ZZH', 'C O N F I D E N T I A L', 'ZNR', 'error'],
    ['ZNY CCCCC ZZH', 'UNCLAS', 'ZNY CCCCC', 'warning'],
    ['ZNR UUUUU ZZH', 'UNCLAS E F T O', 'ZNR UUUUU', 'information'], // how published EFTO cables were sent
  ])('finds %s above %s on what is wrong of it', (security, classification, on, severity) => {
    expect(see(rule, marked(security, classification))).toMatchObject([{ on, severity }]);
  });

  test('finds a line 4 that contradicts itself where there is no classification line', () => {
    const text = cable({ security: 'ZNY UUUUU ZZH', classification: null });
    expect(see(rule, text)).toMatchObject([
      {
        on: 'ZNY',
        message: 'ZNY does not go with UUUUU: ZNR is for unclassified messages, ZNY for all others.',
      },
    ]);
  });

  test.each([
    ['ZNR UUUUU ZZH', 'C O N F I D E N T I A L', 'ZNY CCCCC ZZH'],
    ['ZNY UUUUU ZZH', 'UNCLAS', 'ZNR UUUUU ZZH'],
    ['ZNY SSSSS/AAAAA ZOV RUEHC', 'C O N F I D E N T I A L', 'ZNY CCCCC/AAAAA ZOV RUEHC'],
  ])('writes line 4 anew: %s above %s', (security, classification, right) => {
    expect(fixed(rule, marked(security, classification))).toBe(marked(right, classification));
  });
});
