// Who signed: the name at the end of the text.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';

const head = 'UNCLAS LISBON 000231\n\nSUBJECT: NEW READING ROOM\n\n1. One room is new.\n\n';

function read(end: string): { readonly names: readonly string[]; readonly text: string } {
  const [message] = parse(head + end).messages;
  const last = message?.body.paragraphs.at(-1)?.parts.at(-1);
  return {
    names: message?.ending.signature.map((name) => name.text) ?? [],
    text: last === undefined ? '' : (message?.text.slice(last.start, last.end) ?? ''),
  };
}

describe('a name is found', () => {
  test.each([
    ['on the last line', '2. Two.\nALMEIDA\n', ['ALMEIDA']],
    ['below blank lines', '2. Two.\n\n \n\nALMEIDA', ['ALMEIDA']],
    ['in small letters', '2. Two.\nAlmeida\n', ['Almeida']],
    ['with a particle', '2. Two.\nvan Almeida\n', ['van Almeida']],
    ['of two words', '2. Two.\nVAN ALMEIDA\n', ['VAN ALMEIDA']],
    ['with a hyphen', '2. Two.\nALMEIDA-REYES\n', ['ALMEIDA-REYES']],
    ['with an apostrophe', "2. Two.\nO'ALMEIDA\n", ["O'ALMEIDA"]],
    ['with an accent', '2. Two.\nALMÉIDA\n', ['ALMÉIDA']],
    ['without its stray mark', '2. Two.\nALMEIDA"\n', ['ALMEIDA']],
    ['without a stray number sign', '2. Two.\nALMEIDA#\n', ['ALMEIDA']],
    ['on two lines', '2. Two.\nALMEIDA\nREYES\n', ['ALMEIDA', 'REYES']],
    ['before the end marks', '2. Two.\nALMEIDA\nBT\n#0231\n\nNNNN\n', ['ALMEIDA']],
    ["before a publisher's end", '2. Two.\nALMEIDA\n\n=======CABLE ENDS=======\n', ['ALMEIDA']],
    ['below a sentence without its point', '2. Two rooms\nALMEIDA\n', ['ALMEIDA']],
  ])('%s', (_, end, names) => {
    expect(read(end).names).toEqual(names);
  });
});

describe('a name run on to the last line is found, and is no part of the text', () => {
  test.each([
    ['2. Two rooms are new. ALMEIDA', ['ALMEIDA'], 'Two rooms are new.'],
    ['2. Comment: Two. End Comment. ALMEIDA', ['ALMEIDA'], 'Comment: Two. End Comment.'],
    ['2. "Two rooms." ALMEIDA', ['ALMEIDA'], '"Two rooms."'],
    ['2. Begin text: "Two." End Text ALMEIDA', ['ALMEIDA'], 'Begin text: "Two." End Text'],
    ['2. BEGIN TEXT: TWO. END TEXT ALMEIDA REYES', ['ALMEIDA REYES'], 'BEGIN TEXT: TWO. END TEXT'],
    ['2. He flew to the U.S. #ALMEIDA', ['ALMEIDA'], 'He flew to the U.S.'],
  ])('%s', (end, names, text) => {
    expect(read(end)).toEqual({ names, text });
  });
});

describe('there is no name in', () => {
  test.each([
    ['a text that just ends', '2. Two rooms are new.'],
    ['a text that is cut off', '2. Two rooms are\nnew and'],
    ['a closing label', '2. Comment: Two.\nEND COMMENT.\n'],
    ['a sentence that ends in capitals', '2. Two rooms belong to NATO'],
    ['a numbered line', '2. ALMEIDA'],
    ['a marking at the foot', '2. Two rooms are new.\nUNCLASSIFIED\n'],
    ['an abbreviation behind a sentence', '2. Two. FYI'],
    ['words of an all-capital sentence that goes on', '2. TWO ROOMS ARE\nNEW\n'],
  ])('%s', (_, end) => {
    expect(read(end).names).toEqual([]);
  });

  test('an all-capital text whose last sentence goes on', () => {
    const text = `UNCLAS LISBON 000231\n\nSUBJECT: NEW READING ROOM\n\n1. ONE ROOM IS NEW.\n\n2. TWO ROOMS ARE\nNEW\n`;
    expect(parse(text).messages[0]?.ending.signature).toEqual([]);
  });
});
