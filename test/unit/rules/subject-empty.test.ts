// SUBJECT with nothing behind it.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/subject-empty';
import { see, seenOn } from './support';
import { cable } from './text-head';

describe('subject-empty', () => {
  test.each([
    'SUBJECT: NEW READING ROOM',
    'SUBJECT:\nNEW READING ROOM',
    'SUBJECT:\n\nNEW READING ROOM',
    'SUBJECT: (U) NEW READING ROOM',
    'SUBJECT: X',
    '',
  ])('is silent on %j', (subject) => {
    expect(seenOn(rule, cable({ subject }))).toEqual([]);
  });

  test.each(['SUBJECT:', 'SUBJECT:   ', 'SUBJECT: (U)'])('warns of %j', (subject) => {
    expect(see(rule, cable({ subject }))).toMatchObject([
      {
        on: 'SUBJECT:',
        line: 9,
        severity: 'warning',
        message: 'The subject is empty. It is what a reader sees first, and what the cable is found by.',
      },
    ]);
  });

  test('warns of it above a REF list', () => {
    expect(seenOn(rule, cable({ subject: 'SUBJECT:', references: '\nREF: LISBON 198' }))).toEqual([
      'SUBJECT:',
    ]);
  });
});
