import { describe, expect, test } from 'vitest';
import { looksLikeCable } from '../../../client/src/detect';
import { fixture, fixtureNames } from '../support/fixtures';

describe('a plain text', () => {
  test.each(fixtureNames().filter((name) => /^(?:seed|acp127|aad|smart|eighties)/.test(name)))(
    'such as %s looks like a cable',
    (name) => {
      expect(looksLikeCable(fixture(name))).toBe(true);
    },
  );

  test.each(fixtureNames().filter((name) => name.startsWith('bad-') && !name.includes('carriage')))(
    'such as %s does not',
    (name) => {
      expect(looksLikeCable(fixture(name))).toBe(false);
    },
  );

  test.each([
    ['a heading alone', 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n', true],
    ['two lines of the text head', 'E.O. 12958: N/A\nTAGS: SCUL PO\n', true],
    ['a subject with TAGS', 'TAGS: SCUL PO\r\nSUBJECT: NEW READING ROOM\r\n', true],
    ['one line of a cable', 'TAGS: SCUL PO\n\nand nothing else\n', false],
    ['a letter', 'Subject: the reading room\nREF: your letter of 3 May\n\nDear Sir,\n', false],
    ['a mail', 'From: a@example.org\nTo: b@example.org\nSubject: tags\nDate: Mon, 3 May 2010\n', false],
    ['minutes', 'TO ALL STAFF\nFROM THE LIBRARIAN\nSUBJECT: opening hours\n', false],
    ['a list', 'INFO desk\nPAGE 1\nREF: 12\n', false],
    ['nothing', '', false],
    ['what stands far down', `${'\n'.repeat(100)}E.O. 12958: N/A\nTAGS: SCUL PO\n`, false],
  ])('that is %s: %j', (_, text, expected) => {
    expect(looksLikeCable(text)).toBe(expected);
  });

  test('of any length is looked at in no time', () => {
    const start = performance.now();
    looksLikeCable('OO RUEHC '.repeat(2_000_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
