// Definitions, references and links: where a place leads, and what leads to it.
import { describe, expect, test } from 'vitest';
import { noCables } from '../../../server/src/features/cable-lookup';
import { linkTarget } from '../../../server/src/features/document-links';
import { positionsOf } from '../../../server/src/features/ranges';
import { createCableService } from '../../../server/src/service';
import { createCableIndex } from '../../../server/src/workspace/cable-index';
import { cablesIn } from '../../../server/src/workspace/read-cables';
import { cableOf } from '../support/cables';
import { marked } from '../support/markers';

const service = createCableService();
const here = 'file:///here.cable';

/** An index of files by their names. */
function cablesAt(files: Readonly<Record<string, string>>) {
  const index = createCableIndex();
  for (const [name, text] of Object.entries(files)) index.replace(`file:///${name}`, cablesIn(text));
  return index;
}

const cables = cablesAt({
  'wells.cable': cableOf({ number: 6871, subject: 'SEVEN WELLS' }),
  'copy.cable': cableOf({ number: 6871, subject: 'SEVEN WELLS' }),
  'state.cable': cableOf({ station: 'STATE', number: 80908, date: '120000Z DEC 06' }),
});

/** A message with references and the given text; marks count in all of it. */
const message = (
  text: string,
  references = 'REF: A. 07 BEIJING 6871\n     B. STATE 80908\n     C. OSLO 12',
): string => cableOf({ number: 6900, references, text });

/** What each of the given places says: the text of this file that is meant, or the other file. */
function told(
  text: string,
  places: readonly {
    uri: string;
    start: { line: number; character: number };
    end: { line: number; character: number };
  }[],
) {
  const positions = positionsOf(text);
  return places.map(({ uri, start, end }) =>
    uri === here ? text.slice(positions.offsetAt(start), positions.offsetAt(end)) : uri.slice(8),
  );
}

function definitionsIn(source: string) {
  const { text, carets } = marked(source);
  const cable = service.parse(text);
  const position = cable.positions.positionAt(carets[0] ?? 0);
  const found = service.definition(cable, position, here, cables);
  return told(
    text,
    found.map(({ targetUri: uri, targetSelectionRange }) => ({ uri, ...targetSelectionRange })),
  );
}

function referencesIn(source: string, declaration = false) {
  const { text, carets } = marked(source);
  const cable = service.parse(text);
  const position = cable.positions.positionAt(carets[0] ?? 0);
  const lookup = cablesAt({ 'wells.cable': cableOf({ number: 6871 }), 'here.cable': text });
  const found = service.references(cable, position, here, lookup, declaration);
  return told(
    text,
    found.map(({ uri, range }) => ({ uri, ...range })),
  );
}

