import { describe, expect, test } from 'vitest';
import { codeLenses } from '../../../server/src/features/code-lenses';
import type { Fixable } from '../../../server/src/features/code-actions';
import { inEnglish } from '../../../server/src/l10n';
import { parse } from '../../../server/src/message/parse';
import { fixture } from '../support/fixtures';
import { only } from '../support/messages';

const text = fixture('seed.cable');
const seed = only(parse(text).messages[0]);

/** A finding whose fix puts a character before the text. */
function fixable(preferred: boolean): Fixable {
  const edits = () => [{ start: 0, end: 0, newText: 'X' }];
  return { span: { start: 0, end: 1 }, fixes: [{ title: 'Put X', preferred, edits }] };
}

describe('above a message', () => {
  test('stands how many cables cite it, on its first line', () => {
    const citations = (id: string): number => (id === '07BEIJING6872' ? 3 : 0);
    const [lens] = codeLenses(seed, { citations });
    expect(lens && inEnglish(lens.title)).toBe('cited by 3 cables');
    expect(text.slice(lens?.span.start, lens?.span.end)).toBe('VZCZCXRO1587  ');
  });

  test('leads by a click to the citations of the place where it names itself', () => {
    const [lens] = codeLenses(seed, { citations: () => 3 });
    expect(text.slice(lens?.own?.start, lens?.own?.end)).toBe('BEIJING 006872');
  });

  test.each([
    [1, ['cited by 1 cable']],
    [0, []],
    [undefined, []],
  ])('stands of %s citations %j', (number, expected) => {
    expect(codeLenses(seed, { citations: () => number }).map(({ title }) => inEnglish(title))).toEqual(
      expected,
    );
  });

  test.each<[string, readonly Fixable[], readonly string[]]>([
    ['one of two problems can be fixed', [fixable(true), fixable(false)], ['fix 1 problem']],
    ['both can', [fixable(true), fixable(true)], ['fix 2 problems']],
    ['none has one right answer', [fixable(false)], []],
    ['nothing was found', [], []],
  ])('where %s', (_, found, expected) => {
    expect(codeLenses(seed, { findings: () => found }).map(({ title }) => inEnglish(title))).toEqual(
      expected,
    );
  });

  test('stands nothing where nothing of a cable was recognised', () => {
    const prose = only(parse('milk\neggs\n').messages[0]);
    expect(codeLenses(prose, { citations: () => 1, findings: () => [fixable(true)] })).toEqual([]);
  });
});
