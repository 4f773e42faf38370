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
