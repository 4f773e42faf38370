// What a drafter is offered in the text, and above all what not. `$0` is the cursor.
import { describe, expect, test } from 'vitest';
import { completed, confidential, headingTo, unclassified } from './support';

const head = `${unclassified}TAGS: SCUL PO\nSUBJECT: ROOMS\n\nREF: A. 26 STATE 12345\n     B. 26 MADRID 77\n\n`;
const classifiedHead = `${confidential}TAGS: SCUL PO\nSUBJECT: (C) ROOMS\n\n`;

describe('a new paragraph', () => {
  test.each([
    ['', '1.'],
    ['1. (SBU) One.\n\n', '2. (SBU)'],
    ['1. (SBU) One.\n\n2. (U) Two.\n\n3. (U) Three.\n\n', '4. (U)'],
    ['1. One.\n\n2. Two.\n\n', '3.'],
    ['¶1. (U) One.\n\n', '¶2. (U)'],
  ])('after %j is %s', (text, next) => {
    expect(completed(`${head}${text}$0`).labels).toContain(next);
  });

  test('has the overall marking of a classified cable, and (SBU) in a SENSITIVE one', () => {
    expect(completed(`${classifiedHead}$0`).labels).toContain('1. (C)');
    const sensitive = head.replace('\n\n', '\n\nSENSITIVE\n\n');
    expect(completed(`${sensitive}$0`).labels).toContain('1. (SBU)');
  });

  test('is written with the blank behind it', () => {
    expect(completed(`${head}1. (SBU) One.\n\n2$0`).written('2. (SBU)')).toBe(
      `${head}1. (SBU) One.\n\n2. (SBU) `,
    );
  });
});

describe('portion markings', () => {
  test.each([
    [head, '1. $0', ['(U)', '(SBU)', '(SBU/NF)']],
    [head, '1. (SBU) One.\n\n2. ($0', ['(SBU)', '(U)', '(SBU/NF)']],
    [classifiedHead, '1. ($0)', ['(C)', '(U)', '(SBU)', '(SBU/NF)', '(C/NF)', '(C/REL)']],
  ])('are those up to the overall one, the likeliest first', (above, line, expected) => {
    expect(completed(`${above}${line}`).labels).toEqual(expected);
  });

  test('take the place of the one that stands there, brackets included', () => {
    expect(completed(`${classifiedHead}1. ($0) One.`).written('(C)')).toBe(`${classifiedHead}1. (C) One.`);
    expect(completed(`${classifiedHead}1. (S$0BU) One.`).written('(U)')).toBe(`${classifiedHead}1. (U) One.`);
  });

  test('are not asked for by a bracket in a sentence', () => {
    expect(completed(`${classifiedHead}1. (C) One ($0`, { trigger: '(' }).labels).toEqual([]);
  });
});

describe('labels that open and close', () => {
  test.each([
    ['1. (U) Summary: One.\n$0', 'End Summary.'],
    ['1. (U) SUMMARY: ONE.\n$0', 'END SUMMARY.'],
    ['1. (U) Summary: One. $0', 'End Summary.'],
    ['1. (U) Summary: One. En$0', 'End Summary.'],
    ['1. (U) One.\n\nBegin Text:\n\nTwo.\n\n$0', 'End Text.'],
    ['COMMENT: One. END$0', 'END COMMENT.'],
    ['1. (U) QUOTE One. $0', 'UNQUOTE'],
  ])('%j can be closed by %s', (text, label) => {
    expect(completed(`${head}${text}`).labels).toContain(label);
  });

  test('what is begun of it is replaced', () => {
    const text = `${head}1. (U) Summary: One. `;
    expect(completed(`${text}End Su$0`).written('End Summary.')).toBe(`${text}End Summary.`);
  });

  test('nothing is closed that is not open, or is closed already', () => {
    expect(completed(`${head}1. (U) One.\n$0`).labels.filter((label) => /end/i.test(label))).toEqual([]);
    const closed = completed(`${head}1. (U) Summary: One. End Summary.\n\n$0`).labels;
    expect(closed).not.toContain('End Summary.');
    expect(completed(`${head}1. (U) $0One. Summary: Two.`).labels).not.toContain('End Summary.');
  });

  test('a summary is offered once, where a paragraph begins', () => {
    expect(completed(`${head}1. (U) Su$0`).written('Summary:')).toBe(`${head}1. (U) Summary: `);
    expect(completed(`${head}1. (U) Summary: One. End Summary.\n\n2. (U) Su$0`).labels).toEqual([]);
    expect(completed(`${head}1. (U) The Su$0`).labels).toEqual([]);
  });
});

