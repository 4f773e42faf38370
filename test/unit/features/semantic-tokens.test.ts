import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { semanticTokensEdits, semanticTokensLegend } from '../../../server/src/features/semantic-tokens';
import { createCableService } from '../../../server/src/service';
import { anyText } from '../../property/texts';
import { fixture, fixtureNames } from '../support/fixtures';
import '../support/seed';

const service = createCableService();
const { tokenTypes, tokenModifiers } = semanticTokensLegend;

interface ReadToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  /** `number.declaration`. */
  readonly style: string;
}

/** The tokens as an editor reads them. */
function decoded(data: readonly number[]): readonly ReadToken[] {
  const tokens: ReadToken[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, set = 0] = data.slice(at, at + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const modifiers = tokenModifiers.filter((_, bit) => ((set >> bit) & 1) === 1);
    tokens.push({ line, character, length, style: [tokenTypes[type], ...modifiers].join('.') });
  }
  return tokens;
}

function tokensOf(text: string, range?: Range): readonly ReadToken[] {
  return decoded(service.semanticTokens(service.parse(text), range));
}

const lineEnds = /\r\n|\n|\r/;

/** Each token as `its text: its style`. */
function drawn(text: string, tokens = tokensOf(text)): readonly string[] {
  const lines = text.split(lineEnds);
  return tokens.map(({ line, character, length, style }) => {
    return `${(lines[line] ?? '').slice(character, character + length)}: ${style}`;
  });
}

const heading = 'O 051530Z MAR 08\nFM AMEMBASSY LIMA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 0917\n';
const head = 'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SCUL PE\nSUBJECT: BOOK FAIR\n\n';

describe('the heading', () => {
  test('shows keywords, places, numbers and precedences', () => {
    expect(
      drawn(
        'VZCZCXRO1587\nOO RUEHQT\nDE RUEHPE #0917/01 0651530\nZNR UUUUU ZZH ZOV RUEHBO\nO P 051530Z MAR 08\n' +
          'FM AMEMBASSY LIMA\nTO RUEHC/SECSTATE WASHDC//WHA/AND// IMMEDIATE 0917\nINFO ANDEAN COLLECTIVE\nXMT AMEMBASSY QUITO\nBT\n',
      ),
    ).toEqual([
      'VZCZC: keyword',
      'XRO: type',
      '1587: number',
      'OO: enumMember',
      'RUEHQT: type',
      'DE: keyword',
      'RUEHPE: type',
      '0917: number',
      '01: number',
      '065: number',
      '1530: number',
      'ZNR: keyword',
      'UUUUU: enumMember.unclassified',
      'ZZH: macro',
      'ZOV: macro',
      'RUEHBO: type',
      'O: enumMember',
      'P: enumMember',
      '051530Z MAR 08: number',
      'FM: keyword',
      'AMEMBASSY LIMA: string',
      'TO: keyword',
      'RUEHC: type',
      'SECSTATE WASHDC: string',
      'WHA: type',
      'AND: type',
      'IMMEDIATE: enumMember',
      '0917: number',
      'INFO: keyword',
      'ANDEAN COLLECTIVE: string',
      'XMT: keyword',
      'AMEMBASSY QUITO: string',
      'BT: keyword',
    ]);
  });

  test('shows the labels of a SMART message, and not what is like one in a name', () => {
    const tokens = drawn(fixture('smart-labels-on-own-lines.cable'));
    expect(tokens).toEqual(
      expect.arrayContaining([
        'MRN: keyword',
        '14 SANTIAGO 388: variable.declaration.readonly',
        'Date/DTG: keyword',
        'Captions: keyword',
        'Drafted By: keyword',
      ]),
    );
    expect(tokens).not.toContain('SANTIAGO: keyword');
  });
});

describe('the text head', () => {
  test('shows the classification with its level, and the number as the message’s own', () => {
    expect(drawn('UNCLAS SECTION 01 OF 02 LIMA 000917\n\nSIPDIS\n\nE.O. 12958: N/A\n')).toEqual([
      'UNCLAS: heading.unclassified',
      'SECTION 01 OF 02: number',
      'LIMA: type',
      '000917: number.declaration',
      'SIPDIS: modifier',
      'E.O.: keyword',
      '12958: number',
      'N/A: enumMember',
    ]);
  });

  test('shows when an order declassifies', () => {
    const text =
      'C O N F I D E N T I A L LIMA 000917\n\nEXERCISE EXERCISE EXERCISE\n\nE.O. 12958: DECL: 03/05/2018\n';
    expect(drawn(text)).toEqual(
      expect.arrayContaining([
        'C O N F I D E N T I A L: heading.confidential',
        'DECL: keyword',
        '03/05/2018: number',
      ]),
    );
  });

  test.each([
    ['SCUL', 'type'],
    ['PE', 'variable.readonly'],
    ['KDEM', 'function'],
    ['UNESCO', 'variable.defaultLibrary'],
    ['SQQX', 'variable'],
  ])('tells the TAGS code %s by its kind', (code, style) => {
    expect(drawn(`UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: ${code}\nSUBJECT: FAIR\n`)).toContain(
      `${code}: ${style}`,
    );
  });

  test('tells a reference to a cable from one to something else', () => {
    const text = `${head}REF: A. 06 STATE 80908 (NOTAL)\n     B. SMITH-JONES E-MAIL OF MAY 3\n\n1. Text.\n\n2. End.\n`;
    const tokens = drawn(text);
    expect(tokens).toEqual(expect.arrayContaining(['A: property.declaration', 'NOTAL: modifier']));
    expect(tokens.find((each) => each.startsWith('06 STATE 80908'))).toMatch(
      /: variable\.declaration\.readonly$/,
    );
    expect(tokens.find((each) => each.startsWith('SMITH-JONES'))).toMatch(/: string$/);
  });
});

