// A message as it reads: what it says in the order of the text, without what circuits and publishers put in, and with nothing
// that a hostile file could turn into markup.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingView } from '../../../server/src/features/reading-view';
import { parse } from '../../../server/src/message/parse';
import { fixture, fixtureNames } from '../support/fixtures';
import { only } from '../support/messages';

const read = (text: string): string | null => readingView(only(parse(text).messages[0]));
const lines = (...all: readonly string[]): string => all.join('\n');

const copy = lines(
  'VZCZCXRO1587',
  'OO RUEHGH',
  'DE RUEHBJ #0118/01 1230548',
  'ZNY CCCCC ZZH',
  'O P 030548Z MAY 06',
  'FM AMEMBASSY BEIJING',
  'TO RUEHC/SECSTATE WASHDC IMMEDIATE 3109',
  'INFO RUEHGH/AMCONSUL SHANGHAI PRIORITY',
  'BT',
  'C O N F I D E N T I A L SECTION 01 OF 02 BEIJING 000118',
  '',
  'SIPDIS',
  'SIPDIS',
  '',
  'EXERCISE EXERCISE EXERCISE',
  '',
  'E.O. 12958: DECL: 05/03/2016',
  'TAGS: [PREL](#) [CH](#)',
  'SUBJECT: EXERCISE LANTERN: THE KITE',
  'FESTIVAL',
  '',
  'REF: A. STATE 60001',
  '     B. OLDENBURG-QUARMBY TELCON',
  '',
  'Classified By: Ambassador Ann Quarmby. Reasons: 1.4 (b) and (d)',
  '',
  '¶1. (C) Summary: The kites flew well  ',
  'over the *red* lake.',
  '',
  'BEIJING 00000118  001.2 OF 002',
  '',
  '------------',
  'THE PRIZES',
  '------------',
  '',
  '¶2. (U) The prizes went to:',
  '',
  'A. the longest tail;',
  '',
  'B. the smallest child.',
  '',
  '¶3. (U) The count was this:',
  '',
  'Kite          Wins     Losses',
  'Red dragon    3        1',
  'Blue_fish     1        3',
  '',
  'QUARMBY',
  'BT',
  '#0118',
  '',
);

