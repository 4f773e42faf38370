// What publishers and archives do to cables, beyond single lines: each case is a message of its own, and what `cable parse`
// gives for it.
import { describe, expect, test } from 'vitest';
import { messageRecord, type MessageRecord } from '../../../server/src/features/message-record';
import { parse } from '../../../server/src/message/parse';

function recordsOf(text: string): readonly MessageRecord[] {
  return parse(text).messages.map(messageRecord);
}

function recordOf(text: string): MessageRecord {
  const [record, ...further] = recordsOf(text);
  expect(further).toEqual([]);
  if (record === undefined) throw new Error('no message');
  return record;
}

const pageOne = `UNCLASSIFIED

PAGE 01        LIMA  02211  221122Z

12
ACTION ARA-10

INFO  OCT-01  ISO-00  /011 W
                     ---------------------     022111
R 221050Z FEB 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 9811

UNCLAS LIMA 2211

E.O. 11652: N/A
TAGS: SCUL, PE
SUBJECT: BOOK FAIR
`;

describe('copies of the National Archives', () => {
  test('end in NNN below a page foot: the name above it signs', () => {
    const { signature, paragraphs } = recordOf(
      `${pageOne}\n1. THE FAIR OPENED.\n\n2. IT IS OPEN.\nALMEIDA\n\n\nUNCLASSIFIED\n\n\n\n\nNNN\n`,
    );
    expect(signature).toEqual(['ALMEIDA']);
    expect(paragraphs.map(({ text }) => text)).toEqual(['THE FAIR OPENED.', 'IT IS OPEN.']);
  });

  test('the labels of the attributes below the message hold back nothing of its text', () => {
    const { references, signature, paragraphs } = recordOf(
      `${pageOne}\nREF: STATE 003112\n\nTHE FAIR OPENED.\nALMEIDA\n\nUNCLASSIFIED\n\nNNN\n\n` +
        'Message Attributes\n\nCapture Date: 01 JAN 1994\nDocument Number: 1974LIMA02211\n' +
        'Subject: BOOK FAIR\nTAGS: SCUL, PE\nTo: STATE\n',
    );
    expect(references.map(({ id }) => id)).toEqual(['74STATE3112']);
    expect(paragraphs.map(({ text }) => text)).toEqual(['THE FAIR OPENED.']);
    expect(signature).toEqual(['ALMEIDA']);
  });

  test('a page header in two lines, the second without its time, stands in no sentence', () => {
    const { paragraphs } = recordOf(
      `${pageOne}\n1. THE FAIR THAT RUNS\nUNCLASSIFIED\nUNCLASSIFIED\n\nPAGE 02\nLIMA 02211\n\nFOR A WEEK IS OPEN.\n`,
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['THE FAIR THAT RUNS FOR A WEEK IS OPEN.']);
  });

  test('two sections, each ended by NNN, are two messages', () => {
    const section = (number: number) =>
      pageOne
        .replace('221122Z', `0${String(number)} OF 02  22112${String(number)}Z`)
        .replace('UNCLAS LIMA', `UNCLAS SECTION ${String(number)} OF 2 LIMA`);
    const records = recordsOf(
      `${section(1)}\n1. ONE.\n\nUNCLASSIFIED\n\nNNN\n${section(2)}\n2. TWO.\nALMEIDA\n\nUNCLASSIFIED\n\nNNN\n`,
    );
    expect(records.map((record) => record.section?.number)).toEqual([1, 2]);
    expect(records.map(({ signature }) => signature)).toEqual([[], ['ALMEIDA']]);
  });
});

const heading = `R 211200Z JUL 88
FM SECSTATE WASHDC
TO AMEMBASSY LIMA
`;
const text = `UNCLAS STATE 100153

E.O. 12356: N/A
TAGS: SCUL, PE
SUBJECT: BOOKS

1. TEN BOXES GO.

2. THEY GO BY SEA.
SHELBY
`;

describe('a line with marking, station and number above the heading', () => {
  test.each([
    ['where other copies have line 1', `UNCLASSIFIED   STATE   00100153\n${heading}\n${text}`],
    ['written twice', `UNCLAS STATE 100153\n${heading}\n${text}`],
  ])('%s leaves heading and text their own', (_name, written) => {
    const { id, from, to, subject, number } = recordOf(written);
    expect({ id, from, to: to.map(({ name }) => name), subject, number }).toEqual({
      id: '88STATE100153',
      from: 'SECSTATE WASHDC',
      to: ['AMEMBASSY LIMA'],
      subject: 'BOOKS',
      number: '100153',
    });
  });

  test('stands above VZCZC without being a message', () => {
    const lines = 'VZCZCXYZ0001\nRR RUEHPE\nDE RUEHC #0153 2031200\nZNR UUUUU ZZH\n';
    expect(recordOf(`UNCLAS STATE 100153\n${lines}${heading}\n${text}`).id).toBe('88STATE100153');
  });
});

