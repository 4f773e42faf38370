// Traces of publication: one hint a kind, and fixes that take away a kind at once.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';
import { rule } from '../../../server/src/rules/publication-residue';
import { fixture } from '../support/fixtures';
import { unclassified } from './cables';
import { applied, fixed, see, seenOn } from './support';

const around = (paragraph: string): string => unclassified('1. (U) One.', paragraph, '3. (U) Three.');

describe('publication-residue', () => {
  test.each([
    ['a clean cable', '2. Two.'],
    ['one trailing blank', '2. Two rooms \nare new. '],
    ['brackets that are no link', '2. He said [sic] (twice) that [two](see below) are new.'],
    ['redactions', '2. XXXXXXXXXXXX came.'],
    ['a back-slash in a line', '2. He wrote and\\or.'],
    ['a pilcrow that is text', '2. The sign ¶ is in no cable.'],
    ['a pilcrow that carries a number without dot', '¶2 (U) Two.'],
  ])('is silent on %s', (_, paragraph) => {
    expect(seenOn(rule, around(paragraph))).toEqual([]);
  });

  test('gives one hint for each kind in the seed, with its number of places', () => {
    expect(
      see(rule, fixture('seed.cable')).map(({ on, line, severity, message }) => ({
        on,
        line,
        severity,
        message,
      })),
    ).toEqual([
      {
        on: '](#)',
        line: 24,
        severity: 'hint',
        message:
          '4 Markdown links stand in this copy. They were added in publication and are no part of the cable.',
      },
      {
        on: '¶',
        line: 29,
        severity: 'hint',
        message:
          '4 pilcrows stand before numbers or letters in this copy. They were added in publication and are no part of the cable.',
      },
      {
        on: '  ',
        line: 3,
        severity: 'hint',
        message:
          '13 lines have two or more blanks at the end in this copy. They were added in publication and are no part of the cable.',
      },
    ]);
  });

  test.each([
    ['a link', '2. The [library](/tag/SCUL_0.html) is new.', '](/tag/SCUL_0.html)', '2. The library is new.'],
    ['an empty link', '2. The [library]() is new.', ']()', '2. The library is new.'],
    ['a pilcrow before a number', '¶2. (U) Two.', '¶', '2. (U) Two.'],
    ['a pilcrow and blank', '¶ 2. (U) Two.', '¶', '2. (U) Two.'],
    ['a pilcrow before a letter', '2. (U) Two:\n¶A. the key', '¶', '2. (U) Two:\nA. the key'],
    [
      'a pilcrow before a year at a line start',
      '2. (U) It began in\n¶2007.',
      '¶',
      '2. (U) It began in\n2007.',
    ],
    ['trailing blanks', '2. (U) Two rooms   \nare new.', '   ', '2. (U) Two rooms\nare new.'],
    ['a back-slash', '2. (U) Two rooms \\\nare new.', '\\', '2. (U) Two rooms\nare new.'],
    ['a back-slash without a blank', '2. (U) Two rooms\\\nare new.', '\\', '2. (U) Two rooms\nare new.'],
  ])('shows %s and takes it away', (_, written, on, right) => {
    const [finding, ...others] = see(rule, around(written));
    expect(others).toEqual([]);
    expect(finding?.on).toBe(on);
    expect(finding?.report.tag).toBe('unnecessary');
    expect(fixed(rule, around(written))).toBe(around(right));
  });

  test('speaks of one place as one', () => {
    expect(see(rule, around('¶2. (U) Two.')).map((finding) => finding.message)).toEqual([
      'A pilcrow stands before a number or letter in this copy. It was added in publication and is no part of the cable.',
    ]);
  });

  test('with the line ends of another system, takes only the blanks', () => {
    const text = around('2. (U) Two rooms  \nare new.').replaceAll('\n', '\r\n');
    expect(fixed(rule, text)).toBe(around('2. (U) Two rooms\nare new.').replaceAll('\n', '\r\n'));
  });

  test('all kinds taken from the seed leave a text that reads the same', () => {
    const seed = fixture('seed.cable');
    const edits = see(rule, seed).flatMap((finding) => finding.report.fixes?.[0]?.edits() ?? []);
    const clean = applied(seed, edits);
    expect(seenOn(rule, clean)).toEqual([]);
    const [before] = parse(seed).messages;
    const [after] = parse(clean).messages;
    expect(after?.head.tags?.tags.map((tag) => tag.code)).toEqual(['PREL', 'PGOV', 'CH', 'KCRS']);
    expect(after?.body.paragraphs.map((each) => each.number)).toEqual([1, 2, 3, 4]);
    expect(after?.id).toBe(before?.id);
  });
});
