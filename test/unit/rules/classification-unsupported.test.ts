// Cables marked above all of their portions.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/classification-unsupported';
import { confidential, secret, unclassified } from './cables';
import { see, seenOn } from './support';

const low = ['1. (C) This is an exercise.', '2. (U) It ends in June.'];

describe('classification-unsupported', () => {
  test.each([
    ['a portion at the level', confidential('1. (C) One.', '2. (U) Two.')],
    ['a portion at the level with controls', secret('1. (S//NF) One.', '2. (U) Two.')],
    ['a damaged mark at the level', confidential('1. (C One.', '2. (U) Two.')],
    ['an unclassified cable', unclassified('1. (U) One.', '2. (U) Two.')],
    ['a paragraph without a mark, which may be what is classified', secret(...low, '3. Three.')],
    ['a mark that is not known', secret(...low, '3. (SE) Three.')],
    ['a part at the level', secret('1. (C) Two parts:\nA. (S) the key\nB. (U) the door', '2. (U) Two.')],
    ['a part without a label at the level', secret('1. (C) One.', '(S/NF) Two.', '2. (U) Three.')],
    ['a part whose marking looks like a letter', secret('1. (C) One.', '(S) Two.', '2. (U) Three.')],
    ['a heading at the level', secret('1. (C) One.', '(S) THE ROOM\n------------', '2. (U) Two.')],
    ['a subject at the level', secret(...low).replace('SUBJECT: NEW', 'SUBJECT: (S) NEW')],
    [
      'one section of a cable',
      secret(...low).replace('S E C R E T LISBON', 'S E C R E T SECTION 01 OF 02 LISBON'),
    ],
    ['no marks at all', secret('1. One.', '2. Two.')],
    ['a line 4 that is lower too, which contradicts', secret(...low).replace('SSSSS', 'CCCCC')],
    [
      "a publisher's extract",
      `This record is a partial extract of the original cable. The full text of the original cable is not available.

S E C R E T LISBON 000231

SUBJECT: EXERCISE EXERCISE EXERCISE

1. (C) This is an exercise.

2. (U) It ends in June.
`,
    ],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows the marking of the cable, and its highest portion', () => {
    const [finding, ...others] = see(rule, secret(...low));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: 'S E C R E T',
      line: 9,
      severity: 'warning',
      message:
        'The cable is marked SECRET, but no portion is above (C). The whole takes the level of its highest part.',
    });
    expect(finding?.report.related).toMatchObject([{ message: 'The highest portion is (C).' }]);
  });

  test('judges it by its numbered paragraphs where an opening one has no number and no mark', () => {
    expect(seenOn(rule, secret('This is an exercise.', ...low))).toEqual(['S E C R E T']);
  });

  test('is silent on a single paragraph without number and mark', () => {
    expect(seenOn(rule, secret('This is an exercise.'))).toEqual([]);
  });

  test('shows the first of several portions of the same level', () => {
    const text = secret('1. (U) One.', '2. (C) Two.', '3. (C) Three.');
    const start = text.indexOf('(C)');
    expect(see(rule, text)[0]?.report.related).toMatchObject([{ span: { start, end: start + 3 } }]);
  });

  test('judges a cable without a subject', () => {
    expect(seenOn(rule, secret(...low).replace('SUBJECT: NEW READING ROOM\n', ''))).toEqual(['S E C R E T']);
  });

  test.each([
    ['a line 4 that cannot be read', secret(...low).replace('ZNY SSSSS ZZH\n', '')],
    ['a line 4 that is higher', secret(...low).replace('SSSSS', 'TTTTT')],
    [
      'a SMART message',
      'SECRET\nMRN: 12 LISBON 231\nDate/DTG: May 14, 2012 / 140930Z MAY 12\nFrom: AMEMBASSY LISBON\nAction: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: SCUL\nSubject: EXERCISE EXERCISE EXERCISE\n\n1. (C) This is an exercise.\n\n2. (U) It ends in June.\n',
    ],
    [
      'a draft',
      'FM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n\nSECRET LISBON 000231\n\nE.O. 12958: DECL: 06/01/2017\nTAGS: SCUL PO\nSUBJECT: EXERCISE EXERCISE EXERCISE\n\n1. (C) This is an exercise.\n\n2. (U) It ends in June.\n',
    ],
  ])('judges %s', (_, text) => {
    expect(seenOn(rule, text)).toHaveLength(1);
  });

  test('judges sections when the last one is there', () => {
    const text = secret(low[0] ?? '', 'LISBON 00000231  002 OF 002', low[1] ?? '').replace(
      'S E C R E T LISBON',
      'S E C R E T SECTION 01 OF 02 LISBON',
    );
    expect(seenOn(rule, text)).toEqual(['S E C R E T']);
  });
});
