// Paragraph numbers that are not written `2.`.
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../server/src/l10n';
import { rule } from '../../../server/src/rules/paragraph-number-malformed';
import { unclassified } from './cables';
import { fixed, see, seenOn } from './support';

describe('paragraph-number-malformed', () => {
  test.each([
    ['numbers with a dot', ['1. One room.', '2. (U) Two rooms.', '3.  Three rooms.']],
    ['a pilcrow before a whole number', ['¶1. One room.', '¶2. (U) Two rooms.']],
    ['a marking without a blank', ['1.(U) One room.', '2.(SBU) Two rooms.']],
    ['a list inside a paragraph', ['1. Three rooms:', '1) one\n2) two\n3) three', '2. They are new.']],
    ['figures that begin a line', ['1. One room. It has\n12 (twelve) chairs.', '2. Two rooms.']],
  ])('is silent on %s', (_, paragraphs) => {
    expect(seenOn(rule, unclassified(...paragraphs))).toEqual([]);
  });

  test.each([
    ['2 (U) Two rooms.', '2', '2. (U) Two rooms.'],
    ['2) (U) Two rooms.', '2)', '2. (U) Two rooms.'],
    ['¶2 (U) Two rooms.', '¶2', '¶2. (U) Two rooms.'],
    ['¶2 Two rooms.', '¶2', '¶2. Two rooms.'],
  ])('finds %s', (written, on, right) => {
    const around = (second: string): string =>
      unclassified('1. (U) One room.', second, '3. (U) Three rooms.');
    const [finding, ...others] = see(rule, around(written));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ on, line: 17, severity: 'warning' });
    expect(finding?.message).toBe(
      `Paragraph 2 is written \`${on}\`. A paragraph number is followed by a dot: \`2.\``,
    );
    expect(fixed(rule, around(written))).toBe(around(right));
    expect(seenOn(rule, fixed(rule, around(written)))).toEqual([]);
  });

  test('the one right form is offered first', () => {
    const [finding] = see(rule, unclassified('1. (U) One.', '2 (U) Two.', '3. (U) Three.'));
    expect(
      finding?.report.fixes?.map(({ title, preferred }) => ({ title: inEnglish(title), preferred })),
    ).toEqual([{ title: 'Write 2.', preferred: true }]);
  });
});
