// What must hold for the grammar as a whole, whatever the cable: no state is carried from line to line, every expression
// compiles and stays linear, every scope is ours, nothing is unused.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { OnigScanner } from 'vscode-oniguruma';
import { INITIAL } from 'vscode-textmate';
import { describe, expect, test } from 'vitest';
import { grammar, read, root, tokenize } from './tokenize';

interface Rule {
  readonly match?: string;
  readonly name?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly patterns?: readonly Rule[];
}

interface GrammarFile extends Rule {
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

const file = JSON.parse(read('syntaxes/cable.tmLanguage.json')) as GrammarFile;
const rules = Object.entries(file.repository);

function within(rule: Rule): readonly Rule[] {
  const inner = [...Object.values(rule.captures ?? {}), ...(rule.patterns ?? [])];
  return [rule, ...inner.flatMap(within)];
}

const everything = [...file.patterns, ...Object.values(file.repository)].flatMap(within);

/** The first group that repeats and has something unbounded in it: two ways to divide a text are too many. */
function nestedRepeat(pattern: string): string | null {
  const open: { start: number; unbounded: boolean }[] = [];
  const plain = pattern.replace(/\\./g, '__').replace(/\[[^\]]*\]/g, (set) => '_'.repeat(set.length));
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (character === '(') {
      open.push({ start: at, unbounded: false });
      continue;
    }
    const unbounded = /^(?:[*+]|\{\d+,\})/.test(plain.slice(at)) && plain.charAt(at - 1) !== '(';
    const group = open.at(-1);
    if (unbounded && group !== undefined) group.unbounded = true;
    if (character !== ')') continue;
    const closed = open.pop();
    if (closed?.unbounded === true) {
      if (/^(?:[*+]|\{\d*,?\d+\})/.test(plain.slice(at + 1))) return pattern.slice(closed.start, at + 2);
      const outer = open.at(-1);
      if (outer !== undefined) outer.unbounded = true;
    }
  }
  return null;
}

describe('every rule', () => {
  test('is a match: none begins, ends or goes on while', () => {
    for (const rule of everything) {
      expect(
        Object.keys(rule).filter(
          (key) => !['match', 'name', 'captures', 'patterns', 'include'].includes(key),
        ),
      ).toEqual([]);
    }
  });

  test.each(rules)('%s compiles in Oniguruma', (_name, rule) => {
    expect(() => new OnigScanner(['('])).toThrow();
    const scanner = new OnigScanner([rule.match ?? '(']);
    scanner.dispose();
  });

  test('repeats no group that has something unbounded in it', () => {
    expect(nestedRepeat(String.raw`^a(?: [A-Z]+){0,3}`)).not.toBeNull();
    expect(nestedRepeat('(?:(?:a*)b)+')).not.toBeNull();
    expect(nestedRepeat(String.raw`^a(?: [A-Z]{1,9})+\(x+\)`)).toBeNull();
    expect(rules.map(([, rule]) => nestedRepeat(rule.match ?? '')).filter((group) => group !== null)).toEqual(
      [],
    );
  });

  test('has scopes that end in .cable', () => {
    const names = everything.flatMap(({ name }) => (name === undefined ? [] : [name]));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !/^[a-z-]+(?:\.[a-z-]+)+\.cable$/.test(name))).toEqual([]);
  });

  test('begins with a scope that themes know', () => {
    const known =
      /^(?:keyword\.control|keyword\.other|constant\.numeric|constant\.language|constant\.other\.placeholder|entity\.name\.(?:type|function|tag)|string\.unquoted|storage\.modifier|variable\.other\.constant|support\.variable|markup\.heading|comment\.line|punctuation)\./;
    const names = everything.flatMap(({ name }) => (name === undefined ? [] : [name]));
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });

  test('is used, and every rule that is used is there', () => {
    const included = new Set(
      everything.flatMap(({ include }) => (include === undefined ? [] : [include.slice(1)])),
    );
    expect([...included].sort()).toEqual(Object.keys(file.repository).sort());
  });
});

describe('every line', () => {
  const fixtures = readdirSync(new URL('test/fixtures', root)).filter((name) => name.endsWith('.cable'));

  test('fixtures are there to be read', () => {
    expect(fixtures.length).toBeGreaterThan(10);
  });

  test.each(fixtures)('of %s leaves the grammar where it began', (name) => {
    for (const { text, ruleStack, tokens } of tokenize(read(`test/fixtures/${name}`))) {
      expect(ruleStack.depth, text).toBe(1);
      expect(tokens.every(({ scopes }) => scopes[0] === 'text.cable')).toBe(true);
    }
  });

  test('of any text leaves the grammar where it began', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(tokenize(text).every(({ ruleStack }) => ruleStack.depth === 1)).toBe(true);
      }),
    );
  }, 60_000);

  // The limit only tells linear from exponential time: at a hundred thousand characters even quadratic time shows.
  const pieces = [
    ' ',
    '\t',
    '-',
    '- ',
    'A',
    'AB ',
    '9',
    '9 ',
    'X',
    'Aa ',
    '(SBU) ',
    'RUEHC ',
    'KPAO, ',
    '¶1. ',
    'EUR-01 ',
    '\ud800',
  ];
  const beginnings = ['', '1. '];
  test.each(pieces)(
    'of a hundred thousand characters of %j is done soon',
    (piece) => {
      for (const beginning of beginnings) {
        const line = `${beginning}${piece.repeat(100_000 / piece.length)}x`;
        const start = performance.now();
        const { stoppedEarly } = grammar.tokenizeLine2(line, INITIAL, 0);
        expect(stoppedEarly).toBe(false);
        expect(performance.now() - start, beginning).toBeLessThan(5_000);
      }
    },
    60_000,
  );
});

test('the grammar file is what its source says', () => {
  const script = fileURLToPath(new URL('scripts/generate-grammar.mts', root));
  const run = (): string =>
    execFileSync(process.execPath, ['--import', 'tsx', script, '--check'], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
    });
  expect(run).not.toThrow();
}, 30_000);
