import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionSpans } from '../../../server/src/features/selection-ranges';
import { sentencesIn } from '../../../server/src/features/selection-ranges/sentences';
import { parse } from '../../../server/src/message/parse';
import { createCableService } from '../../../server/src/service';
import { anyText } from '../../property/texts';
import { fixture } from '../support/fixtures';
import { marked } from '../support/markers';
import { only } from '../support/messages';
import '../support/seed';

const service = createCableService();

/** The texts that a growing selection takes in at the caret `$0`, from the word outward. */
function grown(source: string): readonly string[] {
  const { text, carets } = marked(source);
  const message = only(parse(text).messages[0]);
  return selectionSpans(message, only(carets[0])).map(({ start, end }) => text.slice(start, end));
}

function caretIn(text: string, piece: string): string {
  expect(text).toContain(piece);
  return text.replace(piece, `$0${piece}`);
}

describe('in the text a selection grows', () => {
  const text = fixture('acp127-sections-page-headers.cable');

  test('from the word to the sentence, the paragraph, the section, the text and the message', () => {
    const steps = grown(caretIn(text, 'smallest'));
    expect(steps.slice(0, 2)).toEqual([
      'smallest',
      'Inspectors told us that the\nsmallest markets did best:',
    ]);
    expect(steps.slice(2).map((step) => step.slice(0, 12))).toEqual([
      'The program ', // the paragraph's text
      '3. The progr', // with its number
      'WHAT INSPECT', // the section
      '1. Summary: ', // the body
      'UNCLAS SECTI', // the text from the classification line to the signature
      'VZCZCXRO2093', // the message
      'VZCZCXRO2093', // with its last line end
    ]);
    expect(steps.at(-3)).toMatch(/BRANNIGAN$/);
    expect(steps.at(-1)).toBe(text);
  });

  test('over a page header in the middle of a sentence', () => {
    expect(grown(caretIn(text, 'gate. A'))[1]).toBe(
      'Each market gets a colored card, which the traders must hang at\n\nJAKARTA 00013127  001.2 OF 002\n\n\nthe gate.',
    );
  });

  test('from a sentence of the summary to what it holds, and to the whole of it', () => {
    const steps = grown(caretIn(text, 'cleaning.'));
    expect(steps[1]).toBe('They closed\nnine of them for cleaning.');
    expect(steps[2]).toMatch(/^Inspectors visited[^]*trust the markets more\.$/);
    expect(steps[3]).toMatch(/^Summary: Inspectors[^]*End Summary\.$/);
    expect(steps[4]).toMatch(/^1\. Summary: Inspectors[^]*End Summary\.$/);
  });

  test('to the item of a list', () => {
    expect(grown(caretIn(text, 'ten in')).slice(1, 3)).toEqual([
      'they sell out by ten in the morning; and',
      '-- they sell out by ten in the morning; and',
    ]);
  });

  test('to what is bracketed, and to the brackets', () => {
    const source =
      'UNCLAS LIMA 000917\nSUBJECT: FAIR\n\n1. We heard (on May 2, in Lima$0) of it. More.\n\n2. End.\n';
    expect(grown(source).slice(0, 4)).toEqual([
      'Lima',
      'on May 2, in Lima',
      '(on May 2, in Lima)',
      'We heard (on May 2, in Lima) of it.',
    ]);
  });

  test('to a mention as one thing', () => {
    const source =
      'UNCLAS LIMA 000917\nSUBJECT: FAIR\n\n1. As refs A$0 and B say, see paras 2-3.\n\n2. End.\n';
    expect(grown(source).slice(0, 3)).toEqual(['A', 'refs A and B', 'As refs A and B say, see paras 2-3.']);
  });
});

describe('in the heading a selection grows', () => {
  test('from the word to the field, the line, the list and the heading', () => {
    const steps = grown(caretIn(fixture('acp127-sections-page-headers.cable'), 'WASHDC IMM'));
    expect(steps.slice(0, 5)).toEqual([
      'WASHDC',
      'SECSTATE WASHDC',
      'RUEHC/SECSTATE WASHDC IMMEDIATE 3051',
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE 3051',
      'TO RUEHC/SECSTATE WASHDC IMMEDIATE 3051\nRUEHPH/CDC ATLANTA GA IMMEDIATE',
    ]);
    expect(steps[5]).toMatch(/^VZCZCXRO2093\n[^]*SURABAYA 0117$/);
  });

  test('from a part of the date-time group to the group', () => {
    expect(grown('O 0512$030Z MAR 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n').slice(0, 4)).toEqual([
      '1230',
      '051230Z',
      '051230Z MAR 08',
      'O 051230Z MAR 08',
    ]);
  });

  test('from a TAGS code to its line and the text head', () => {
    const steps = grown(
      'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SC$0UL PE\nSUBJECT: FAIR\n\n1. Text.\n',
    );
    expect(steps.slice(0, 3)).toEqual([
      'SCUL',
      'TAGS: SCUL PE',
      'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SCUL PE\nSUBJECT: FAIR',
    ]);
  });
});

