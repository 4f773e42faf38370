// The marking of the subject against that of the cable.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/subject-marking';
import { see, seenOn } from './support';
import { cable, exerciseCable } from './text-head';

describe('subject-marking', () => {
  test.each([
    cable(),
    cable({ subject: 'SUBJECT: (U) NEW READING ROOM' }),
    cable({ subject: 'SUBJECT: (SBU) NEW READING ROOM' }),
    cable({ subject: 'SUBJECT: (LOU) NEW READING ROOM' }),
    cable({ line: '', subject: 'SUBJECT: (C) EXERCISE EXERCISE EXERCISE' }),
    exerciseCable({ subject: 'SUBJECT: (C) EXERCISE EXERCISE EXERCISE' }),
    exerciseCable({ subject: 'SUBJECT: (U) EXERCISE EXERCISE EXERCISE' }),
  ])('is silent where the mark does not exceed the cable (%#)', (text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test.each([
    [exerciseCable({ subject: 'SUBJECT: (S) EXERCISE EXERCISE EXERCISE' }), '(S)', 'CONFIDENTIAL'],
    [exerciseCable({ subject: 'SUBJECT: (S/NF) EXERCISE EXERCISE' }), '(S/NF)', 'CONFIDENTIAL'],
    [cable({ subject: 'SUBJECT: (C) EXERCISE EXERCISE EXERCISE' }), '(C)', 'UNCLASSIFIED'],
  ])('is an error where it does (%#)', (text, on, overall) => {
    const seen = see(rule, text);
    const message = `The subject is marked ${on}, above the cable: ${overall}.`;
    expect(seen).toMatchObject([{ on, severity: 'error', message }]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The classification of the cable.');
  });
});
