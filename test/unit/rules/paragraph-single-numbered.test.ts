// One paragraph alone, with a number.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/paragraph-single-numbered';
import { unclassified } from './cables';
import { see, seenOn } from './support';

describe('paragraph-single-numbered', () => {
  test.each([
    ['two numbered paragraphs', unclassified('1. One.', '2. Two.')],
    ['a paragraph without a number', unclassified('One room is new.')],
    ['a lone paragraph of another number, where others must be lost', unclassified('3. Three.')],
    [
      'one section of a cable',
      unclassified('1. One.').replace('UNCLAS LISBON', 'UNCLAS SECTION 01 OF 02 LISBON'),
    ],
    [
      "a publisher's extract",
      `This record is a partial extract of the original cable. The full text of the original cable is not available.

UNCLAS LISBON 000231

SUBJECT: NEW READING ROOM

1. One room is new.
`,
    ],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows the number as superfluous', () => {
    const [finding, ...others] = see(rule, unclassified('1. One room is new.'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: '1.',
      line: 15,
      severity: 'information',
      message: 'This is the only numbered paragraph. A cable of one paragraph does not number it.',
    });
    expect(finding?.report.tag).toBe('unnecessary');
  });

  test.each([
    [
      'a draft without a classification line',
      'FROM: AMEMBASSY LISBON\nTO: SECSTATE WASHDC\n\nSUBJECT: NEW READING ROOM\n\n1. One room is new.\n',
    ],
    [
      'a SMART message',
      `UNCLASSIFIED
MRN: 09 LISBON 231
Date/DTG: May 14, 2009 / 140930Z MAY 09
From: AMEMBASSY LISBON
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: SCUL, PO
Subject: New reading room

1. One room is new.
`,
    ],
    [
      'a cable of the 1970s',
      `PAGE 01        LISBON  00231  141000Z
ACTION EUR-12

INFO  OCT-01  ISO-00  /013 W
                     ---------------------     051220
R 140930Z MAY 75
FM AMEMBASSY LISBON
TO SECSTATE WASHDC 1180

UNCLAS LISBON 00231

E.O. 11652: N/A
TAGS: SCUL, PO
SUBJECT: NEW READING ROOM

1. ONE ROOM IS NEW.
`,
    ],
  ])('shows it in %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual(['1.']);
  });
});