describe('the body', () => {
  test('shows numbers, markings with their levels, headings and labels', () => {
    const text = `${head}1. (SBU) Summary: Rain. End Summary.\n\n----\nMORE\n----\n\n2. (U) Snow:\n\n-- wet;\n-- cold.\nVEGA\n`;
    expect(drawn(text).slice(-13)).toEqual([
      'BOOK FAIR: heading',
      '1.: number.declaration',
      '(SBU): decorator.controlled',
      'Summary: heading',
      'End Summary: heading',
      '----: heading',
      'MORE: heading',
      '----: heading',
      '2.: number.declaration',
      '(U): decorator.unclassified',
      '--: operator',
      '--: operator',
      'VEGA: heading',
    ]);
  });

  test('tells a mention that leads somewhere from one that does not', () => {
    const text = `${head}REF: A. LIMA 900\n     B. LIMA 901\n\n1. As ref A and (ref C) say; see para 2 and para 7.\n\n2. See refs A and B.\n`;
    expect(drawn(text)).toEqual(
      expect.arrayContaining([
        'ref A: property',
        'ref C: variable',
        'para 2: property',
        'para 7: variable',
        'refs A and B: property',
      ]),
    );
  });

  test('shows a cable that the text names', () => {
    expect(drawn(`${head}1. As 06 STATE 80908 says.\n\n2. End.\n`)).toContain(
      '06 STATE 80908: variable.readonly',
    );
  });

  test('shows as a comment what pages and publishers left, and of a link only its marks', () => {
    const text = `${heading}UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: [SCUL](#) PE\nSUBJECT: FAIR\n\n¶1. The fair was\n\nLIMA 00000917  001.2 OF 002\n\nopen. \\\n\n¶2. End.\n`;
    expect(drawn(text).filter((each) => each.endsWith('comment'))).toEqual([
      '[: comment',
      '](#): comment',
      '¶: comment',
      'LIMA 00000917  001.2 OF 002: comment',
      '\\: comment',
      '¶: comment',
    ]);
  });

  test('shows a stamp in the middle of a line', () => {
    expect(drawn(fixture('damaged-aad-inline-stamp.cable'))).toContain(
      'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014: comment',
    );
  });

  test('is nothing in a text that is no cable', () => {
    expect(tokensOf('milk\neggs\n')).toEqual([]);
    expect(tokensOf('')).toEqual([]);
  });
});

describe('tokens of some lines', () => {
  const text = fixture('mixed-two-acp127.cable');

  test('are those of the whole that stand on them', () => {
    const all = tokensOf(text);
    for (const [first, last] of [
      [0, 3],
      [10, 30],
      [20, 20],
      [40, 200],
    ] as const) {
      const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
      expect(tokensOf(text, range)).toEqual(all.filter(({ line }) => line >= first && line <= last));
    }
  });
});

describe('what has changed', () => {
  function applied(
    before: readonly number[],
    edits: ReturnType<typeof semanticTokensEdits>,
  ): readonly number[] {
    const after = [...before];
    for (const { start, deleteCount, data = [] } of edits) after.splice(start, deleteCount, ...data);
    return after;
  }

  test('is nothing where nothing has', () => {
    expect(semanticTokensEdits([1, 2, 3], [1, 2, 3])).toEqual([]);
  });

  test('is as short as can be', () => {
    expect(semanticTokensEdits([0, 1, 2, 3, 4, 5], [0, 1, 9, 4, 5])).toEqual([
      { start: 2, deleteCount: 2, data: [9] },
    ]);
    expect(semanticTokensEdits([7, 7], [7, 7, 7])).toEqual([{ start: 2, deleteCount: 0, data: [7] }]);
    expect(semanticTokensEdits([7, 7, 7], [7, 7])).toEqual([{ start: 2, deleteCount: 1 }]);
  });

  test('turns any tokens into any others', () => {
    const numbers = fc.array(fc.nat(2), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        expect(applied(before, semanticTokensEdits(before, after))).toEqual(after);
      }),
    );
  });

  test('of one keystroke is a few numbers', () => {
    const before = service.semanticTokens(service.parse(fixture('seed.cable')));
    const after = service.semanticTokens(service.parse(fixture('seed.cable').replace('PREL', 'PRELX')));
    const [edit] = semanticTokensEdits(before, after);
    expect((edit?.deleteCount ?? 0) + (edit?.data?.length ?? 0)).toBeLessThan(16);
  });
});

describe('whatever the text', () => {
  test.each(fixtureNames())('tokens stand in order on their lines in %s', (name) =>
    expectSound(fixture(name)),
  );

  test('also in texts that are damaged, shuffled, or anything at all', () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 200 });
  });

  function expectSound(text: string): void {
    expect(tokensOf(text).filter(unsound(text.split(lineEnds)))).toEqual([]);
  }

  /** Tells tokens that overlap the one before, reach over their line, or cut a surrogate pair. */
  function unsound(lines: readonly string[]): (token: ReadToken) => boolean {
    let above = { line: 0, end: 0 };
    return ({ line, character, length }) => {
      const written = lines[line] ?? '';
      const end = character + length;
      const isBehind = line > above.line || (line === above.line && character >= above.end);
      above = { line, end };
      const cutsPair = [character, end].some((at) => isBetweenHalves(written, at));
      return length <= 0 || !isBehind || end > written.length || cutsPair;
    };
  }

  function isBetweenHalves(text: string, at: number): boolean {
    return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  }
});
