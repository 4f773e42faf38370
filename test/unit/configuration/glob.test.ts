import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { globOf, matchesGlob } from '../../../server/src/configuration/glob';

/** Whether a path fits a pattern that can be used. */
function matches(pattern: string, path: string): boolean {
  const glob = globOf(pattern);
  if (typeof glob === 'string') throw new Error(glob);
  return matchesGlob(glob, path);
}

describe('a pattern', () => {
  test.each([
    // Without a slash: a name in any folder.
    ['*.cable', 'a.cable', true],
    ['*.cable', '2007/beijing/a.cable', true],
    ['*.cable', 'a.cable.txt', false],
    ['a*e', 'abcde', true],
    ['a*e', 'ae', true],
    ['07BEIJING6872.cable', 'in/07BEIJING6872.cable', true],
    ['?.cable', 'a.cable', true],
    ['?.cable', 'ab.cable', false],
    // With one: from the folder that the pattern counts from.
    ['drafts/*.cable', 'drafts/a.cable', true],
    ['drafts/*.cable', 'old/drafts/a.cable', false],
    ['drafts/*.cable', 'drafts/old/a.cable', false],
    ['./drafts/*', 'drafts/a.cable', true],
    ['/drafts/*', 'drafts/a.cable', true],
    ['drafts/', 'drafts/old/a.cable', true],
    ['drafts/', 'drafts.cable', false],
    ['drafts/**', 'drafts/old/a.cable', true],
    ['**/drafts/**', 'a/b/drafts/c/d.cable', true],
    ['**/drafts/*.cable', 'drafts/a.cable', true],
    ['a/**/z.cable', 'a/z.cable', true],
    ['a/**/z.cable', 'a/b/c/z.cable', true],
    ['a/**/b/*/z', 'a/b/b/c/z', true],
    ['a/**/b/*/z', 'a/b/c/d/z', false],
    ['**', 'any/thing', true],
    // Choices and sets.
    ['*.{cable,telegram}', 'x/a.telegram', true],
    ['*.{cable,telegram}', 'x/a.txt', false],
    ['{a,b/{c,d}}/*.cable', 'b/d/x.cable', true],
    ['{a,b/{c,d}}/*.cable', 'b/x.cable', false],
    ['[0-9]*.cable', '07STATE1.cable', true],
    ['[!0-9]*.cable', '07STATE1.cable', false],
    ['[^0-9]*.cable', 'STATE1.cable', true],
    ['[ab]c', 'bc', true],
    ['[ab]c', 'cc', false],
    // What is no sign is a letter.
    ['{a}.cable', '{a}.cable', true],
    ['a{b.cable', 'a{b.cable', true],
    ['a[b.cable', 'a[b.cable', true],
    ['(a+)+b', 'aaab', false],
    ['!a.cable', 'b.cable', false],
    // Upper and lower case differ; a name that begins with a dot is a name.
    ['*.cable', 'a.CABLE', false],
    ['*.cable', '.a.cable', true],
    ['?😀.cable', '😀😀.cable', true],
    ['__proto__', '__proto__', true],
    ['constructor', 'x', false],
  ])('%s, for %s: %j', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  test.each([
    ['', 'The pattern is empty.'],
    ['drafts\\*.cable', 'Folders are parted by /, also on Windows.'],
    ['a'.repeat(257), 'The pattern is longer than 256 characters.'],
    ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}', 'The pattern stands for more than 64 others.'],
  ])('%j cannot be used', (pattern, reason) => {
    expect(globOf(pattern)).toBe(reason);
  });

  test('without signs fits itself alone', () => {
    const name = fc.stringMatching(/^[a-z0-9_. -]{1,12}$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        fc.pre(one.trim() !== '');
        expect(matches(`x/${one}`, `x/${one}`)).toBe(true);
        expect(matches(`x/${one}`, `x/${other}`)).toBe(one === other);
      }),
    );
  });

  test('fits what a slow and simple reading of it fits', () => {
    const pattern = fc
      .array(fc.constantFrom('a', 'b', '/', '*', '?', '**/', '/**/'), { minLength: 1, maxLength: 9 })
      .map((parts) => `/${parts.join('')}`);
    const path = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pattern, path, (glob, text) => {
        expect(matches(glob, text)).toBe(fits(namesOf(glob.slice(1)), text.split('/')));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The names of a pattern; one that ends in a slash stands for all in the folder. */
function namesOf(pattern: string): readonly string[] {
  return (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/');
}

/** Tries everything. */
function fits(names: readonly string[], path: readonly string[]): boolean {
  const [name, ...others] = names;
  if (name === undefined) return path.length === 0;
  if (name === '**') return fits(others, path) || (path.length > 0 && fits(names, path.slice(1)));
  return path.length > 0 && fitsName(name, path[0] ?? '') && fits(others, path.slice(1));
}

function fitsName(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  const rest = pattern.slice(1);
  if (pattern.startsWith('*'))
    return fitsName(rest, name) || (name !== '' && fitsName(pattern, name.slice(1)));
  return name !== '' && (pattern.startsWith('?') || pattern[0] === name[0]) && fitsName(rest, name.slice(1));
}

describe('a hostile pattern', () => {
  /** A pattern that never fits is tried in every way there is. */
  test.each([
    ['stars in a name', '*a'.repeat(120) + 'b', 'a'.repeat(4000)],
    ['stars over folders', '**/a/'.repeat(50) + 'b', 'a/'.repeat(2000)],
    ['both', '**/*a*a/'.repeat(30) + 'b', 'aaaa/'.repeat(800)],
    ['choices', '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}*a*a*b', 'a'.repeat(4000)],
  ])('of %s is answered at once', (_, pattern, path) => {
    // With a search that goes back, each of these takes longer than anyone would wait.
    const start = performance.now();
    expect(matches(pattern, path)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
