import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { finish } from '../../../server/src/message/steps';
import { createCableService } from '../../../server/src/service';
import { fixture, fixtureNames } from '../support/fixtures';
import { only } from '../support/messages';

const service = createCableService();

function outlineOf(text: string, limit?: number): readonly DocumentSymbol[] {
  const cable = service.parse(text);
  return finish(documentSymbols(cable, cable.toRange, limit));
}

/** The outline as an editor shows it: indented, the detail after a bar. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    indent + (detail === undefined ? name : `${name} | ${detail}`),
    ...drawn(children, `${indent}  `),
  ]);
}

function find(symbols: readonly DocumentSymbol[], name: string): DocumentSymbol {
  const all = symbols.flatMap(withChildren);
  const found = all.find((symbol) => symbol.name === name);
  if (!found) throw new Error(`no ${name} in ${all.map((symbol) => symbol.name).join('; ')}`);
  return found;
}

function withChildren(symbol: DocumentSymbol): readonly DocumentSymbol[] {
  return [symbol, ...(symbol.children ?? []).flatMap(withChildren)];
}

/** The text that a range of a one-message file selects, for texts with LF. */
function textAt(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  const middle = lines.slice(start.line + 1, end.line);
  const first = (lines[start.line] ?? '').slice(start.character);
  return [first, ...middle, (lines[end.line] ?? '').slice(0, end.character)].join('\n');
}