const wrapped = `VZCZCXYZ0001
RR RUEHWEB

DE RUEHPE #0917 1101500
ZNR UUUUU ZZH
R 191500Z APR 08
FM AMEMBASSY LIMA
TO RUEHC/SECSTATE WASHDC 8123

UNCLAS LIMA 000917

SIPDIS

E.O. 12958: N/A
TAGS: SCUL PE
SUBJECT: THE BOOK FAIR OF THE GREEN AND ITS HUNDRED
READERS

REF: A. LIMA 601
     ¶B. STATE 15233

¶1. (U) The fair was held on the green.

¶2. (U) It was full (refs A and B).
HART
`;

describe('what a publisher wraps round a cable is read as blanks', () => {
  const everyLine = (before: string, after = '') => wrapped.replace(/^(.*)$/gm, `${before}$1${after}`);
  test.each([
    ['HTML line breaks', everyLine('', '<br>')],
    ['closed HTML line breaks', everyLine('', '<br />')],
    ['a preformatted page', `<html><body>\n<pre>${wrapped}</pre>\n</body></html>\n`],
    [
      'a link round each tag',
      wrapped.replace('SCUL PE', '<a href="/tag/SCUL">SCUL</a> <a href="/tag/PE">PE</a>'),
    ],
    ['no-break spaces', wrapped.replaceAll(' ', '\u00a0')],
    ['no-break spaces as entities', wrapped.replace(/^(?=¶)/gm, '&nbsp;').replaceAll('¶', '&para;')],
    ['a byte order mark', `\ufeff${wrapped}`],
    ['zero-width spaces', everyLine('\u200b')],
    ['marks of a quotation', everyLine('> ')],
    ['marks of two quotations', everyLine('>> ')],
    ['a Markdown fence', `\`\`\`\n${wrapped}\`\`\`\n`],
    ['an escaped number sign', wrapped.replace('#0917', '\\#0917')],
    ['UTF-8 read as Latin-1', wrapped.replaceAll('¶', 'Â¶')],
    ['blank lines between all lines', wrapped.replaceAll('\n', '\n\n')],
  ])('%s', (_name, copy) => {
    const read = recordOf(copy);
    const expected = recordOf(wrapped);
    const fields = ({ paragraphs, ...others }: MessageRecord) => ({
      ...others,
      paragraphs: paragraphs.map(({ number, marking, text: own }) => ({ number, marking, own })),
    });
    expect(fields(read)).toEqual(fields(expected));
    expect(read.id).toBe('08LIMA917');
    expect(read.subject).toBe('THE BOOK FAIR OF THE GREEN AND ITS HUNDRED READERS');
  });

  test('and stays in the text of the message, of which spans count', () => {
    const copy = everyLine('> ');
    const [message] = parse(copy).messages;
    expect(message?.text).toBe(copy);
    const { start = 0, end = 0 } = message?.head.classification?.station ?? {};
    expect(copy.slice(start, end)).toBe('LIMA');
  });

  test('a sentence that begins with such a mark, and words in angle brackets, are text', () => {
    const [, second] = recordOf(wrapped.replace('It was full', '<Very> full: a > b')).paragraphs;
    expect(second?.text).toBe('<Very> full: a > b (refs A and B).');
  });
});

const released =
  'UNCLASSIFIED U.S. Department of State Case No. F-2014-00001 Doc No. C00000001 Date: 01/02/2015';
const labels = `MRN: 12 LIMA 690
Date/DTG: Jun 25, 2012 / 251345Z JUN 12
From: AMEMBASSY LIMA
Action: WASHDC, SECSTATE ROUTINE
E.O.: 13526
TAGS: SCUL, PE
Captions: SENSITIVE
Subject: Book Fair
`;
const below = `
Signature: Hart

Drafted By: LIMA:Roe, John
Info: QUITO, AMEMBASSY ROUTINE; BOGOTA, AMEMBASSY ROUTINE
Dissemination Rule: Archive Copy
`;

