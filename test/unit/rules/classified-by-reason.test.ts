// The reasons of the authority block.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/classified-by-reason';
import { see, seenOn } from './support';
import { cable, exerciseCable } from './text-head';

describe('classified-by-reason', () => {
  test.each([
    'Classified By: DCM Joan Almeida. Reasons: 1.4 (b) and (d).',
    'Classified By: DCM Joan Almeida, Reasons 1.4 (b/d)',
    'Classified By: DCM Joan Almeida for reasons 1.4 (B) AND (D)',
    'Classified By: DCM Joan Almeida, E.O. 12958, 1.4 b and d.',
    'CLASSIFIED BY: DCM JOAN ALMEIDA FOR REASONS 1.4 (A), (H)',
    'CLASSIFIED BY: JOAN ALMEIDA, DCM, STATE\nREASON: 1.4 (D)',
    'CLASSIFIED BY DCM JOAN ALMEIDA FOR REASONS 1.4 (B) AND (D) (S) SUMMARY',
    'Derived from: Exercise Guide 05-1.',
    'Classified By: DCM Joan Almeida for reasons (b) and (d)', // the section is left out
    'Classified By: DCM Joan Almeida. Reasons: 1.6 (d)', // a section of which there is no table
    'Classified By: DCM Joan Almeida. Derived from: Exercise Guide.',
    'Classified By: DCM Joan Almeida.\nReason: as in paragraph 2.',
    'Classified By: DCM Joan Almeida.\nReasons as in paragraph 2.',
    '',
    'Reason: 1.4 (b)\nClassified By: Joan Almeida, DCM',
  ])('is silent on %j', (authority) => {
    expect(seenOn(rule, exerciseCable({ authority }))).toEqual([]);
  });

  test.each([
    ['R 140930Z MAY 98', '1.5 (b) and (d)'],
    ['R 140930Z MAY 98', '1.5 (g)'],
    ['R 250930Z MAR 03', '1.4 (h)'],
    ['R 220930Z SEP 03', '1.5 (d)'],
  ])('is silent on %s with %s', (group, reasons) => {
    const authority = `Classified By: DCM Joan Almeida. Reasons: ${reasons}.`;
    expect(seenOn(rule, exerciseCable({ group, authority }))).toEqual([]);
  });

  test.each([
    'REASON: FOREIGN RELATIONS',
    'Reasons; b',
    'Reason.d',
    'Reason (d)',
    'Authority 1.4 (d)',
    'Authority 1.4d',
    'Authority 1. 5 d',
    'Authority 1.4(d)',
    'Derived from a guide',
  ])('is silent where the text right below has %j', (words) => {
    const authority = 'Classified By: DCM Joan Almeida.';
    expect(seenOn(rule, exerciseCable({ authority, body: `1. (C) ${words}.\n\n2. (U) Two.` }))).toEqual([]);
  });

  test('is silent where the E.O. line gives the reason', () => {
    const authority = 'Classified By: DCM Joan Almeida.';
    const body = `1. (C) ${'This is an exercise. '.repeat(30)}`;
    const order = 'E.O. 12958: DECL: 05/14/2019 REASON 1.4 (D)';
    expect(seenOn(rule, exerciseCable({ authority, body, order }))).toEqual([]);
  });

  test.each([
    ['figures that hold such a section', '1. (C) It rose from 11.4 a year to 2.1.4 a day.'],
    ['a word that holds reason', '1. (C) An unreasonable exercise.'],
    ['reason at the end of a sentence', '1. (C) There is no reason. !'],
    ['a reason far below', `1. (C) ${'This is an exercise. '.repeat(30)}\n\n2. (C) Reason: none.`],
    ['a paragraph 1 without a reason', '1. 4 exercises.'],
  ])('warns where the text has %s', (_, body) => {
    const authority = 'Classified By: DCM Joan Almeida.';
    expect(seenOn(rule, exerciseCable({ authority, body }))).toEqual(['Classified By:']);
  });

  test('warns where neither the cable has an E.O. line nor the block a reason', () => {
    const authority = 'Classified By: DCM Joan Almeida.';
    expect(seenOn(rule, exerciseCable({ authority, order: '' }))).toEqual(['Classified By:']);
    expect(seenOn(rule, exerciseCable({ authority, order: 'E.O. 12958:' }))).toEqual(['Classified By:']);
  });

  test('warns of a section without a letter, also where reasons are spoken of below', () => {
    const authority = 'Classified By: DCM Joan Almeida. Reasons: 1.4.';
    const body = '1. (C) The reasons: none.\n\n2. (U) Two.';
    expect(seenOn(rule, exerciseCable({ authority, body }))).toEqual(['1.4']);
  });

  test('is silent under an older order, which asked for no reason', () => {
    const lines = { group: 'R 140930Z MAY 85', order: 'E.O. 12356: DECL: OADR' };
    expect(seenOn(rule, exerciseCable({ ...lines, authority: 'Classified By: Joan Almeida.' }))).toEqual([]);
  });

  test('is silent on the section where the day of the message is not known', () => {
    const authority = 'Classified By: DCM Joan Almeida. Reasons: 1.5 (d).';
    expect(seenOn(rule, exerciseCable({ group: 'R 390930Z MAY 09', authority }))).toEqual([]);
    expect(seenOn(rule, exerciseCable({ group: '', authority }))).toEqual([]);
  });

  test('is silent on an unclassified cable, where the block itself is the fault', () => {
    expect(seenOn(rule, cable({ authority: 'Classified By: DCM Joan Almeida.' }))).toEqual([]);
  });

  test.each([
    ['1.4 (k)', 'k', 'Section 1.4 has no reason (k): its letters are (a) to (h).'],
    ['1.4 (b) and (i)', 'i', 'Section 1.4 has no reason (i): its letters are (a) to (h).'],
    ['1. 4 (k)', 'k', 'Section 1.4 has no reason (k): its letters are (a) to (h).'],
    ['1.5 (h)', 'h', 'Section 1.5 has no reason (h): its letters are (a) to (g).'],
  ])('is an error: %s', (reasons, on, message) => {
    const authority = `Classified By: DCM Joan Almeida. Reasons: ${reasons}.`;
    expect(see(rule, exerciseCable({ authority }))).toMatchObject([{ on, severity: 'error', message }]);
  });

  test.each([
    [
      'Classified By: DCM Joan Almeida.',
      'Classified By:',
      'No reason is given. It is a letter of section 1.4, such as 1.4 (d).',
    ],
    [
      'Classified By: DCM Joan Almeida. Reasons: 1.4.',
      '1.4',
      'Section 1.4 stands without a letter, such as (d): it gives no reason.',
    ],
  ])('warns of %s', (authority, on, message) => {
    expect(see(rule, exerciseCable({ authority }))).toMatchObject([{ on, severity: 'warning', message }]);
  });

  test('warns of 1.4 before it came, in March 2003', () => {
    const seen = see(rule, exerciseCable({ group: 'R 240930Z MAR 03' }));
    const message = 'Section 1.4 gives the reasons since 25 Mar 2003. Before, it was section 1.5.';
    expect(seen).toMatchObject([{ on: '1.4', severity: 'warning', message }]);
    expect(seen[0]?.report.related?.[0]?.message).toBe('The date of the message.');
  });

  test('only informs of 1.5 after September 2003: many kept it', () => {
    const authority = 'Classified By: DCM Joan Almeida. Reasons: 1.5 (b) and (d).';
    const seen = see(rule, exerciseCable({ group: 'R 230930Z SEP 03', authority }));
    const message = 'Section 1.5 gave the reasons until 2003. Since then it is section 1.4.';
    expect(seen).toMatchObject([{ on: '1.5', severity: 'information', message }]);
    expect(seen[0]?.report.tag).toBe('deprecated');
  });

  test('informs of a name without a position where the section is left out too', () => {
    const authority = 'Classified By: Joan Almeida for reasons (b), (d)';
    expect(see(rule, exerciseCable({ authority }))).toMatchObject([
      { on: 'Joan Almeida', severity: 'information' },
    ]);
  });

  test('asks no position of a block that names nobody', () => {
    expect(seenOn(rule, exerciseCable({ authority: 'Classified By: reasons 1.4 (d)' }))).toEqual([]);
  });

  test('informs of a name without a position', () => {
    const authority = 'Classified By: Joan Almeida. Reasons: 1.4 (d).';
    expect(see(rule, exerciseCable({ authority }))).toMatchObject([
      {
        on: 'Joan Almeida',
        severity: 'information',
        message: 'The position is not given: it says by what authority the cable is classified.',
      },
    ]);
  });
});
