// A text without SUBJECT.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/subject-missing';
import { see, seenOn } from './support';
import { cable } from './text-head';

const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

describe('subject-missing', () => {
  test.each([
    ['a cable with a subject', cable()],
    ['SUBJ', cable({ subject: 'SUBJ: NEW READING ROOM' })],
    ['Subject', cable({ subject: 'Subject: New reading room' })],
    ['a subject above TAGS', cable({ tags: 'SUBJECT: NEW READING ROOM\nTAGS: SCUL PO', subject: '' })],
    ['an empty subject, of which another rule speaks', cable({ subject: 'SUBJECT:' })],
    ['an extract', `${notice}\n\n${cable({ subject: '' })}`],
    ['a TAGS line alone', 'TAGS: SCUL PO\n'],
    ['a heading alone', 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC 1180\n'],
    ['a head of which nothing is left', cable({ line: '', order: '', tags: '', subject: '' })],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  const message = 'There is no SUBJECT line. It is what a reader sees first, and what the cable is found by.';

  test('warns on the classification line', () => {
    expect(see(rule, cable({ subject: '' }))).toMatchObject([
      { on: 'UNCLAS LISBON 000231', line: 5, severity: 'warning', message },
    ]);
  });

  test('is an error in a SMART message', () => {
    const text =
      'UNCLASSIFIED\nMRN: 12 LISBON 231\nFrom: AMEMBASSY LISBON\nE.O.: 13526\nTAGS: SCUL\n\n1. Text.\n';
    expect(see(rule, text)).toMatchObject([{ on: 'UNCLASSIFIED', severity: 'error', message }]);
  });
});