describe('a reading view', () => {
  test('has the subject as its title, then classification, heading, references, sections and paragraphs', () => {
    expect(read(copy)).toBe(
      lines(
        '# EXERCISE LANTERN: THE KITE FESTIVAL',
        '',
        '**CONFIDENTIAL** · **SIPDIS** · **EXERCISE EXERCISE EXERCISE**',
        '',
        '| Message | 06BEIJING118 |',
        '| --- | --- |',
        '| Date | 3 May 2006, 05:48 UTC |',
        '| Precedence | IMMEDIATE, PRIORITY |',
        '| From | AMEMBASSY BEIJING (US embassy in Beijing, China) |',
        '| To | SECSTATE WASHDC (Department of State, Washington), IMMEDIATE |',
        '| Information | AMCONSUL SHANGHAI, PRIORITY |',
        '| E.O. 12958 | DECL: 05/03/2016 |',
        '| TAGS | PREL, CH |',
        '| Classified by | Ann Quarmby, Ambassador |',
        '| Reasons | 1.4 (b) (d) |',
        '',
        '- **A** STATE 60001 (06STATE60001)',
        '- **B** OLDENBURG-QUARMBY TELCON',
        '',
        '---',
        '',
        '**1.** (C) Summary: The kites flew well over the \\*red\\* lake.',
        '',
        '## THE PRIZES',
        '',
        '**2.** (U) The prizes went to:',
        '',
        'A. the longest tail;',
        '',
        'B. the smallest child.',
        '',
        '**3.** (U) The count was this:',
        '',
        '    Kite          Wins     Losses',
        '    Red dragon    3        1',
        '    Blue_fish     1        3',
        '',
        'QUARMBY',
        '',
      ),
    );
  });

  test.each<[string, string, string]>([
    [
      'a fragment without a heading is what there is',
      'TAGS: PREL\n\n1. One thing was said.\n\n2. Another was not.\n',
      lines(
        '# Cable',
        '',
        '| TAGS | PREL |',
        '| --- | --- |',
        '',
        '---',
        '',
        '**1.** One thing was said.',
        '',
        '**2.** Another was not.',
        '',
      ),
    ],
    [
      'a date that is none stays as it was written',
      'R 390548Z MAY 06\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\n',
      lines(
        '# Cable',
        '',
        '| Date | 390548Z MAY 06 |',
        '| --- | --- |',
        '| Precedence | ROUTINE |',
        '| From | AMEMBASSY LISBON (US embassy in Lisbon, Portugal) |',
        '| To | SECSTATE WASHDC (Department of State, Washington) |',
        '',
        '---',
        '',
      ),
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('of a sentence that a page header cut has the sentence whole', () => {
    const cut = copy.replace('over the *red* lake.', '\nBEIJING 00000118  002 OF 002\n\nover the red lake.');
    expect(read(cut)).toContain('**1.** (C) Summary: The kites flew well over the red lake.\n');
  });

  test.each(['bad-prose.cable', 'bad-empty.cable', 'bad-binary.cable'])('of %s is none', (name) => {
    expect(read(fixture(name))).toBeNull();
  });

  test('of a text of hundreds of pages is its beginning', { timeout: 60_000 }, () => {
    const long = `${copy}\n${Array.from({ length: 12_000 }, (_, at) => `${at + 4}. The kites were counted once more, and they were many.\n`).join('\n')}`;
    const view = read(long) ?? '';
    expect(view.length).toBeLessThan(700_000);
    expect(view).toContain('\n\n…\n');
  });
});

/** What markup there is beside code, tables, bold words and what stands at a line's beginning; without what is escaped. */
function markupIn(view: string): readonly string[] {
  return view
    .split('\n')
    .filter((line) => !line.startsWith('    '))
    .map((line) =>
      line
        .replace(/\\./g, '·')
        .replace(/^\| (.*) \| (.*) \|$/, '$1 $2')
        .replaceAll('**', ''),
    )
    .flatMap((line) => /[`*_{}[\]<>|~&$@]|:\/\/|www\./i.exec(line)?.[0] ?? []);
}

describe('text of a file in a reading view', () => {
  test('makes no link, image, HTML, heading or list of its own', () => {
    const hostile = lines(
      'UNCLAS LISBON 000118',
      'E.O. 12958: N/A',
      'TAGS: PREL',
      'SUBJECT: <img src=x> [x](command:y) ![z](q)',
      '',
      '1. See [this](https://e.example) or <b>www.e.example</b> &lt; `rm` | $(gear) a@e.example',
      '',
      '2. # no heading',
      '',
    );
    const view = read(hostile) ?? '';
    expect(view).toContain('# \\<img src=x\\> \\[x\\](command:y) !\\[z\\](q)\n');
    expect(view).toContain('**2.** \\# no heading\n');
    expect(markupIn(view)).toEqual([]);
  });

  test('is code, blanks and all, where it stands in columns', () => {
    const view = read(copy.replace('Blue_fish ', '<3 & $\u202e\t```')) ?? '';
    expect(view).toContain('\n    <3 & $  ```    1        3\n');
  });

  test('is harmless in every fixture', () => {
    for (const name of fixtureNames()) {
      const view = readingView(only(parse(fixture(name)).messages[0]));
      expect(markupIn(view ?? ''), name).toEqual([]);
    }
  });

  const pieces = [
    ...Array.from('\\`*_{}[]()<>|~&$@#!-+=1.: aZ\n\t\u202e'),
    '\n\n',
    '://',
    'www.',
    '![x](y)',
    '    ',
    '\n1. ',
    '\n2. (C) ',
    '\nA. ',
    '\nTAGS: PREL\n',
    '\nSUBJECT: ',
    '\nREF: A. STATE 1\n',
    '\nFM AMEMBASSY LISBON\n',
    'column     column',
  ];
  const hostileText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

  test('is harmless whatever it is, and so is each line of code: no other line ends it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const view = read(`UNCLAS LISBON 000118\nSUBJECT: x${text}`) ?? '';
        expect(markupIn(view)).toEqual([]);
        expect(view).not.toMatch(/[\r\t\u202e\u2028]/);
        // Indented lines are code below a blank line or code alone; anywhere else they would be text.
        expect(view).not.toMatch(/^(?! {4})[^\n]+\n {4}/m);
      }),
    );
  });
});
