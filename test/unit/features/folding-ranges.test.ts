import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver-types';
import { createCableService } from '../../../server/src/service';
import { anyText } from '../../property/texts';
import { fixture, fixtureNames } from '../support/fixtures';
import '../support/seed';

const service = createCableService();

function foldsOf(text: string, options = {}): readonly FoldingRange[] {
  return service.foldingRanges(service.parse(text), options);
}

/** Each fold by the beginnings of its first and last line, with its kind. */
function drawn(text: string, folds = foldsOf(text)): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const beginning = (line: number): string => (lines[line] ?? '').trim().slice(0, 24).trim();
  return folds.map(({ startLine, endLine, kind }) =>
    [beginning(startLine), '→', beginning(endLine), ...(kind === undefined ? [] : [`(${kind})`])].join(' '),
  );
}

const heading = ['O 051530Z MAR 08', 'FM AMEMBASSY LIMA', 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 0917'];
const head = ['UNCLAS LIMA 000917', '', 'E.O. 12958: N/A', 'TAGS: SCUL PE', 'SUBJECT: THE BOOK FAIR'];

function cable(...body: readonly string[]): string {
  return [...heading, '', ...head, '', ...body, ''].join('\n');
}

describe('a message folds', () => {
  test('at its heading, text head and paragraphs of several lines', () => {
    expect(drawn(fixture('acp127-guide.cable'))).toEqual([
      'VZCZCXRO2451 → RUEHWL/AMEMBASSY WELLING (region)',
      'UNCLAS SYDNEY 000318 → B. 06 STATE 80908 (NOTAL (region)',
      '1. (SBU) Summary: Ferry → they are right (ref A).',
      '2. (U) The Consul spoke → a book of what he sees.',
      '3. (SBU) Comment: The ca → We offered to. End Comme',
    ]);
  });

  test('at a long list of addressees', () => {
    expect(drawn(fixture('acp127-quoted-texts.cable'))).toContain(
      'INFO RUEHPG/AMEMBASSY PR → RUEHKW/AMCONSUL KRAKOW 2',
    );
  });

  test('at the sections of its body, each with the paragraphs under it', () => {
    const folds = drawn(fixture('draft-long-with-headings.cable'));
    expect(folds.filter((each) => each.endsWith('(region)'))).toEqual([
      'UNCLAS MANAMA 000519 → B. 08 DOHA 731 (region)',
      'A CLUB OF TWO HUNDRED → draw lots. (region)',
      'WHAT IT ASKS → 7. (U) Post asks the Dep (region)',
      'COMMENT → which there are plenty. (region)',
    ]);
  });

  test('at a quoted text inside the paragraph that brings it', () => {
    const text = cable(
      '1. The program follows. It was',
      'sent by hand.',
      '',
      'BEGIN TEXT:',
      '',
      'At nine the doors open.',
      '',
      'END TEXT.',
      '',
      '2. We shall go.',
    );
    expect(drawn(text).slice(2)).toEqual(['1. The program follows. → END TEXT.', 'BEGIN TEXT: → END TEXT.']);
  });

  test('at a quoted text with numbers of its own', () => {
    const text = cable(
      '1. Nothing.',
      '',
      '2. The program follows. It was',
      'sent by hand.',
      '',
      'BEGIN TEXT:',
      '',
      '1. At nine the doors open.',
      '',
      '2. At ten they close.',
      '',
      'END TEXT.',
      '',
      '3. We shall go.',
    );
    expect(drawn(text).slice(2, 4)).toEqual([
      '2. The program follows. → sent by hand.',
      'BEGIN TEXT: → END TEXT.',
    ]);
  });

  test('at a summary of several paragraphs', () => {
    const text = cable('1. Summary: The fair opened.', '', '2. It closed. End Summary.', '', '3. More.');
    expect(drawn(text).slice(2)).toEqual(['1. Summary: The fair ope → 2. It closed. End Summar']);
  });

  test('at the parts it was sent in, where they cut no paragraph', () => {
    const text = cable(
      '1. One.',
      '',
      'LIMA 00000917  002 OF 003',
      '',
      '2. Two.',
      '',
      '3. Three.',
      '',
      'LIMA 00000917  003 OF 003',
      '',
      '4. Four.',
    );
    expect(drawn(text).slice(2)).toEqual([
      'LIMA 00000917  002 OF 00 → 3. Three. (region)',
      'LIMA 00000917  003 OF 00 → 4. Four. (region)',
    ]);
  });

  test('not at a part that begins in the middle of a section', () => {
    const text = cable(
      '1. One.',
      '',
      '-----',
      'MORE',
      '-----',
      '',
      '2. Two.',
      '',
      'LIMA 00000917  002 OF 002',
      '',
      '3. Three.',
      '',
      '-----',
      'LAST',
      '-----',
      '',
      '4. Four.',
    );
    expect(drawn(text).slice(2)).toEqual(['MORE → 3. Three. (region)', 'LAST → 4. Four. (region)']);
  });

  test('at what pages left in the text, as a comment', () => {
    expect(
      drawn(fixture('aad-incoming-two-pages.cable')).filter((each) => each.endsWith('(comment)')),
    ).toEqual([
      'UNCLASSIFIED → PAGE 01        DACCA  00 (comment)',
      'UNCLASSIFIED → PAGE 02        DACCA  00 (comment)',
    ]);
  });

  test('at the labels of a SMART message, above and below its text', () => {
    const folds = drawn(fixture('smart-unclassified.cable'));
    expect(folds[0]).toBe('MRN: 12 STATE 1207 → Subject: Wind Power Semi (region)');
    expect(folds.at(-1)).toBe('Drafted By: EEB:Lorna Wh → Dissemination Rule: Rele');
  });

  test('as a whole where the file has others, its heading then from the second line on', () => {
    const folds = drawn(fixture('mixed-two-acp127.cable'));
    expect(folds.filter((each) => /^(VZCZC|RR )/.test(each))).toEqual([
      'VZCZCXYZ0042 → NNNN',
      'RR RUEHWEB → INFO RUEHQT/AMEMBASSY QU (region)',
      'VZCZCXRO0316 → NNNN',
      'RR RUEHAG RUEHDF RUEHLZ → AMEMBASSY NICOSIA (region)',
    ]);
  });

  test('whatever ends its lines', () => {
    const text = cable('1. One', 'and two.');
    const folds = foldsOf(text);
    expect(folds.length).toBe(3);
    expect(foldsOf(text.replaceAll('\n', '\r\n'))).toEqual(folds);
  });

  test.each(['', 'V', 'milk\neggs\n\nbread\n'])('nowhere when it is no cable: %j', (text) => {
    expect(foldsOf(text)).toEqual([]);
  });
});

describe('an editor', () => {
  test('that shows a text for what is folded is given one', () => {
    const folds = foldsOf(fixture('aad-incoming-two-pages.cable'), { collapsedText: true });
    expect(folds.flatMap(({ collapsedText }) => collapsedText ?? [])).toEqual([
      'ROUTINE, 14 Jan 1975 09:30Z',
      'TEA WAREHOUSE REOPENS AT NARAYANPUR',
    ]);
    const sections = foldsOf(fixture('draft-long-with-headings.cable'), { collapsedText: true });
    expect(sections.map(({ collapsedText }) => collapsedText)).toContain('3 paragraphs');
  });

  test.each([
    [4, ['VZCZCXYZ0042 → NNNN', 'RR RUEHWEB → INFO RUEHQT/AMEMBASSY QU (region)']],
    [2, ['VZCZCXYZ0042 → NNNN', 'VZCZCXRO0316 → NNNN']],
    [1, ['VZCZCXYZ0042 → NNNN']],
    [0, []],
  ])('that takes %d folds gets the outermost', (limit, first) => {
    const text = fixture('mixed-two-acp127.cable');
    const folds = foldsOf(text, { limit });
    expect(folds.length).toBe(limit);
    expect(drawn(text, folds).slice(0, 2)).toEqual(first);
  });
});

describe('whatever the text', () => {
  test.each(fixtureNames())('folds nest in %s', (name) => expectSound(fixture(name)));

  test('also in texts that are damaged, shuffled, or anything at all', () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 400 });
  });

  test('blocks in blocks without end take no time', () => {
    const depth = 20_000;
    const text = cable(
      '1. One.',
      ...new Array<string>(depth).fill('BEGIN TEXT:'),
      ...new Array<string>(depth).fill('END TEXT.'),
    );
    expect(foldsOf(text).length).toBeLessThan(depth);
  });

  function expectSound(text: string): void {
    const lines = text.split(/\r\n|\n|\r/).length;
    const open: FoldingRange[] = [];
    let above = -1;
    for (const fold of foldsOf(text)) {
      expect(fold.startLine).toBeGreaterThan(above);
      expect(fold.endLine).toBeGreaterThan(fold.startLine);
      expect(fold.endLine).toBeLessThan(lines);
      while ((open.at(-1)?.endLine ?? Infinity) < fold.startLine) open.pop();
      expect(fold.endLine).toBeLessThanOrEqual(open.at(-1)?.endLine ?? Infinity);
      open.push(fold);
      above = fold.startLine;
    }
  }
});
