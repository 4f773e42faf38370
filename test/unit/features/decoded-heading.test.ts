// The heading in words: its lines in their order, what each means, and nothing that a hostile file could turn into markup.
import { describe, expect, test } from 'vitest';
import { decodedHeading } from '../../../server/src/features/decoded-heading';
import { parse } from '../../../server/src/message/parse';
import { fixture, fixtureNames } from '../support/fixtures';
import { only } from '../support/messages';

const decode = (text: string): string | null => decodedHeading(only(parse(text).messages[0]));

describe('a decoded heading', () => {
  const seed = decode(fixture('seed.cable')) ?? '';

  test('begins with the id of the message', () => {
    expect(seed.startsWith('# 07BEIJING6872\n')).toBe(true);
  });

  test('has the lines of heading and text head in the order of the message', () => {
    const lines = [
      'OO RUEHCN RUEHGH RUEHVC',
      'DE RUEHBJ',
      'ZNR UUUUU ZZH',
      'O 290548Z OCT 07',
      'FM AMEMBASSY',
      'UNCLAS BEIJING',
    ];
    const places = lines.map((line) => seed.search(new RegExp(`^### ${line}`, 'm')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  test('says what stands behind the abbreviations', () => {
    expect(seed).toContain('AMCONSUL CHENGDU');
    expect(seed).toContain('29 October 2007, 05:48 UTC');
    expect(seed).toContain('External political relations');
  });

  test('stops before the text', () => {
    expect(seed).not.toContain('Visiting officials');
  });

  test.each(['bad-prose.cable', 'bad-empty.cable', 'bad-binary.cable'])('of %s is none', (name) => {
    expect(decode(fixture(name))).toBeNull();
  });

  test('makes no link, image or HTML of what a file says', () => {
    const hostile =
      'UNCLAS LISBON 000118\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: <img src=x> [x](command:y) ![z](q)\n';
    expect(decode(hostile)).toContain('\\<img src=x\\> \\[x\\](command:y) !\\[z\\](q)');
  });

  test('is made of every fixture without fail', () => {
    for (const name of fixtureNames()) expect(() => decode(fixture(name)), name).not.toThrow();
  });
});
