// What is kept of a text when a piece of it changes, and what is read again.
import { describe, expect, test } from 'vitest';
import type { CableDocument } from '../../../server/src/message/document';
import { reparse } from '../../../server/src/message/incremental';
import { parse } from '../../../server/src/message/parse';

const message = (number: number, text: string): string => `VZCZCXYZ000${String(number)}
RR RUEHWEB

DE RUEHPE #091${String(number)} 1101500
ZNR UUUUU ZZH
R 191500Z APR 08
FM AMEMBASSY LIMA
TO RUEHC/SECSTATE WASHDC 812${String(number)}

UNCLAS LIMA 00091${String(number)}

E.O. 12958: N/A
TAGS: SCUL PE
SUBJECT: BOOK FAIR

1. ${text}
HART

NNNN

`;

const file = [1, 2, 3, 4].map((number) => message(number, 'The fair was held on the green.')).join('');

/** The document with the first such piece of its text replaced. */
function changed(before: CableDocument, piece: string, replacement: string, from = 0): CableDocument {
  const start = before.text.indexOf(piece, from);
  expect(start).toBeGreaterThanOrEqual(0);
  const text = before.text.slice(0, start) + replacement + before.text.slice(start + piece.length);
  const change = { start, oldEnd: start + piece.length, newEnd: start + replacement.length };
  return reparse(before, text, change, 'auto');
}

/** For each message its index in the old document, or null for a new one. */
function origins(before: CableDocument, after: CableDocument): readonly (number | null)[] {
  return after.messages.map((each) => {
    const index = before.messages.indexOf(each);
    return index < 0 ? null : index;
  });
}

describe('of several messages', () => {
  const before = parse(file);

  test('only the one that is typed in is read again', () => {
    const after = changed(before, 'held', 'opened', before.starts[2]);
    expect(origins(before, after)).toEqual([0, 1, null, 3]);
    expect(after.messages[2]?.text).toContain('The fair was opened on the green.');
    expect(after.starts[3]).toBe((before.starts[3] ?? 0) + 2);
  });

  test('the first and the last are read alone too', () => {
    expect(origins(before, changed(before, 'held', 'h'))).toEqual([null, 1, 2, 3]);
    expect(origins(before, changed(before, 'held', 'h', before.starts[3]))).toEqual([0, 1, 2, null]);
  });

  test('two become one where the beginning between them is taken away', () => {
    const cut = file.slice(
      file.indexOf('HART', before.starts[1]),
      file.indexOf('1. The fair', before.starts[2]),
    );
    const whole = changed(before, cut, '2. And then:\n', before.starts[1]);
    expect(origins(before, whole)).toEqual([0, null, 3]);
  });

  test('a new one goes between the others, which stay', () => {
    const start = before.starts[2] ?? 0;
    const text = file.slice(0, start) + message(5, 'A fifth fair.') + file.slice(start);
    const change = { start, oldEnd: start, newEnd: start + message(5, 'A fifth fair.').length };
    const after = reparse(before, text, change, 'auto');
    expect(origins(before, after)).toEqual([0, 1, null, 2, 3]);
  });

  test('one that is put above all makes none of the others new', () => {
    const first = message(5, 'A fifth fair.');
    const change = { start: 0, oldEnd: 0, newEnd: first.length };
    const after = reparse(before, first + file, change, 'auto');
    expect(origins(before, after)).toEqual([null, 0, 1, 2, 3]);
  });

  test('nothing typed, nothing read', () => {
    const after = reparse(before, file, { start: 700, oldEnd: 700, newEnd: 700 }, 'auto');
    expect(after.messages.every((each, index) => each.text === before.messages[index]?.text)).toBe(true);
  });
});

test('a message quoted far above becomes one of its own when its END TEXT goes', () => {
  const quoted = `STATE said:\nBEGIN TEXT:\n\nGREETINGS.\nR 120112Z JUL 08\nFM SECSTATE WASHDC\nTO AMEMBASSY LIMA\n\nUNCLAS STATE 074210\n\n`;
  const lines = Array.from({ length: 200 }, (_, index) => `Line ${String(index)} of what was said.`).join(
    '\n',
  );
  const before = parse(message(1, `${quoted}${lines}\nEND TEXT.`) + message(2, 'The end.'));
  expect(before.messages.length).toBe(2);
  const after = changed(before, 'END TEXT.', 'The last line.');
  expect(after.messages.length).toBe(3);
  expect(after.messages[1]?.text.startsWith('R 120112Z JUL 08')).toBe(true);
  expect(after.messages[2]).toBe(before.messages[1]);
});

describe('of the message that is typed in', () => {
  const long = message(
    1,
    'The fair was held on the green.\n\n2. Bees came.\n\n3. Rain fell.\n\n4. All went home.',
  );
  // What is kept for the next change is found at the first.
  const before = changed(parse(long), 'Rain fell', 'Rain fell');
  const [old] = before.messages;

  test('heading and text head are taken over, and so are the paragraphs above', () => {
    const [now] = changed(before, 'Rain', 'Heavy rain').messages;
    expect(now).not.toBe(old);
    expect(now?.heading).toBe(old?.heading);
    expect(now?.head).toBe(old?.head);
    expect(now?.body.paragraphs[0]).toBe(old?.body.paragraphs[0]);
    expect(now?.body.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('the paragraphs below are taken over where they have not moved', () => {
    const [now] = changed(before, 'Rain', 'Hail').messages;
    expect(now?.body.paragraphs[2]).not.toBe(old?.body.paragraphs[2]);
    expect(now?.body.paragraphs[3]).toBe(old?.body.paragraphs[3]);
  });

  test('a number that becomes another is seen by all paragraphs', () => {
    const [now] = changed(before, '3. Rain', '2. Rain').messages;
    expect(now?.body.paragraphs.map(({ number }) => number)).toEqual([1, 2, 2, 4]);
    expect(now).toEqual(parse(long.replace('3. Rain', '2. Rain')).messages[0]);
  });

  test('nothing is taken over twice when the first paragraph itself is numbered otherwise', () => {
    const [now] = changed(before, '1. The fair', '9. The fair').messages;
    expect(now).toEqual(parse(long.replace('1. The fair', '9. The fair')).messages[0]);
    const lower = changed(before, '2. Bees', '8. Bees');
    const lowest = changed(lower, '3. Rain', '9. Rain');
    expect(changed(lowest, '4. All', '10. All').messages[0]).toEqual(
      parse(long.replace('2. Bees', '8. Bees').replace('3. Rain', '9. Rain').replace('4. All', '10. All'))
        .messages[0],
    );
  });

  test('a change in the heading has it read anew', () => {
    const [now] = changed(before, '191500Z', '201500Z').messages;
    expect(now?.heading.dateTime?.group?.day).toBe(20);
  });
});