describe('the outline of the seed', () => {
  const seed = fixture('seed.cable');
  const outline = outlineOf(seed);

  test('shows every part with what it says', () => {
    expect(drawn(outline)).toEqual([
      '07BEIJING6872 — S/CRS WORKS WITH CHINA ON A RECONSTRUCTION… | 29 Oct 2007',
      '  Heading | IMMEDIATE, 29 Oct 2007 05:48Z',
      '    VZCZCXRO1587 | channel XRO, number 1587',
      '    OO RUEHCN RUEHGH RUEHVC | IMMEDIATE to CHENGDU, SHANGHAI, VANCOUVER',
      '    DE RUEHBJ #6872 3020548 | BEIJING, serial 6872, filed 29 Oct 2007 05:48Z',
      '    ZNR UUUUU ZZH | UNCLASSIFIED',
      '    O 290548Z OCT 07 | IMMEDIATE, 29 Oct 2007 05:48Z',
      '    FM AMEMBASSY BEIJING | China',
      '    TO | 1 addressee',
      '      SECSTATE WASHDC | RUEHC, IMMEDIATE, number 3109',
      '    INFO | 4 addressees',
      '      CHINA POSTS COLLECTIVE | RUEHOO',
      '      SECDEF WASHINGTON DC | RUEKJCS',
      '      NSC WASHDC | RHEHNSC',
      '      CDR USPACOM HONOLULU HI | RHMFIUU',
      '  Text head | UNCLASSIFIED, SIPDIS, SENSITIVE',
      '    UNCLAS BEIJING 006872 | UNCLASSIFIED',
      '    SIPDIS | distribution',
      '    SENSITIVE | administrative control',
      '    SIPDIS | distribution',
      '    E.O. 12958 | N/A',
      '    TAGS | PREL PGOV CH KCRS',
      '    SUBJECT | S/CRS WORKS WITH CHINA ON A RECONSTRUCTION AND STABILIZATION WORKSHOP',
      '  1. (SBU) Summary: Visiting officials from S/CRS…',
      '  2. (SBU) S/CRS officers participated in an October 24-25…',
      '  3. (SBU) In meetings with MFA officials following the…',
      '  4. (SBU) The delegation cleared this cable.',
      '  Randt | signature',
    ]);
  });

  test.each<[string, string, string]>([
    ['FM AMEMBASSY BEIJING', 'FM AMEMBASSY BEIJING', 'FM AMEMBASSY BEIJING'],
    ['TO', 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 3109', 'TO'],
    ['SECSTATE WASHDC', 'RUEHC/SECSTATE WASHDC IMMEDIATE 3109', 'SECSTATE WASHDC'],
    ['TAGS', 'TAGS: [PREL](#) [PGOV](#) [CH](#) [KCRS](#)', 'TAGS:'],
    ['Randt', 'Randt', 'Randt'],
    ['4. (SBU) The delegation cleared this cable.', '¶4. (SBU) The delegation cleared this cable.', '¶4.'],
  ])('%s reaches over what it names and leads to it', (name, whole, selected) => {
    const symbol = find(outline, name);
    expect(textAt(seed, symbol.range)).toBe(whole);
    expect(textAt(seed, symbol.selectionRange)).toBe(selected);
  });

  test('leads to the first line of the message, not to the blank ones above', () => {
    expect(textAt(seed, only(outline[0]).selectionRange).trimEnd()).toBe('VZCZCXRO1587');
    expect(textAt(seed, only(outline[0]).range).endsWith('Randt')).toBe(true);
  });

  test('has a fitting icon for each kind of part', () => {
    const kinds = ['O 290548Z OCT 07', 'TO', 'UNCLAS BEIJING 006872', 'SENSITIVE', 'SUBJECT'].map(
      (name) => find(outline, name).kind,
    );
    expect(kinds).toEqual([
      SymbolKind.Event,
      SymbolKind.Array,
      SymbolKind.Key,
      SymbolKind.EnumMember,
      SymbolKind.String,
    ]);
  });
});

describe('the outline of other messages', () => {
  test('puts paragraphs under the headings they stand under', () => {
    const [message] = outlineOf(fixture('draft-long-with-headings.cable'));
    const body = only(message?.children).slice(1);
    expect(
      body.map(({ name, children = [] }) => [name.slice(0, 21), children.map((child) => child.name[0])]),
    ).toEqual([
      ['1. (SBU) Summary: The', []],
      ['A CLUB OF TWO HUNDRED', ['2', '3', '4']],
      ['WHAT IT ASKS', ['5', '6', '7']],
      ['COMMENT', ['8']],
      ['DUMONT-REYES', []],
    ]);
  });

  test('names a draft by station and number, for it has no id yet', () => {
    expect(outlineOf(fixture('draft-from-to.cable'))[0]?.name).toBe(
      'TALLINN 288 — CHOIR FESTIVAL: REQUEST FOR A SPEAKER',
    );
  });

  test('lists references with the ids they mean', () => {
    const references = find(outlineOf(fixture('damaged-labels.cable')), 'REF');
    expect(drawn([references])).toEqual([
      'REF | 2 references',
      '  A. Yerevan 498 | 06YEREVAN498',
      '  B. 05 Tbilisi 2930 | 05TBILISI2930',
    ]);
  });

  test('says until when a classified message stays so', () => {
    expect(find(outlineOf(fixture('smart-confidential-exercise.cable')), 'E.O. 13526').detail).toBe(
      'declassify on 14 Mar 2022',
    );
  });

  test('keeps XMT under the list that it restricts', () => {
    const info = find(outlineOf(fixture('acp127-exempted-collective.cable')), 'INFO');
    expect(info.children?.map(({ name }) => name)).toEqual([
      'EU MEMBER STATES COLLECTIVE',
      'XMT AMEMBASSY VALLETTA AMEMBASSY NICOSIA',
    ]);
  });

  test('takes the labels of a SMART message as one block', () => {
    const [message] = outlineOf(fixture('smart-unclassified.cable'));
    expect(message?.children?.map(({ name }) => name.slice(0, 7))).toEqual([
      'Heading',
      '1. The ',
      '2. Post',
      'Clinton',
    ]);
    expect(message?.children?.[0]?.children?.map(({ name }) => name)).toContain('SUBJECT');
  });

  test('has one entry for each message of a file', () => {
    const ids = outlineOf(fixture('mixed-two-acp127.cable')).map(({ name }) => name.split(' ')[0]);
    expect(ids).toEqual(['08LIMA917', '04BRUSSELS1203']);
  });

  test.each(['', 'V', '\u0000', 'milk\neggs\n'])(
    'is empty where nothing of a cable is recognised: %j',
    (text) => {
      expect(outlineOf(text)).toEqual([]);
    },
  );
});

describe('names', () => {
  const head = 'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SCUL, PE\n';

  function paragraphName(text: string): string {
    const [message] = outlineOf(`${head}SUBJECT: FAIR\n\n${text}\n\n2. The end.\n`);
    return only(message?.children?.[1]?.name);
  }

  test.each<[string, string, string]>([
    ['a short text is whole', '1. (U) Rain.', '1. (U) Rain.'],
    ['line ends and runs of blanks become one blank', '1. Rain\n  and \t snow.', '1. Rain and snow.'],
    [
      'a long text is cut at a word',
      '1. (U) Nine small towns in the valley had no rain in March, and none in April.',
      '1. (U) Nine small towns in the valley had no rain in March…',
    ],
    ['a long word is cut anywhere', `1. ${'x'.repeat(200)}`, `1. ${'x'.repeat(56)}…`],
    ['a pair of surrogates is not cut in two', `1. ${'x'.repeat(55)}😀😀`, `1. ${'x'.repeat(55)}…`],
    ['characters that turn the text round are left out', '1. a\u202eb\u200bc', '1. a b c'],
  ])('of a paragraph: %s', (_, text, expected) => {
    expect(paragraphName(text)).toBe(expected);
  });
});

describe('whatever the text', () => {
  const texts = fixtureNames().map(fixture);

  test.each(fixtureNames())('names can be read and ranges nest in %s', (name) => {
    expectSound(outlineOf(fixture(name)));
  });

  test('also when pieces of it are lost or stand elsewhere', () => {
    const piece = fc.record({ text: fc.constantFrom(...texts), from: fc.nat(3000), length: fc.nat(600) });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expectSound(
          outlineOf(pieces.map(({ text, from, length }) => text.slice(from, from + length)).join('')),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('a file of many messages keeps an entry for each, and the parts of the first ones', () => {
    const outline = outlineOf(`${fixture('mixed-two-acp127.cable')}\n\n`.repeat(6), 80);
    expect(outline).toHaveLength(12);
    expect(outline.flatMap(withChildren).length).toBeLessThanOrEqual(80 + 30);
    expect(outline[0]?.children).toBeDefined();
    expect(outline.at(-1)?.children).toBeUndefined();
  });

  test('a file of more messages than an editor bears gets as many entries as it does', () => {
    expect(
      outlineOf(`${fixture('mixed-two-acp127.cable')}\n\n`.repeat(6), 5).flatMap(withChildren),
    ).toHaveLength(5);
  });

  test('a message of more paragraphs than an editor bears gets as many entries as it does', () => {
    const paragraphs = Array.from({ length: 500 }, (_, index) => `${index + 1}. Rain.\n\n`).join('');
    const text = `UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SCUL, PE\nSUBJECT: FAIR\n\n${paragraphs}`;
    const shown = outlineOf(text, 50).flatMap(withChildren);
    expect(shown.filter(({ name }) => name.endsWith('Rain.'))).toHaveLength(49);
  });
});

/** Names are on one line and not empty, children lie within their parents, and siblings follow each other. */
function expectSound(symbols: readonly DocumentSymbol[], outer?: Range): void {
  let last: Position = outer?.start ?? { line: 0, character: 0 };
  for (const { name, detail = '', range, selectionRange, children = [] } of symbols) {
    expect(name.trim()).not.toBe('');
    expect(name + detail).not.toMatch(/[\r\n\u2028\u2029]/);
    expectOrder(last, range.start, selectionRange.start, selectionRange.end, range.end);
    if (outer) expectOrder(range.end, outer.end);
    last = range.end;
    expectSound(children, range);
  }
}

function expectOrder(...positions: readonly Position[]): void {
  const numbers = positions.map(({ line, character }) => line * 1e6 + character);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
}
