// Paragraphs, headings and furniture of bodies as published copies have them.
import { describe, expect, test } from 'vitest';
import { messageRecord } from '../../../server/src/features/message-record';
import { parse } from '../../../server/src/message/parse';

const head = `UNCLAS SECTION 01 OF 02 LIMA 000012

SENSITIVE
SIPDIS

E.O. 12958: N/A
TAGS: PGOV PE
SUBJECT: THE NEW MARKET

`;

/** Number, heading and text of each paragraph. */
function paragraphsOf(body: string): readonly (readonly [number | null, string | null, string])[] {
  const [message] = parse(head + body).messages.map(messageRecord);
  return (message?.paragraphs ?? []).map(({ number, heading, text }) => [number, heading, text] as const);
}

describe('furniture between the lines of a paragraph', () => {
  test('a section header and the captions repeated below it', () => {
    const body =
      '1. The mayor opened the market\n\nLIMA 00000012  002 OF 002\n\nSENSITIVE\nSIPDIS\n\nand went home.\n';
    expect(paragraphsOf(body)).toEqual([[1, null, 'The mayor opened the market and went home.']]);
  });

  test('a caption of the head that stands alone in the text', () => {
    expect(paragraphsOf('1. The guild sold lamps (SG-\n\nSIPDIS\nLAMP) in May.\n')).toEqual([
      [1, null, 'The guild sold lamps (SG- LAMP) in May.'],
    ]);
  });

  test('pilcrows that a publisher put before figures and letters', () => {
    expect(paragraphsOf('¶1. It met in June of\n¶2007. It asked for:\n¶A. a roof,\n¶B. a bell.\n')).toEqual([
      [1, null, 'It met in June of 2007. It asked for: A. a roof, B. a bell.'],
    ]);
  });

  test('a bare number that ends the sentence above the paragraph of that number', () => {
    expect(paragraphsOf('1. This is an action request; see para\n\n¶2.\n2. Please send lamps.\n')).toEqual([
      [1, null, 'This is an action request; see para 2.'],
      [2, null, 'Please send lamps.'],
    ]);
  });
});

describe('headings', () => {
  test('one longer than the rule below it', () => {
    const long = `2D - Lamps, Bells and Roofs of the Market, their Number, their State of Repair and their Owners in May`;
    expect(paragraphsOf(`1. A.\n\n${long}\n-----------------\n\n2. B.\n`)).toEqual([
      [1, null, 'A.'],
      [2, long, 'B.'],
    ]);
  });

  test('two lines above one rule', () => {
    expect(paragraphsOf('1. A.\n\nThe Market and\nits Bells\n---------\n\n2. B.\n')[1]).toEqual([
      2,
      'The Market and its Bells',
      'B.',
    ]);
  });

  test('rules on the heading’s own line', () => {
    expect(paragraphsOf('------- THE STORY -------\n\n1. A.\n')).toEqual([[1, 'THE STORY', 'A.']]);
  });

  test('END SUMMARY ends what stands under SUMMARY', () => {
    const body = 'SUMMARY\n-------\n\n1. The market is open. END SUMMARY.\n\n2. It has a roof.\n';
    expect(paragraphsOf(body).map(([, heading]) => heading)).toEqual(['SUMMARY', null]);
  });

  test('the head of a table is none', () => {
    const body = '1. Prices in May:\n\nLAMPS     BELLS\n\n12        14\n\n2. They fell in June.\n';
    expect(paragraphsOf(body).map(([number]) => number)).toEqual([1, 2]);
  });
});

test('a second TAGS line goes on with the first', () => {
  const text = head.replace('TAGS: PGOV PE', 'TAGS: PGOV\nTAGS: PE');
  expect(parse(text).messages.map((message) => messageRecord(message).tags)).toEqual([['PGOV', 'PE']]);
});

test('a number run into the text above a quoted list of its own keeps those below it numbers', () => {
  const body = `1. The guild met.

2. It asked for a roof. 3. (U) The mayor listed what he gives:

1. Beams.

2. Tiles.

4. The guild was pleased.
`;
  expect(paragraphsOf(body).map(([number]) => number)).toEqual([1, 2, 3, 1, 2, 4]);
});
