import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { documentHighlights } from '../../../server/src/features/document-highlights';
import { parse } from '../../../server/src/message/parse';
import { anyText } from '../../property/texts';
import { marked } from '../support/markers';
import { only } from '../support/messages';
import '../support/seed';

interface Case {
  readonly text: string;
  readonly caret: number;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

function read(source: string): Case {
  const { text, spans, carets } = marked(source);
  return { text, spans, caret: only(carets[0]) };
}

function highlights(text: string, caret: number) {
  return documentHighlights(only(parse(text).messages[0]), caret);
}

const head = 'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: SCUL PE\nSUBJECT: BOOK FAIR\n\n';

describe('a caret highlights', () => {
  test.each<[string, string]>([
    [
      'on a reference: its entry and where its letter is cited',
      `${head}REF: A. LIMA 900\n     <|B. 06 STATE $080908|>\n\n1. As <|ref B|> and <|refs A and B|> say, not ref A.\n\n2. See reftel.\n`,
    ],
    [
      'on a mention of a reference: the entry and the other mentions',
      `${head}REF: <|A. LIMA 900|>\n     B. 06 STATE 80908\n\n1. As ref B and <|ref$0 A|> say.\n\n2. See <|refs A and B|>.\n`,
    ],
    [
      'on one letter of several: what it alone means',
      `${head}REF: A. LIMA 900\n     <|B. 06 STATE 80908|>\n\n1. As ref A says.\n\n2. See <|refs A and B$0|>.\n`,
    ],
    [
      'on the word refs: all of its letters',
      `${head}REF: <|A. LIMA 900|>\n     <|B. 06 STATE 80908|>\n\n1. As <|ref A|> says.\n\n2. See <|re$0fs A and B|>.\n`,
    ],
    [
      'on the only reference: every reftel',
      `${head}REF: <|LIMA $0900|>\n\n1. As <|reftel|> says.\n\n2. See <|reftel|>.\n`,
    ],
    [
      'on a reference: where the text names the cable itself',
      `${head}REF: A. LIMA 900\n     <|B. 06 STATE $080908|>\n\n1. As <|06 STATE 80908|> and LIMA 900 say.\n\n2. See <|ref B|>.\n`,
    ],
    [
      'on the name of a cable: its entry and what else speaks of it',
      `${head}REF: <|06 STATE 80908|>\n\n1. As <|06 ST$0ATE 80908|> says.\n\n2. See <|reftel|>.\n`,
    ],
    [
      'on the name of a cable that is no reference: the same name',
      `${head}1. As <|06 ST$0ATE 80908|> says.\n\n2. See <|06 STATE 80908|>.\n`,
    ],
    [
      'on a paragraph number: its mentions',
      `${head}<|1$0.|> The fair.\n\n2. As <|para 1|> says, and <|paras 1-2|>.\n\n3. See para 2.\n`,
    ],
    [
      'on a mention of paragraphs: their numbers and other mentions',
      `${head}<|1.|> The fair; see <|para 2|>.\n\n<|2.|> As <|paras 1 a$0nd 2|> say.\n\n3. End.\n`,
    ],
    [
      'on a TAGS code that stands twice: both',
      'UNCLAS LIMA 000917\n\nE.O. 12958: N/A\nTAGS: <|SCUL|> PE <|S$0CUL|>\nSUBJECT: SCUL\n\n1. SCUL.\n\n2. End.\n',
    ],
    [
      'on an opening label: the closing one',
      `${head}1. <|Sum$0mary|>: The fair opened. <|End Summary|>.\n\n2. Summary judgment.\n`,
    ],
    [
      'on a closing label: the opening one',
      `${head}1. We quote.\n\n<|BEGIN TEXT|>:\n\nYes.\n\n<|END TEXT$0|>.\n\n2. End.\n`,
    ],
    [
      'on a BT line: both',
      `O 051530Z MAR 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n<|B$0T|>\n${head}1. One.\n\n2. Two.\nVEGA\n<|BT|>\n#0917\nNNNN\n`,
    ],
    [
      'on an addressee: its routing indicator on line 2',
      `OO <|RUEHQT|> RUEHBO\nDE RUEHPE #0917 0651530\nZNR UUUUU ZZH\nO 051530Z MAR 08\nFM AMEMBASSY LIMA\nTO RUEHC/SECSTATE WASHDC\nINFO <|RUEHQT|>/<|AMEM$0BASSY QUITO|> 0331\n${head}1. Quito.\n`,
    ],
    [
      'on a routing indicator of line 2: the addressee',
      `OO RUEHQT <|RUE$0HBO|>\nDE RUEHPE #0917 0651530\nZNR UUUUU ZZH\nO 051530Z MAR 08\nFM AMEMBASSY LIMA\nTO RUEHC/SECSTATE WASHDC\nINFO RUEHQT/AMEMBASSY QUITO\n<|RUEHBO|>/<|AMEMBASSY BOGOTA|>\n${head}1. Text.\n`,
    ],
    [
      'on the sender: its indicator and its station',
      `OO RUEHQT\nDE <|RUEHPE|> #0917 0651530\nZNR UUUUU ZZH\nO 051530Z MAR 08\nFM <|AMEM$0BASSY LIMA|>\nTO RUEHC/SECSTATE WASHDC\nUNCLAS <|LIMA|> 000917\n\nE.O. 12958: N/A\nSUBJECT: LIMA\n\n1. Lima.\n`,
    ],
    [
      'on the number of the message: the serial of line 3 and the last line',
      `OO RUEHQT\nDE RUEHPE #<|0917|> 0651530\nZNR UUUUU ZZH\nO 051530Z MAR 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nBT\nUNCLAS LIMA <|000$0917|>\n\nE.O. 12958: N/A\nSUBJECT: FAIR\n\n1. Text 0917.\nVEGA\nBT\n#<|0917|>\nNNNN\n`,
    ],
    [
      'on the date-time group: the day and time of line 3',
      `OO RUEHQT\nDE RUEHPE #0917 <|065|><|1530|>\nZNR UUUUU ZZH\nO <|051$0530Z MAR 08|>\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n${head}1. Text.\n`,
    ],
    [
      'on a precedence: the same one on lines 2, 5 and 7',
      `<|OO|> RUEHQT\nDE RUEHPE #0917 0651530\nZNR UUUUU ZZH\n<|O|> P 051530Z MAR 08\nFM AMEMBASSY LIMA\nTO RUEHC/SECSTATE WASHDC <|IMME$0DIATE|>\nINFO RUEHQT/AMEMBASSY QUITO PRIORITY\n${head}1. Immediate.\n`,
    ],
    [
      'on the level: the letters of line 4 and the portions of that level',
      'OO RUEHQT\nDE RUEHPE #0917 0651530\nZNY <|CCCCC|> ZZH\nO 051530Z MAR 08\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n<|C O N F I D$0 E N T I A L|> LIMA 000917\n\nE.O. 12958: DECL: 03/05/2018\nSUBJECT: <|(C)|> EXERCISE EXERCISE EXERCISE\n\n1. (U) One.\n\n2. <|(C/NF)|> Two.\n\n3. (SBU) Three.\n',
    ],
    [
      'on a portion marking below the level: the same markings',
      'C O N F I D E N T I A L LIMA 000917\n\nE.O. 12958: DECL: 03/05/2018\nSUBJECT: (C) EXERCISE EXERCISE EXERCISE\n\n1. <|(U$0)|> One.\n\n2. (C) Two.\n\n3. <|(U)|> Three.\n',
    ],
    [
      'on any other word: the same word, whole, in the same case',
      `${head}1. The <|fa$0ir|> opened, an unfair fair-haired Fair.\n\n2. The fair's end; <|fair|>.\n`,
    ],
  ])('%s', (_, source) => {
    const { text, caret, spans } = read(source);
    const found = highlights(text, caret);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });

  test('nothing between words and on no word', () => {
    const text = `${head}1. The fair  opened.\n`;
    expect(highlights(text, text.indexOf('  opened') + 1)).toEqual([]);
    expect(highlights('', 0)).toEqual([]);
  });

  test('where a thing is set down apart from where it is spoken of', () => {
    const { text, caret } = read(`${head}REF: LIMA 900\n\n1. As ref$0tel says.\n\n2. End.\n`);
    expect(highlights(text, caret).map(({ kind }) => kind)).toEqual([
      DocumentHighlightKind.Write,
      DocumentHighlightKind.Read,
    ]);
  });
});

describe('whatever the text and the place', () => {
  test('highlights stand in order, do not overlap, hold something, and the caret is on one', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const message = only(parse(text).messages[0]);
        const caret = at % (message.text.length + 1);
        const found = documentHighlights(message, caret);
        let from = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(message.text.length);
          expect(isBetweenHalves(message.text, start) || isBetweenHalves(message.text, end)).toBe(false);
          from = end;
        }
        if (found.length > 0)
          expect(found.some(({ start, end }) => start <= caret && caret <= end)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  function isBetweenHalves(text: string, at: number): boolean {
    return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  }
});
