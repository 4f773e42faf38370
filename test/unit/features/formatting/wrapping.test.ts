// Running text wrapped to a line length: input and output by hand.
import { describe, expect, test } from 'vitest';
import { cableWith, formattedOnce } from './support';

function wrapped(body: string, wrap: number): string {
  return formattedOnce(cableWith(body), { wrap });
}

describe('a paragraph', () => {
  test('in one long line is parted where words end', () => {
    expect(wrapped('1. (U) The oaks on the hill were counted twice this year.', 30)).toBe(
      cableWith('1. (U) The oaks on the hill\nwere counted twice this year.'),
    );
  });

  test('in short lines is filled', () => {
    expect(wrapped('1. The oaks on the hill\nwere counted twice this\nyear.', 40)).toBe(
      cableWith('1. The oaks on the hill were counted\ntwice this year.'),
    );
  });

  test('that fits stays as it is', () => {
    const text = '1. The oaks on the hill were counted\ntwice this year.';
    expect(wrapped(text, 40)).toBe(cableWith(text));
  });

  test('may fill a line to its last column', () => {
    expect(wrapped('1. Oaks are counted here', 20)).toBe(cableWith('1. Oaks are counted\nhere'));
    expect(wrapped('1. Oaks are counted a here', 21)).toBe(cableWith('1. Oaks are counted a\nhere'));
  });

  test('keeps a word that is longer than a line', () => {
    expect(wrapped('1. See example.org/a/very/long/place for it and more.', 20)).toBe(
      cableWith('1. See\nexample.org/a/very/long/place\nfor it and more.'),
    );
  });

  test('keeps two blanks within a line, and drops them at its end', () => {
    expect(wrapped('1. The oaks stand.  They grow.  Nobody can say how old they are.', 32)).toBe(
      cableWith('1. The oaks stand.  They grow.\nNobody can say how old they are.'),
    );
  });

  test('goes on with the indentation of its second line', () => {
    expect(wrapped('1. The oaks on the hill were counted\n   twice this year by four people.', 30)).toBe(
      cableWith('1. The oaks on the hill were\n   counted twice this year by\n   four people.'),
    );
  });
});

describe('what does not read on begins a line of its own', () => {
  test.each([
    ['items with dashes', '1. Counted are:\n-- oaks on the hill and\n-- oaks by the river'],
    ['letters', '1. The people of the village say\nA. that the oaks are theirs\nB. that they are old'],
    ['a line that ends with a colon', '1. The people of the village say this:\nthe oaks are ours'],
    ['a heading in capitals', '1. OAKS AND THEIR OWNERS IN LISBON\nThe people of the village say it.'],
    ['a line that stops short', '1. To:\nThe Mayor\nRua do Sobreiro 4\nLisbon'],
    ['a word cut by a hyphen', '1. The count was made by the cork-\ngrowers themselves.'],
    ['text below a blank line', '1. The oaks stand in a long row\n\nand nobody counts them'],
  ])('%s', (_, body) => {
    expect(wrapped(body, 60)).toBe(cableWith(body));
  });

  test('columns', () => {
    const table =
      '1. The count of this year and last:\n\nHill       oaks\nNorth      112\nSouth is not counted';
    expect(wrapped(table, 60)).toBe(cableWith(table));
  });

  test('a quoted text', () => {
    const text = '1. He said:\n\nQUOTE\nThe oaks are old and they will be\nolder.\nUNQUOTE\n\n2. So it is.';
    expect(wrapped(text, 70)).toBe(cableWith(text));
  });
});

describe('no line comes to begin with what would be read as something else', () => {
  test('a number', () => {
    expect(wrapped('1. We counted oaks up to line 2. Then we stopped.', 29)).toBe(
      cableWith('1. We counted oaks up to\nline 2. Then we stopped.'),
    );
  });

  test('a letter', () => {
    expect(wrapped('1. They will now turn to plan B. That one is good.', 30)).toBe(
      cableWith('1. They will now turn to\nplan B. That one is good.'),
    );
  });

  test('a dash', () => {
    expect(wrapped('1. The oldest oak on the hill - all agree - is dying.', 30)).toBe(
      cableWith('1. The oldest oak on the\nhill - all agree - is dying.'),
    );
  });
});

test('0 wraps nothing', () => {
  const text = `1. ${'The oaks stand. '.repeat(30).trim()}`;
  expect(wrapped(text, 0)).toBe(cableWith(text));
});