describe('the definition', () => {
  const oneReference = 'REF: 07 BEIJING 6871';

  test.each<[string, string, readonly string[]]>([
    [
      'an entry, in all files that have the cable',
      message('1. Yes.', 'REF: A. 07 BEI$0JING 6871'),
      ['copy.cable', 'wells.cable'],
    ],
    [
      'a letter of the list',
      message('1. Yes.', 'REF: $0A. 07 BEIJING 6871\n     B. OSLO 12'),
      ['copy.cable', 'wells.cable'],
    ],
    ['a letter in the text', message('1. In re$0f B we said so.'), ['state.cable']],
    ['one of several letters', message('1. In refs A and $0B we said so.'), ['state.cable']],
    ['a letter whose cable is not there', message('1. In ref $0C we said so.'), ['OSLO 12']],
    ['a lone reference', message('1. In ref$0tel we said so.', oneReference), ['copy.cable', 'wells.cable']],
    [
      'a bare mention of several',
      message('1. In ref$0tels we said so.'),
      ['copy.cable', 'wells.cable', 'state.cable', 'OSLO 12'],
    ],
    ['a cable named in the text', message('1. In STATE 80$0908 it was asked.'), ['state.cable']],
    ['a paragraph', message('1. See para$0 2.\n\n2. Here.'), ['2.']],
    ['one of several paragraphs', message('1. See paras 2 and $03.\n\n2. Here.\n\n3. There.'), ['3.']],
  ])('of %s', (_, source, expected) => {
    expect(definitionsIn(source)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['an entry whose cable is not there', message('1. Yes.', 'REF: A. OS$0LO 12')],
    ['what is no cable', message('1. Yes.', 'REF: A. SMITH-JO$0NES E-MAIL OF JULY 4\n     B. OSLO 12')],
    ['a letter that the list does not have', message('1. See ref $0F.')],
    ['a paragraph that is not there', message('1. See para $09.')],
    ['a word', message('1. Ye$0s.')],
  ])('of %s is nothing', (_, source) => {
    expect(definitionsIn(source)).toEqual([]);
  });

  test('of a cable’s own number is every file that has it', () => {
    expect(definitionsIn(cableOf({ number: 6871 }).replace('006871', '00$06871'))).toEqual([
      'copy.cable',
      'wells.cable',
    ]);
  });
});

describe('references', () => {
  const text = '1. In ref A and refs A and B it says so.\n\n2. See para 1 and paras 1-2 and ref A.';

  test.each<[string, string, readonly string[]]>([
    ['a letter are its mentions', message(text).replace('In ref A', 'In ref $0A'), ['ref A', 'A', 'ref A']],
    ['a letter of the list, too', message(text).replace('REF: A', 'REF: $0A'), ['ref A', 'A', 'ref A']],
    ['a paragraph are its mentions', message(text).replace('\n1. In', '\n$01. In'), ['para 1', '1']],
    [
      'an entry are all that name the cable',
      message(text).replace('BEIJING 6871', 'BEIJ$0ING 6871'),
      ['07 BEIJING 6871'],
    ],
    ['nothing are none', message(text).replace('says', 'sa$0ys'), []],
  ])('of %s', (_, source, expected) => {
    expect(referencesIn(source)).toEqual(expected);
  });

  test('come with what they speak of where that is asked', () => {
    expect(referencesIn(message(text).replace('In ref A', 'In ref $0A'), true)).toEqual([
      'A',
      'ref A',
      'A',
      'ref A',
    ]);
    expect(referencesIn(message(text).replace('BEIJING 6871', 'BEIJ$0ING 6871'), true)).toEqual([
      'wells.cable',
      '07 BEIJING 6871',
    ]);
  });
});

describe('a link', () => {
  test('leads to the first of the files that have the cable, and says that there are more', () => {
    const target = linkTarget({ id: '07BEIJING6871', yearWritten: true }, cables);
    expect(target).toEqual({
      target: 'file:///copy.cable#L1',
      tooltip: '07BEIJING6871 — SEVEN WELLS (the first of 2 files)',
    });
  });

  test('leads nowhere where there is no such cable', () => {
    expect(linkTarget({ id: '07BEIJING6872', yearWritten: true }, cables)).toBeNull();
    expect(linkTarget({ id: '07BEIJING6871', yearWritten: true }, noCables)).toBeNull();
  });
});

describe('hover', () => {
  const hoverOn = (source: string) => {
    const { text, carets } = marked(source);
    const cable = service.parse(text);
    return service.hover(cable, cable.positions.positionAt(carets[0] ?? 0), cables)?.markdown;
  };

  test('on a reference tells of the cable what the workspace knows', () => {
    const hover = hoverOn(message('1. In ref $0A.'));
    expect(hover).toContain('Subject: SEVEN WELLS.');
    expect(hover).toContain('29 October 2007, UNCLASSIFIED.');
    expect(hover).toContain('There are 2 copies in the workspace.');
  });

  test('on a cable named in the text tells of it, and on one that is not there says nothing', () => {
    expect(hoverOn(message('1. In STATE 80$0908.'))).toMatch(/^\*\*Cable 06STATE80908\*\*/);
    expect(hoverOn(message('1. In STATE 80$0909.'))).toBeUndefined();
  });
});
