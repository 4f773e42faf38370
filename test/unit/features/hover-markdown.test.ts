// Hover text stays text, whatever a document holds; and dates read as a person would read them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../server/src/features/hover/dates';
import { declassificationCodes } from '../../../server/src/features/hover/declassification';
import { card, cut, escape } from '../../../server/src/features/hover/markdown';

describe('text from a document in Markdown', () => {
  test.each([
    ['a link', '[x](command:y)', '\\[x\\](command:y)'],
    ['an image', '![x](https://e.example/i.png)', '!\\[x\\](https\\://e.example/i.png)'],
    ['HTML', '<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['code', '`rm`', '\\`rm\\`'],
    ['emphasis', '**A** _b_ ~~c~~', '\\*\\*A\\*\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a back-slash before a bracket', '\\[x]', '\\\\\\[x\\]'],
    [
      'a bare address',
      'see https://e.example or www.e.example',
      'see https\\://e.example or www\\.e.example',
    ],
    ['a mail address', 'smith@e.example', 'smith\\@e.example'],
    ['line ends', 'A\r\n\r\n# B\n- C', 'A # B - C'],
    ['a heading mark', '# A', '\\# A'],
    ['a list mark', '- A', '\\- A'],
    ['a list number', '1. A', '1\\. A'],
    ['an underline', '===', '\\==='],
    ['a table', 'a|b', 'a\\|b'],
    ['an icon', '$(gear)', '\\$(gear)'],
    ['marks that turn the text round', 'A\u202eB\u2066C', 'A B C'],
    ['controls', 'A\u0000\u0007B', 'A B'],
  ])('%s does nothing', (_, hostile, expected) => {
    expect(escape(hostile)).toBe(expected);
  });

  const pieces = Array.from('\\`*_{}[]()<>|~&$@#!-+=1.: aZ\n\r\t\u0000\u2028\u202eé');
  const runs = ['://', 'www.', 'https://', '😀', '\ud83d', '1. ', '- '];
  const hostileText = fc
    .array(fc.constantFrom(...pieces, ...runs), { maxLength: 80 })
    .map((parts) => parts.join(''));

  test('any text comes out as one line in which no special character stands unescaped', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escape(text);
        expect(escaped).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(escaped.replace(/\\./g, '·')).not.toMatch(/[\\`*_{}[\]<>|~&$@]|:\/\/|www\./i);
      }),
    );
  });

  test('long text is cut between words, and never inside a character', () => {
    expect(cut('one two three four', 15)).toBe('one two three…');
    expect(cut('short', 15)).toBe('short');
    expect(cut('abc😀', 4)).toBe('abc…');
    expect(escape('word '.repeat(100)).length).toBeLessThanOrEqual(161);
  });

  test('a card is a bold title with its place, and lines that stay apart', () => {
    expect(card('Break', 'ACP 127 line 11', ['One.', null, 'Two.'])).toBe(
      '**Break** · ACP 127 line 11\n\nOne.  \nTwo.',
    );
    expect(card('Break', '', [])).toBe('**Break**');
  });
});

describe('time between two dates', () => {
  const message = { year: 2007, month: 10, day: 29 };
  test.each([
    [2017, 10, 29, '10 years after'],
    [2017, 10, 28, '9 years and 364 days after'],
    [2008, 10, 30, '1 year and 1 day after'],
    [2007, 11, 1, '3 days after'],
    [2007, 10, 29, 'the same day as'],
    [2007, 10, 28, '1 day before'],
    [1997, 10, 29, '10 years before'],
  ])('%i-%i-%i is %s 29 October 2007', (year, month, day, expected) => {
    expect(distance(message, { year, month, day })).toBe(expected);
  });
});

describe('codes in place of a declassification date', () => {
  test.each([
    ['GDS', ['GDS', 'General declassification schedule']],
    ['XGDS-1', ['XGDS-1', 'exempt from the general declassification schedule', 'foreign government']],
    ['XGDS 2', ['XGDS 2', 'statute']],
    ['RDS-1 11/22/98 (NAME) OR-P', ['RDS-1', 'Review for declassification']],
    ['OADR', ['OADR', 'determination required']],
    ['X5', ['X5', 'foreign government information']],
    ['1.6X1', ['X1', 'intelligence']],
    ['25X1-HUMAN', ['25X1', 'exempt from declassification at 25 years', 'confidential human source']],
  ])('%s is explained', (written, expected) => {
    const [line = ''] = declassificationCodes(written);
    for (const words of expected) expect(line).toContain(words);
  });

  test('each of several codes has its line, and an event has none', () => {
    expect(declassificationCodes('X1, X6')).toHaveLength(2);
    expect(declassificationCodes('AFTER THE TREATY IS SIGNED')).toEqual([]);
    expect(declassificationCodes('MAX5 GDSX')).toEqual([]);
  });
});
