// Portion markings that lost a bracket or are none.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/portion-marking-malformed';
import { confidential } from './cables';
import { fixed, see, seenOn } from './support';

describe('portion-marking-malformed', () => {
  test.each([
    '(U)',
    '(SBU)',
    '(SBU/NF)',
    '(C)',
    '(C/NF)',
    '(C//NF)',
    '(C/REL UK, CANADA)',
    '(C//REL TO USA, FVEY)',
  ])('is silent on %s', (marking) => {
    expect(seenOn(rule, confidential('1. (C) One.', `2. ${marking} Two rooms are new.`))).toEqual([]);
  });

  test.each([
    '(Comment) Two rooms.',
    '(Note: two rooms.)',
    '(USTR) officers came.',
    '(1) the door',
    '(c) the key',
  ])('is silent on text: %s', (text) => {
    expect(seenOn(rule, confidential('1. (C) One.', `2. ${text}`))).toEqual([]);
  });

  test.each([
    ['(C', '(C)'],
    ['C)', '(C)'],
    ['(C )', '(C)'],
    ['( SBU )', '(SBU)'],
    ['[C]', '(C)'],
    ['(sbu)', '(SBU)'],
    ['(C-NF)', '(C/NF)'],
    ['(c/rel uk, canada)', '(C/REL UK, CANADA)'],
  ])('writes %s as %s', (written, right) => {
    const around = (marking: string): string =>
      confidential('1. (C) One.', `2. ${marking} Two rooms are new.`);
    const [finding, ...others] = see(rule, around(written));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: written,
      line: 19,
      severity: 'warning',
      message: `The portion marking is written ${written}. It should be ${right}.`,
    });
    expect(fixed(rule, around(written))).toBe(around(right));
    expect(finding?.report.fixes?.[0]?.preferred).toBe(true);
  });

  test.each(['(SE)', '(SUB)', '(NF)'])(
    'changes nothing where what is meant by %s is not known',
    (written) => {
      const [finding, ...others] = see(rule, confidential('1. (C) One.', `2. ${written} Two rooms are new.`));
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        on: written,
        message: `${written} is no portion marking that is known. Usual ones are (U), (SBU), (C), (S) and (C/NF).`,
      });
      expect(finding?.report.fixes).toBeUndefined();
    },
  );

  test('looks at parts and headings too', () => {
    const text = confidential(
      '1. (C) Two parts:\nA. (C The key\nB. (U) the door',
      '(U )  THE ROOM\n------------',
      '2. (U) Two.',
    );
    expect(seenOn(rule, text)).toEqual(['(C', '(U )']);
  });
});
