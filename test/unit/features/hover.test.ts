// What a reader sees when the pointer rests on a field. The `|` in each fragment is the pointer; what the hover must
// say is written from the format reference, not from the program.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hover } from '../../../server/src/features/hover';
import { parse } from '../../../server/src/message/parse';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}.cable`, import.meta.url), 'utf8');

/** The hover at the `|` of a fragment that stands in the text; its Markdown with the escapes taken out. */
function hoverAt(text: string, fragment: string): { readonly said: string; readonly on: string } | null {
  const start = text.indexOf(fragment.replace('|', ''));
  if (start < 0) throw new Error(`not in the text: ${fragment}`);
  const offset = start + fragment.indexOf('|');
  const { messages, starts } = parse(text);
  const index = starts.findLastIndex((each) => each <= offset);
  const message = messages[index];
  if (!message) throw new Error('no message there');
  const found = hover(message, offset - (starts[index] ?? 0));
  if (!found) return null;
  const said = found.markdown.replace(/\\([^A-Za-z0-9\s])/g, '$1');
  return { said, on: message.text.slice(found.span.start, found.span.end) };
}

type Row = readonly [fragment: string, on: string, ...facts: string[]];

function check(text: string, rows: readonly Row[]): void {
  test.each(rows.map(([fragment, on, ...facts]) => ({ fragment, on, facts })))(
    '$fragment',
    ({ fragment, on, facts }) => {
      const found = hoverAt(text, fragment);
      expect(found?.on).toBe(on);
      for (const fact of facts) expect(found?.said).toContain(fact);
    },
  );
}

describe('the seed', () => {
  check(fixture('seed'), [
    ['VZ|CZCXRO1587', 'VZCZCXRO1587', 'Start of transmission', 'line 1'],
    ['VZCZCX|RO1587', 'XRO', 'Channel', 'XRO'],
    ['XRO|1587', '1587', 'Channel sequence number', '1587'],
    ['|OO RUEHCN', 'OO', 'IMMEDIATE', '30 to 60 minutes', 'line 2', '5 FAH-2 H-321.2-1'],
    ['OO RUE|HCN', 'RUEHCN', 'AMCONSUL CHENGDU', 'US consulate in Chengdu, China'],
    ['RUEHCN RUEHGH| ', 'RUEHGH', 'US consulate in Shanghai, China'],
    ['RUEHGH R|UEHVC', 'RUEHVC', 'US consulate in Vancouver, Canada'],
    ['D|E RUEHBJ', 'DE RUEHBJ #6872 3020548', 'AMEMBASSY BEIJING', '29 October 2007, 05:48 UTC'],
    ['DE RUE|HBJ', 'RUEHBJ', 'US embassy in Beijing, China', 'line 3'],
    ['#68|72', '6872', 'serial number', 'last four digits', '006872'],
    ['#6872 3|02', '302', 'Day 302 is Monday, 29 October 2007', 'line 3'],
    ['30205|48', '0548', '05:48', 'filing'],
    ['Z|NR', 'ZNR', 'unapproved circuits', 'line 4'],
    ['ZNR UU|UUU', 'UUUUU', 'UNCLASSIFIED'],
    ['UUUUU Z|ZH', 'ZZH', 'Usually:', 'handling signal'],
    ['|O 290548Z', 'O', 'IMMEDIATE', 'all addressees', 'line 5'],
    [
      'O 2905|48Z OCT 07',
      '290548Z OCT 07',
      'Date-time group',
      '29 October 2007, 05:48 UTC',
      'Monday',
      'day 302',
    ],
    ['F|M AMEMBASSY', 'FM AMEMBASSY BEIJING', 'Originator'],
    ['FM AMEMBASSY BEI|JING', 'AMEMBASSY BEIJING', 'US embassy in Beijing, China', 'RUEHBJ'],
    ['T|O RUEHC/', 'TO', '1 addressee to act'],
    ['TO RUE|HC/', 'RUEHC', 'SECSTATE WASHDC', 'Department of State'],
    ['RUEHC/SEC|STATE', 'RUEHC/SECSTATE WASHDC IMMEDIATE 3109', 'Action addressee', 'Department of State'],
    ['WASHDC IMM|EDIATE', 'IMMEDIATE', '30 to 60 minutes', 'line 7'],
    ['IMMEDIATE 31|09', '3109', 'continuity number', 'BEIJING', 'SECSTATE WASHDC', '9999'],
    ['I|NFO RUEHOO', 'INFO', '4 addressees to be informed'],
    ['INFO RUE|HOO', 'RUEHOO', 'CHINA POSTS COLLECTIVE'],
    [
      'RUEHOO/CHINA PO|STS',
      'RUEHOO/CHINA POSTS COLLECTIVE',
      'one address for many posts',
      'Information addressee',
    ],
    ['RHEHN|SC/', 'RHEHNSC', 'NATIONAL SECURITY COUNCIL'],
    [
      'UNC|LAS BEIJING',
      'UNCLAS BEIJING 006872',
      'UNCLASSIFIED',
      'On line 4 it is ZNR UUUUU',
      '5 FAH-2 H-222',
    ],
    ['UNCLAS BEI|JING', 'BEIJING', 'US embassy in Beijing, China'],
    ['BEIJING 00|6872', '006872', 'Message 6872 of BEIJING in 2007', '07BEIJING6872'],
    ['SIP|DIS', 'SIPDIS', 'distribution caption', 'SIPRNet distribution', 'not with NODIS'],
    ['SENSI|TIVE', 'SENSITIVE', 'Sensitive but unclassified'],
    ['E.O. 129|58', '12958', 'Classified National Security Information', '14 October 1995', '26 June 2010'],
    ['12958: N/|A', 'N/A', 'unclassified'],
    ['TA|GS:', 'TAGS:', 'geography and subject'],
    ['[PR|EL]', 'PREL', 'subject TAGS (Political)', 'External political relations'],
    ['[C|H]', 'CH', 'geographic TAGS', 'China', 'ISO CH is Switzerland'],
    ['[KC|RS]', 'KCRS', 'program TAGS', 'reconstruction and stabilization'],
    ['SUB|JECT:', 'SUBJECT:', 'What the cable is about'],
    ['¶1|. (SBU)', '¶1.', 'Paragraph 1', 'One of 4', '5 FAH-1 H-246.2'],
    ['¶2. (S|BU)', '(SBU)', 'Sensitive but unclassified', 'paragraph 2', 'not a level'],
    ['Sum|mary: Visiting', 'Summary', 'The gist', 'End Summary'],
    ['End Sum|mary.', 'End Summary', 'The gist'],
    ['Ran|dt', 'Randt', 'Signature', 'chief of mission'],
  ]);

  test.each(['WORKS W|ITH CHINA', 'the works|hop was devoted', '\n|\nUNCLAS'])(
    '%j needs no explanation',
    (fragment) => {
      expect(hoverAt(fixture('seed'), fragment)).toBeNull();
    },
  );
});

/** Invented in every name and number; marked as an exercise because it shows classified forms. */
const exercise = `VZCZCXYZ0421
OO RUEHC RUEHGV
DE RUEHBM #1234/01 0610915
ZNY CCCCC/BBBBB ZZK ZOV RUEHC
O P 010905Z MAR 08 ZEX
FM AMEMBASSY BUCHAREST
TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 0142
INFO RUEHGV/USMISSION GENEVA PRIORITY 0007
RUEKJCS/SECDEF WASHINGTON DC//OSD/ISA//
RUEHZL/EUROPEAN POLITICAL COLLECTIVE
XMT AMEMBASSY PARIS
BT
C O N F I D E N T I A L SECTION 01 OF 02 BUCHAREST 001234 NOFORN

