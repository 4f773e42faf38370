// Texts for properties: fixtures with random damage done to them, and random lines of cable-like pieces.
import fc from 'fast-check';
import { fixture, fixtureNames } from '../unit/support/fixtures';

const fixtures = fixtureNames().map(fixture);

/** Lines of every kind. */
export const pieces = [
  'VZCZCXRO1587',
  'OO RUEHCN RUEHGH',
  'DE RUEHBJ #6872/01 3020548',
  'ZNR UUUUU ZZH',
  'O 290548Z OCT 07',
  'FM AMEMBASSY BEIJING',
  'TO RUEHC/SECSTATE WASHDC IMMEDIATE 3109',
  'INFO RUEHOO/CHINA POSTS COLLECTIVE',
  'XMT AMEMBASSY TOKYO',
  'BT',
  'UNCLAS SECTION 01 OF 02 BEIJING 006872',
  'BEIJING 00006872  001.2 OF 002',
  'PAGE 02 ROME 01196 01 OF 02 082030Z',
  'SIPDIS',
  'E.O. 12958: N/A TAGS: PREL PGOV CH',
  'TAGS: [PREL](#) OVIP (SMITH, JANE)',
  'SUBJECT: A VISIT TO THE',
  'REF: A. 06 STATE 80908 B. BEIJING 12',
  '¶B. BEIJING 1',
  'Classified By: Jane Smith, reasons 1.4 (b/d)',
  '¶1. (SBU) Summary: Words. End Summary.',
  '2.(C) More words; see para 4 and ref B.',
  '------- SUMMARY -------',
  '----------',
  '¶2007.',
  'SMITH',
  '#6872',
  'NNNN',
  'MRN: 12 STATE 12345',
  'Date/DTG: Jan 05, 2012 / 051513Z JAN 12',
  'Message Attributes',
  '',
  '  ',
  '\t',
  'and a line of plain words that goes on',
];

/** A fixture with a few spans cut out, doubled or overwritten. */
export const damagedFixture: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(
      fc.tuple(fc.nat(), fc.nat(80), fc.constantFrom(...pieces, '\u0000', '\ud800', '\r', '\n', '¶', '(')),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce((damaged, [at, length, piece]) => {
      const start = damaged.length === 0 ? 0 : at % damaged.length;
      return damaged.slice(0, start) + piece + damaged.slice(start + length);
    }, text),
  );

/** Lines of cable-like pieces in any order, with any line end. */
export const shuffledLines: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
  .map(([lines, end]) => lines.join(end));

/** Everything a parser may be given. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  damagedFixture,
  shuffledLines,
  fc.string({ unit: 'binary', maxLength: 300 }),
);