describe('mentions', () => {
  const text = `${head}1. (U) Ref A came first.\n\n2. (SBU) The second.\n\n3. (U) See `;

  test.each([
    ['ref $0', ['A', 'B']],
    ['refs A and $0', ['A', 'B']],
    ['(ref $0)', ['A', 'B']],
    ['reftel $0', ['A', 'B']],
    ['para $0', ['1', '2']],
    ['paras 1-$0', ['1', '2']],
    ['paragraph 1$0', ['1', '2']],
  ])('%s', (words, expected) => {
    expect(completed(`${text}${words}`, { trigger: ' ' }).labels).toEqual(expected);
  });

  test('say what is mentioned', () => {
    expect(completed(`${text}ref $0`).candidate('B').detail).toBe('26 MADRID 77');
    expect(completed(`${text}para $0`).candidate('2').detail).toBe('(SBU) The second.');
  });

  test('a cable without references has no letters to offer', () => {
    expect(completed(`${classifiedHead}1. (C) See ref $0`).labels).toEqual([]);
  });
});

describe('in the middle of prose', () => {
  const prose =
    'The reading room opened on a sunny day and had been quiet since. Ends meet; an end to it all.';
  const open = `${head}1. (U) Summary: One.\n\n2. (U) `;

  test('no letter of a sentence brings anything up, nor does a blank', () => {
    for (let length = 1; length <= prose.length; length++) {
      const typed = prose.slice(0, length);
      // Only letters and blanks make an editor ask by itself.
      if (!/[A-Za-z ]$/.test(typed)) continue;
      const trigger = typed.endsWith(' ') ? ' ' : '';
      const { labels } = completed(`${open}${typed}$0`, { trigger });
      // `E`, `En` and `End` begin the label that closes the summary.
      const closes = /(?:^| )En?d?$/.test(typed) ? ['End Summary.'] : [];
      expect({ typed, labels }).toEqual({ typed, labels: closes });
    }
  });

  test('nor at the beginning of a wrapped line', () => {
    for (const word of ['t', 'the', 'T', 'The', 'and', 's', 'e', '0', 'R', 'TO', 'REF', 'F']) {
      expect(completed(`${head}1. (U) It was\n${word}$0`).labels).toEqual([]);
    }
  });

  test('nor in a file that is no cable', () => {
    expect(completed('Dear friend,\n\nthe room opene$0').labels).toEqual([]);
  });
});

describe('the end', () => {
  const sent = `${headingTo('UNCLAS')}\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: ROOMS\n\nThe room opened.\nALMEIDA\n`;

  test('of a cable with a heading for the wire is BT, the number of line 3, NNNN', () => {
    expect(completed(`${sent}B$0`).labels).toContain('BT');
    expect(completed(`${sent}BT\n$0`).labels).toEqual(['#0231']);
    expect(completed(`${sent}BT\n#0231\n\n$0`).labels).toEqual(['NNNN']);
    expect(completed(`${sent}BT\n#0231\n\nNNNN\n$0`).labels).toEqual([]);
  });

  test('of a draft is not', () => {
    expect(completed(`${head}The room opened.\nALMEIDA\n$0`).labels).not.toContain('BT');
  });
});