describe('a sentence', () => {
  test.each<[string, string]>([
    ['ends at a full stop', '<|The fair opened.|> <|It closed.|>'],
    ['ends at a question and an exclamation', '<|Who knows?|> <|Nobody!|> <|We asked.|>'],
    ['ends behind the quotation it closes', '<|He said "no."|> <|We left (at ten.)|> <|Rain fell.|>'],
    ['ends where a blank line stands', '<|Dear Colleague:|>\n\n<|Thank you for the boots|>'],
    ['goes on over a blank line that cuts it', '<|We bring the matter\n\nto the Department.|> <|Soon.|>'],
    ['goes on over a line end', '<|The fair\nopened.|>\n<|It closed.|>'],
    ['does not end at U.S.', '<|The U.S. Consul met U.S. and local officers.|>'],
    ['ends at U.S. where another begins', '<|She returned to the U.S.|> <|The minister stayed.|>'],
    ['does not end at U.S. among capitals', '<|THE U.S. CONSUL MET THEM.|> <|HE LEFT.|>'],
    ['does not end at E.O. 12958', '<|Under E.O. 12958 and E.O. 13526 it is so.|>'],
    ['does not end at a title', '<|Mr. Sokol and Dr. Lind met Amb. Mary Vance.|>'],
    ['does not end at an initial', '<|A. K. Majumdar met J. Smith.|> <|He left.|>'],
    ['does not end at a shortened month or number', '<|By Oct. 5 they need No. 7 and paras. 2-3.|>'],
    ['ends at the word no', '<|The answer was no.|> <|We asked again.|>'],
    ['ends at a year', '<|It began in 2007.|> <|It ends soon.|>'],
    ['does not end at its own number', '<|2. Walk to the hut.|> <|3. Return by 5 p.m. on foot.|>'],
    ['does not end at a decimal', '<|It costs 3.5 million dollars.|>'],
    ['does not end before a small letter', '<|They sell nuts, etc. at the gate.|>'],
    ['does not end in the dots of a table', '<|Oaks...........12 and more.|> <|Corks.......3|>'],
    ['may have no end', '<|The director added|>'],
  ])('%s', (_, source) => {
    const { text, spans } = marked(source);
    const pieces = linesOf(text);
    expect(sentencesIn(text, pieces).map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });

  /** The lines of a text, as a paragraph has them. */
  function linesOf(text: string): { start: number; end: number }[] {
    return [...text.matchAll(/[^\n]+/g)].map((line) => ({
      start: line.index,
      end: line.index + line[0].length,
    }));
  }
});

describe('whatever the text and the place', () => {
  test('each range lies in the next one and is smaller, all hold the place, and the last is the file', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const cable = service.parse(text);
        const position = cable.positions.positionAt(at % (text.length + 1));
        const [chain] = service.selectionRanges(cable, [position]);
        let inner: { start: number; end: number } | undefined;
        const place = cable.positions.offsetAt(position);
        for (let range: SelectionRange | undefined = only(chain); range; range = range.parent) {
          const start = cable.positions.offsetAt(range.range.start);
          const end = cable.positions.offsetAt(range.range.end);
          expect(start).toBeLessThanOrEqual(inner?.start ?? place);
          expect(end).toBeGreaterThanOrEqual(inner?.end ?? place);
          if (inner) expect(end - start).toBeGreaterThan(inner.end - inner.start);
          expect(isBetweenHalves(text, start) || isBetweenHalves(text, end)).toBe(
            isBetweenHalves(text, place) && start === end,
          );
          inner = { start, end };
        }
        expect(inner).toEqual({ start: 0, end: cable.positions.offsetAt({ line: 1e9, character: 0 }) });
      }),
      { numRuns: 400 },
    );
  });

  test('there is a chain for each caret', () => {
    const cable = service.parse(fixture('seed.cable'));
    const carets = [2, 5, 30].map((line) => ({ line, character: 3 }));
    expect(service.selectionRanges(cable, carets).length).toBe(3);
  });

  function isBetweenHalves(text: string, at: number): boolean {
    return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  }
});
