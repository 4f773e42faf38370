// Published copies made to read as the cable that was sent.
import { describe, expect, test } from 'vitest';
import { cleanPublishedCopy } from '../../../../server/src/features/refactorings/clean-published-copy';
import { paragraphText } from '../../../../server/src/features/paragraph-text';
import type { Message } from '../../../../server/src/message/model';
import { parse } from '../../../../server/src/message/parse';
import { unclassified } from '../../rules/cables';
import { applied } from '../../rules/support';
import { fixture, fixtureNames } from '../../support/fixtures';
import { only } from '../../support/messages';

function cleaned(source: string): string {
  return applied(source, cleanPublishedCopy(only(parse(source).messages[0])));
}

const begins = '1. The library at Lisbon has a new reading room for';

describe('cleanPublishedCopy', () => {
  test.each([
    ['a clean cable', unclassified('1. One.', '2. Two.')],
    ['a page header between paragraphs', unclassified('1. One.', 'LISBON 00000231  002 OF 002', '2. Two.')],
    [
      'lists, verses and tables',
      unclassified('1. The following came:', 'the director', 'the porter', '2. Two.'),
    ],
    ['nothing', ''],
  ])('changes nothing in %s', (_, text) => {
    expect(cleaned(text)).toBe(text);
  });

  test.each([
    [
      'takes away links, pilcrows, blanks and back-slashes at once',
      unclassified('¶1. (U) The [library](#) is new.  ', '¶2. (U) Two rooms \\\nare new.'),
      unclassified('1. (U) The library is new.', '2. (U) Two rooms\nare new.'),
    ],
    [
      'joins a sentence cut by a blank line, with the blanks round it',
      unclassified(`${begins}  \n \nforty readers.`, '2. Two.'),
      unclassified(`${begins}\nforty readers.`, '2. Two.'),
    ],
    [
      'puts a page header below the paragraph that it cuts',
      unclassified(begins, 'LISBON 00000231  002 OF 002 ', 'forty readers.', '2. Two.'),
      unclassified(`${begins}\nforty readers.`, 'LISBON 00000231  002 OF 002', '2. Two.'),
    ],
    [
      'puts a page header out of a line of text',
      unclassified(`${begins} LISBON 00000231  002 OF 002 forty readers.`, '2. Two.'),
      unclassified(`${begins} forty readers.`, 'LISBON 00000231  002 OF 002', '2. Two.'),
    ],
    [
      'keeps two page headers of one paragraph in order',
      unclassified(
        begins,
        'LISBON 00000231  002 OF 003',
        'forty readers and',
        'LISBON 00000231  003 OF 003',
        'a porter.',
        '2. Two.',
      ),
      unclassified(
        `${begins}\nforty readers and\na porter.`,
        'LISBON 00000231  002 OF 003\nLISBON 00000231  003 OF 003',
        '2. Two.',
      ),
    ],
    [
      'joins a subject that a blank line cuts',
      unclassified('1. One.', '2. Two.').replace('READING ROOM', 'READING ROOM FOR\n\nFORTY'),
      unclassified('1. One.', '2. Two.').replace('READING ROOM', 'READING ROOM FOR\nFORTY'),
    ],
  ])('%s', (_, written, right) => {
    expect(cleaned(written)).toBe(right);
    expect(cleaned(right)).toBe(right);
  });

  test('puts the signature that is run on to a paragraph behind the page header that was in it', () => {
    const text = unclassified(
      '1. One.',
      `2. (U) ${begins.slice(3)} LISBON 00000231  002 OF 002 forty readers.`,
    );
    const runOn = text.replace('readers.\nALMEIDA', 'readers. ALMEIDA');
    expect(cleaned(runOn)).toBe(
      unclassified(
        '1. One.',
        `2. (U) ${begins.slice(3)} forty readers.`,
        'LISBON 00000231  002 OF 002',
        'ALMEIDA',
      ).replace('\nALMEIDA\nALMEIDA\n', '\nALMEIDA\n'),
    );
  });

  test('keeps the line ends of another system', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(
      cleaned(crlf(unclassified(begins, 'LISBON 00000231  002 OF 002', 'forty readers.', '2. Two.'))),
    ).toBe(crlf(unclassified(`${begins}\nforty readers.`, 'LISBON 00000231  002 OF 002', '2. Two.')));
  });

  test('cleans the seed', () => {
    const text = cleaned(fixture('seed.cable'));
    expect(text).toContain('TAGS: PREL PGOV CH KCRS\n');
    expect(text).toContain('reconstruction and stabilization\ninto the ARF');
    expect(text).toContain('\n\n2. (SBU) S/CRS officers');
    expect(text).not.toMatch(/¶|\]\(| {2}$/m);
  });

  test('joins a word that the foot of a page cut', () => {
    const text = cleaned(fixture('aad-word-cut-at-page-foot.cable'));
    expect(text).toContain('IMPORTS WILL INCREASE BY A THIRD');
  });
});

/** What a cleaned copy must say as before: everything but where the page headers stand, and what marks its numbers. */
function wordsOf(message: Message): unknown {
  const { heading, head, body, ending } = message;
  return {
    to: heading.action?.addressees.map((each) => each.name?.text),
    captions: head.captions.map((each) => each.text),
    tags: head.tags?.tags.map((each) => each.code),
    subject: head.subject?.text,
    references: head.references?.entries.map((each) => each.id),
    paragraphs: body.paragraphs.map((each) => [
      each.number,
      each.marking?.mark,
      paragraphText(message, each).replaceAll('¶', ''),
    ]),
    headings: body.headings.map((each) => each.text),
    pages: body.pageBreaks.flatMap((each) => each.number?.text ?? []),
    signature: ending.signature.map((each) => each.text),
  };
}

describe('every fixture, cleaned', () => {
  const messages = fixtureNames()
    .filter((name) => !name.startsWith('bad-'))
    .flatMap((name) =>
      parse(fixture(name)).messages.map(
        (message, index) => [`${name}#${String(index + 1)}`, message] as const,
      ),
    );

  test.each(messages)('%s says the same, and is clean', (_, message) => {
    const text = applied(message.text, cleanPublishedCopy(message));
    const again = only(parse(text).messages[0]);
    expect(wordsOf(again)).toEqual(wordsOf(message));
    expect(cleanPublishedCopy(again)).toEqual([]);
  });
});
