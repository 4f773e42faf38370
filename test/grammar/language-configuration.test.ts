// What a double click selects, which brackets close themselves, and what Enter does.
import { describe, expect, test } from 'vitest';
import { read } from './tokenize';

interface LanguageConfiguration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: string; readonly appendText: string };
  }[];
}

const configuration = JSON.parse(read('syntaxes/language-configuration.json')) as LanguageConfiguration;

function words(text: string): readonly string[] {
  const { pattern, flags } = configuration.wordPattern;
  return [...text.matchAll(new RegExp(pattern, `${flags}g`))].map(([word]) => word);
}

describe('a double click selects', () => {
  test.each([
    ['TO RUEHC/SECSTATE WASHDC', ['TO', 'RUEHC/SECSTATE', 'WASHDC']],
    ['S/CRS works.', ['S/CRS', 'works']],
    ['E.O. 12958: N/A', ['E.O.', '12958', 'N/A']],
    ['DE RUEHBJ #6872 3020548', ['DE', 'RUEHBJ', '#6872', '3020548']],
    ['(07BEIJING6872)', ['07BEIJING6872']],
    ['Smith-Jones said, "yes".', ['Smith-Jones', 'said', 'yes']],
    ["S/CRS' officers' ideas; Hyde's own", ['S/CRS', 'officers', 'ideas', "Hyde's", 'own']],
    ['¶1. (SBU) End.', ['1', 'SBU', 'End']],
    ['(C//NF) 1.4 (b) and (d)', ['C//NF', '1.4', 'b', 'and', 'd']],
    ['São Paulo, Côte', ['São', 'Paulo', 'Côte']],
    ['[PREL](#) [CH](#)', ['PREL', 'CH']],
    ['--- -- -', []],
  ])('in %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test('every bracket closes itself', () => {
  const closing = configuration.autoClosingPairs.map(({ open, close }) => [open, close]);
  for (const bracket of configuration.brackets) expect(closing).toContainEqual(bracket);
});

test('brackets keep the colour of the text they mark', () => {
  expect(configuration.colorizedBracketPairs).toEqual([]);
});

describe('Enter', () => {
  function appended(line: string): string | undefined {
    return configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action
      .appendText;
  }

  test.each([
    ['REF: ', 'A. 06 LIMA 101'],
    ['REF: ', '(A) LIMA 101'],
    ['REFS: ', 'A) LIMA 101'],
  ])('after %j%s puts the next entry under the first', (label, entry) => {
    expect(appended(label + entry)).toBe(' '.repeat(label.length));
  });

  test.each(['REF: LIMA 101', 'REF: ', '1. (U) Text.', 'SUBJECT: A. B.'])(
    'after %j does nothing of its own',
    (line) => {
      expect(appended(line)).toBeUndefined();
    },
  );
});