describe('copies released on request', () => {
  test('of SMART messages: release lines, two markings, printed pages', () => {
    const read = recordOf(
      `${released}\n\nRELEASE IN PART B6\n\nUNCLASSIFIED\nSBU\n\n${labels}\n1. (SBU) The fair was\n\n` +
        `UNCLASSIFIED\nSBU\nPage 1 of 2\n\n${released}\n\nheld on the green.\nB6\n\n2. (U) It was full.\n` +
        `${below}\nUNCLASSIFIED\nSBU\nPage 2 of 2\n`,
    );
    expect(read.id).toBe('12LIMA690');
    expect(read.classification).toEqual({ level: 'UNCLASSIFIED', text: 'UNCLASSIFIED' });
    expect(read.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'The fair was held on the green.',
      'It was full.',
    ]);
    expect(read.info.map(({ name }) => name)).toEqual(['QUITO, AMEMBASSY', 'BOGOTA, AMEMBASSY']);
    expect(read.signature).toEqual(['HART']);
  });

  test('with the marking of the release above that of the message, which is the higher', () => {
    const read = recordOf(
      `# UNCLASSIFIED\n\n## CONFIDENTIAL\n\n${labels.replace(/^([^:\n]+:)/gm, '**$1**')}\n1. (C) EXERCISE EXERCISE EXERCISE.\n`,
    );
    expect(read.form).toBe('smart');
    expect(read.classification?.level).toBe('CONFIDENTIAL');
    expect(read.tags).toEqual(['SCUL', 'PE']);
  });

  test('the authority stands in capitals below the subject, or among the labels below the text', () => {
    const authority = 'CLASSIFIED BY: Jane Roe, DCM\nREASON: 1.4 (B), (D)\nDECLASSIFY ON: 2022-06-25\n';
    for (const copy of [
      `SECRET\n${labels}${authority}\n1. (S) EXERCISE EXERCISE EXERCISE.\n${below}`,
      `SECRET\n${labels}\n1. (S) EXERCISE EXERCISE EXERCISE.\n${below}${authority}`,
    ]) {
      const read = recordOf(copy);
      expect(read.subject).toBe('Book Fair');
      expect(read.classifiedBy).toEqual({ name: 'Jane Roe', position: 'DCM', reasons: ['b', 'd'] });
      expect(read.executiveOrder?.declassifyOn).toBe('2022-06-25');
    }
  });

  test('the labels that an archive put above an older cable are not the cable', () => {
    const read = recordOf(
      `UNCLASSIFIED\n\n${labels.replace('13526', 'Unknown')}\nACTION ARA-00\n\n${heading}\n${text}`,
    );
    expect(read.form).toBe('acp127');
    expect(read.id).toBe('88STATE100153');
    expect(read.subject).toBe('BOOKS');
  });

  test('release lines stand in no sentence of an older cable either', () => {
    const read = recordOf(
      `${released}\nRELEASED IN FULL\n\n${wrapped.replace('held on the', `held on\n\n${released}\n\nthe`)}`,
    );
    expect(read.paragraphs[0]?.text).toBe('The fair was held on the green.');
    expect(read.id).toBe('08LIMA917');
  });
});

test('the head that a section repeats ends above the next paragraph, whatever its marking', () => {
  const read = recordOf(
    'S E C R E T SECTION 01 OF 02 LIMA 000712\n\nSIPDIS\n\nE.O. 12958: DECL: 03/06/2018\nTAGS: PREL PE\nSUBJECT: EXERCISE\n\n' +
      '1. (S) EXERCISE EXERCISE EXERCISE.\n\nS E C R E T SECTION 02 OF 02 LIMA 000712\n\nSIPDIS\n\nTAGS: PREL PE\n' +
      'SUBJECT: EXERCISE\n\n2. (C//REL TO USA, GBR) Two.\n\n3. (U) Three.\nHART\n',
  );
  expect(read.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test.each([
  ['E.O. behind a tab', 'E.O.\t12958: N/A\nTAGS: SCUL PE', { tags: ['SCUL', 'PE'], order: '12958' }],
  ['a five for an S', 'E.O. 12958: N/A\nTAG5: SCUL PE', { tags: ['SCUL', 'PE'], order: '12958' }],
])('a label is read with %s', (_name, lines, expected) => {
  const { tags, executiveOrder } = recordOf(
    `UNCLAS LIMA 000917\n\n${lines}\nSUBJECT: BOOK FAIR\n\n1. One.\n\n2. Two.\n`,
  );
  expect({ tags, order: executiveOrder?.number }).toEqual(expected);
});

test('reasons below a blank line still belong to the authority', () => {
  const { classifiedBy, paragraphs } = recordOf(
    'C O N F I D E N T I A L LIMA 000917\n\nE.O. 12958: DECL: 03/06/2018\nTAGS: SCUL PE\nSUBJECT: EXERCISE\n\n' +
      'Classified By: DCM JANE ROE\n\nREASONS 1.4 (B) AND (D)\n\n1. (C) EXERCISE EXERCISE EXERCISE.\n\n2. (U) Two.\n',
  );
  expect(classifiedBy?.reasons).toEqual(['b', 'd']);
  expect(paragraphs.map(({ heading: above }) => above)).toEqual([null, null]);
});

test('letters that a scanner read for the zeros of a number are no part of the station', () => {
  expect(recordOf('UNCLAS SAN JOSE O02834\n\nSUBJECT: BOOK FAIR\n').origin).toBe('SAN JOSE');
});