NODIS

STATE PASS USTR
DEPT FOR EUR/NCE

E.O. 12958: DECL: 03/01/2018
TAGS: PREL, KAWK, KDRG, OVIP (SMITH, JANE), EUN, KS
SUBJECT: (C) EXERCISE EXERCISE EXERCISE: A HARBOR FOR THE DELTA

REF: A. 07 STATE 4567 (NOTAL)
     B. BUCHAREST 1200
     C. SMITH-BROWN E-MAIL OF 2/27/08

Classified By: Ambassador Jane Smith, Reasons 1.4 (b) and (d).

1. (C) Summary: This is an exercise. The invented port wants a
crane, as ref B says; see para 3. End Summary.

2. (C/NF) The invented minister read refs A and C with care and
BUCHAREST 00001234  002 OF 002
asked for time.

3. (U) He will call again.

A. (C) He said so twice.

4. (C) Comment: We shall report septel. End Comment.
SMITH
BT
#1234
NNNN
`;

describe('a classified exercise with every heading line', () => {
  check(exercise, [
    ['#1234/|01', '01', 'Section 1'],
    ['0|610915', '061', '1 March 2008'],
    ['Z|NY', 'ZNY', 'protected circuits'],
    ['CCC|CC', 'CCCCC', 'CONFIDENTIAL'],
    ['/BB|BBB', 'BBBBB', 'Special category'],
    ['Z|ZK', 'ZZK', 'Usually:'],
    ['Z|OV', 'ZOV RUEHC', 'Usually:', 'RUEHC', 'SECSTATE WASHDC'],
    ['ZOV RUE|HC', 'RUEHC', 'ZOV', 'Department of State'],
    ['|O P 01', 'O', 'IMMEDIATE', 'the action addressees'],
    ['O |P 01', 'P', 'PRIORITY', '3 hours', 'the information addressees'],
    ['MAR 08 Z|EX', 'ZEX', 'book message'],
    ['NIA|CT', 'NIACT IMMEDIATE', 'action at any hour'],
    ['USMISSION GEN|EVA', 'RUEHGV/USMISSION GENEVA PRIORITY 0007', 'US mission, Switzerland'],
    ['RUE|HZL', 'RUEHZL', 'Usually EUROPEAN POLITICAL COLLECTIVE'],
    ['POLITICAL COLL|ECTIVE', 'RUEHZL/EUROPEAN POLITICAL COLLECTIVE', 'Without: AMEMBASSY PARIS'],
    ['X|MT', 'XMT AMEMBASSY PARIS', 'EUROPEAN POLITICAL COLLECTIVE', 'line 9', '5 FAH-2 H-321.9'],
    ['XMT AMEMBASSY PA|RIS', 'AMEMBASSY PARIS', 'US embassy in Paris, France'],
    ['//OSD/I|SA//', 'ISA', 'Office', 'SECDEF WASHINGTON DC'],
    ['B|T\nC O N', 'BT', 'line 11', 'the heading from the text'],
    [
      'C O N F|',
      'C O N F I D E N T I A L SECTION 01 OF 02 BUCHAREST 001234 NOFORN',
      'CONFIDENTIAL',
      'ZNY CCCCC',
    ],
    ['SECT|ION 01', 'SECTION 01 OF 02', 'Section 1 of 2'],
    ['NOF|ORN', 'NOFORN', 'Not releasable to foreign nationals'],
    ['NO|DIS', 'NODIS', 'special handling caption', 'Executive Secretariat', 'not with SIPDIS'],
    ['STATE PA|SS USTR', 'STATE PASS USTR', 'Passing line'],
    ['DEPT FOR E|UR', 'DEPT FOR EUR/NCE', 'Attention line'],
    ['DECL: 03/0|1/2018', '03/01/2018', '1 March 2018, 10 years after the message'],
    ['KA|WK', 'KAWK', 'program TAGS'],
    ['KD|RG', 'KDRG', 'Usually: Drugs'],
    ['SMITH, J|ANE', 'SMITH, JANE', 'personality TAGS'],
    ['EU|N', 'EUN', 'organization TAGS', 'European Union'],
    [', K|S', 'KS', 'South Korea'],
    ['SUBJECT: (|C)', '(C)', 'Confidential', 'subject line'],
    [
      '07 STA|TE 4567',
      '07 STATE 4567 (NOTAL)',
      'Reference A',
      'Message 4567 of STATE',
      '2007',
      '07STATE4567',
      'not sent to all',
    ],
    [
      'BUCHAREST 12|00',
      'BUCHAREST 1200',
      'Reference B',
      '08BUCHAREST1200',
      'US embassy in Bucharest, Romania',
      'The year is not written',
    ],
    ['SMITH-BR|OWN', 'SMITH-BROWN E-MAIL OF 2/27/08', 'Reference C', 'Not a cable'],
    [
      'Classif|ied By',
      'Classified By: Ambassador Jane Smith, Reasons 1.4 (b) and (d).',
      'Classification authority',
    ],
    ['1.4 (|b)', 'b', 'Reason 1.4 (b)', 'Foreign government information'],
    ['and (|d)', 'd', 'Foreign relations'],
    ['Reasons 1|.4', '1.4', 'Foreign government information', 'Foreign relations'],
    ['as re|f B', 'ref B', 'Reference B', '08BUCHAREST1200'],
    ['see pa|ra 3', 'para 3', 'Paragraph 3', '(U) He will call again.'],
    ['refs A a|nd C', 'refs A and C', 'A: 07STATE4567', 'C: SMITH-BROWN'],
    ['(C/N|F)', '(C/NF)', 'Confidential, NOFORN', 'paragraph 2'],
    [
      'BUCHAREST 00001234  0|02',
      'BUCHAREST 00001234  002 OF 002',
      'section 2 of 2',
      'Message 1234 of BUCHAREST',
    ],
    ['A. (|C) He', '(C)', 'this part of paragraph 3'],
    ['Com|ment: We', 'Comment', 'own view'],
    ['sep|tel', 'septel', 'separate telegram'],
    ['SMITH\nB|T', 'BT', 'line 13', 'the text from the ending'],
    ['#12|34\nNNNN', '1234', 'line 15'],
    ['NN|NN', 'NNNN', 'End of message', 'line 16'],
  ]);

  test('an exercise line in the place of passing lines is not called one', () => {
    expect(hoverAt(fixture('acp127-confidential-exercise'), 'EXER|CISE EXERCISE')?.said ?? '').not.toContain(
      'line',
    );
  });

  test('a code whose meaning is not established shows its family alone', () => {
    expect(hoverAt(exercise, 'KA|WK')?.said).toBe('**KAWK** · program TAGS');
  });
});

describe('other eras', () => {
  check(fixture('aad-gds-exercise-three-pages'), [
    ['PAGE |01        LISBON', 'PAGE 01        LISBON  03150  202218Z', 'page 1', 'Message 3150 of LISBON'],
    ['ACTION E|UR-12', 'EUR-12', 'EUR: 12 copies'],
    ['AC|TION EUR', 'ACTION EUR-12', 'Action office'],
    ['INR-0|7', 'INR-07', 'INR: 7 copies'],
    ['(|C) THE ISLANDS', '(C)', 'Item (C)', 'paragraph 3'],
    ['E.O. 11652: G|DS', 'GDS', 'General declassification schedule'],
    ['E.O. 116|52', '11652', '1 June 1972', '30 November 1978'],
  ]);
  check(fixture('aad-word-cut-at-page-foot'), [
    [
      'Grafeld Decl|assified',
      'Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 MAY 2006',
      'not part of the message',
    ],
    ['Capture D|ate', 'Capture Date: 01 JAN 1994', 'National Archives'],
  ]);
  check('E.O. 12958: DECL: X1, X6\nTAGS: PGOV\n', [
    ['DECL: X|1', 'X1, X6', 'X1', 'intelligence source', 'X6', 'confidential source'],
  ]);
  check(fixture('eighties-gds-exercise'), [
    [
      'GDS 07/1|1/86',
      '07/11/86',
      'Declassify on 11 July 1986, 6 years after the message',
      'General declassification',
    ],
    ['AMEMBASSY BO|NN', 'AMEMBASSY BONN PRIORITY 4410', 'Federal Republic of Germany', 'to 1999'],
    [' G|E', 'GE', 'Federal Republic of Germany (to 1990)', 'Germany after 1990 is GM'],
  ]);
  check(fixture('smart-confidential-exercise'), [
    ['M|RN', 'MRN: 12 NAIROBI 1604', 'Message reference number', '12NAIROBI1604', 'SMART message'],
    ['141210|Z', '141210Z MAR 12', '14 March 2012, 12:10 UTC', 'Wednesday, day 74', 'SMART message'],
    ['2022/03|/14', '2022/03/14', '14 March 2022, 10 years after the message'],
  ]);
  check('E.O. 12065: RDS-1 11/22/98 (SMITH, JANE) OR-P\nTAGS: PGOV\n', [
    ['11/2|2/98', '11/22/98', 'Review on 22 November 1998', 'RDS-1'],
  ]);
  check('UNCLAS LISBON 000231\n\nSENSITIVE SIPDIS\n\nE.O. 12958: N/A\nTAGS: PGOV\n', [
    ['SENSITIVE SIP|DIS', 'SIPDIS', 'distribution caption'],
    ['SENSI|TIVE', 'SENSITIVE', 'administrative control caption'],
  ]);
  check('E.O. 12356: DECL: OADR\nTAGS: PGOV\n', [
    ['OA|DR', 'OADR', 'Originating agency'],
    ['E|.O.', 'E.O. 12356: DECL: OADR', '1 August 1982', '13 October 1995'],
  ]);
});

describe('dates that need care', () => {
  const filed = (line3: string, line5: string) =>
    `DE RUEHBJ #0001 ${line3}\nZNR UUUUU ZZH\n${line5}\nFM AMEMBASSY BEIJING\n`;

  test('filing after midnight on New Year’s Eve falls in the next year', () => {
    const text = filed('0010005', 'R 312355Z DEC 07');
    expect(hoverAt(text, '#0001 0|01')?.said).toContain('1 January 2008');
  });

  test('a day the year does not have is said to be none', () => {
    expect(hoverAt(filed('3660548', 'R 010548Z JUL 07'), '#0001 3|66')?.said).toContain(
      '2007 has no day 366',
    );
  });

  test('an impossible date-time group is said to be none', () => {
    expect(hoverAt(filed('3020548', 'R 310548Z FEB 07'), '310|548Z')?.said).toContain('no real time');
  });
});

