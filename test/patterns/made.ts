// Regular expressions that are not written out in the code but put together in it.
import path from 'node:path';
import { vi } from 'vitest';
import { project, type Pattern } from './collect';

/** Those put together of what is not known before, with a sample of what comes out, and why it can do no harm. */
export const madeInFunctions: readonly (Pattern & { readonly why: string })[] = [
  {
    where: 'server/src/rules/paragraph-reference-undefined.ts',
    source: String.raw`(?<!\d)12(?!\d)`,
    flags: '',
    why: 'a number of the parser, in figures',
  },
  {
    where: 'server/src/rules/reference-future.ts',
    source: String.raw`(?<!\d)2007(?!\d)`,
    flags: '',
    why: 'a year of the parser, in figures',
  },
  {
    where: 'server/src/rules/reference-unused.ts',
    source: String.raw`\bref[a-z'’]{0,8}[ .:(][^;\n]{0,30}\bB\b`,
    flags: 'i',
    why: 'one letter of a reference',
  },
];

/** The regular expressions that a module puts together when it is loaded. */
export async function madeOnLoading(file: string): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const Native = RegExp;
  const recording = new Proxy(Native, {
    construct(target, given, newTarget): object {
      const pattern: unknown = Reflect.construct(target, given, newTarget);
      if (!(pattern instanceof Native)) throw new Error('no pattern');
      made.push({ source: pattern.source, flags: pattern.flags, where: file });
      return pattern;
    },
  });
  vi.resetModules();
  vi.stubGlobal('RegExp', recording);
  try {
    await import(/* @vite-ignore */ path.join(project, file));
  } finally {
    vi.unstubAllGlobals();
  }
  return made;
}