describe('hostile documents', () => {
  const hostile = `${exercise.split('\nREF:')[0] ?? ''}
REF: A. [x](command:workbench.action.quit) <img src=x onerror=y>
     B. \`rm\` ![i](https://e.example/i.png) www.e.example

1. (C) See ref A and ref B, then para 2.

2. (C) <script>alert(1)</script> [go](command:y) EXERCISE
SMITH
`;

  test.each(['REF: A. [|x]', 'B. `r|m`', 'See re|f A', 'ref A and re|f B', 'then pa|ra 2'])(
    'no link, image, HTML or code comes out of %j',
    (fragment) => {
      const start = hostile.indexOf(fragment.replace('|', '')) + fragment.indexOf('|');
      const { messages } = parse(hostile);
      const [message] = messages;
      const found = message && hover(message, start);
      expect(found).not.toBeNull();
      const unescaped = (found?.markdown ?? '').replace(/\\./g, '·');
      expect(unescaped).not.toMatch(/[[\]<>`]|:\/\/|www\./);
    },
  );

  const words = [
    'VZCZC',
    '\n',
    ' ',
    'DE RUEHBJ #1',
    'TAGS: ',
    '[x](command:y)',
    '<b>',
    'REF: A. ',
    'ref A',
    '`',
    '(C)',
    '1. ',
    'O 310000Z FEB 07',
    'E.O. 12958: DECL: ',
    'FM ',
    'TO ',
    '\u0000',
    '\ud800',
  ];

  test('any text at any place gives a safe hover or none, whose span holds the place', () => {
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(400), (text, place) => {
        const { messages, starts } = parse(text);
        messages.forEach((message, index) => {
          const offset = Math.min(place, message.text.length);
          const found = hover(message, offset);
          if (!found) return;
          expect(found.span.start).toBeLessThanOrEqual(offset);
          expect(found.span.end).toBeGreaterThanOrEqual(offset);
          expect((starts[index] ?? 0) + found.span.end).toBeLessThanOrEqual(text.length);
          expect(found.markdown.replace(/\\./g, '·')).not.toMatch(/[[\]<>`]/);
        });
      }),
    );
  });
});
