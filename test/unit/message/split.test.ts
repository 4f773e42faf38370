// Where one message ends and the next begins in a file.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';

const lima = `VZCZCXYZ0001
RR RUEHWEB

DE RUEHPE #0917 1101500
ZNR UUUUU ZZH
R 191500Z APR 08
FM AMEMBASSY LIMA
TO RUEHC/SECSTATE WASHDC 8123

UNCLAS LIMA 000917

E.O. 12958: N/A
TAGS: SCUL PE
SUBJECT: BOOK FAIR

The fair was held on the green.
HART
`;

const state = `R 120112Z JUL 08
FM SECSTATE WASHDC
TO AMEMBASSY LIMA

UNCLAS STATE 074210

E.O. 12958: N/A
TAGS: SCUL PE
SUBJECT: BOOKS

The Department sends ten boxes.
RICE
`;

const aad = `UNCLASSIFIED
PAGE 01 STATE 150607
ORIGIN CA-02
INFO OCT-01 ISO-00 /003 R
--------------------- 033225
R 120112Z JUL 74
FM SECSTATE WASHDC
TO AMEMBASSY ROME
UNCLAS STATE 150607
E.O. 11652: N/A
TAGS: CVIS, IT
SUBJECT: A VISA
1. PLEASE ISSUE.
KISTLER
UNCLASSIFIED
`;

const smart = `UNCLASSIFIED

MRN: 12 STATE 1207
Date/DTG: Jan 05, 2012 / 051513Z JAN 12
From: SECSTATE WASHDC
Action: AMEMBASSY LISBON ROUTINE
E.O.: 13526
TAGS: ECON, PO
Subject: A Seminar

1. Post is thanked.

Signature: Clinton
`;

const partial = `This record is a partial extract of the original cable. The full text of the original cable is not available.

UNCLAS MONTEVIDEO 000711

E.O. 12958: N/A
TAGS: EAGR UY
SUBJECT: BEES

1. The bees are well.
`;

const draft = `UNCLAS MANAMA 000519

E.O. 12958: N/A
TAGS: SENV BA
SUBJECT: BOATS

1. One boat is needed.
NOOR
`;

const all = { lima, state, aad, smart, partial, draft };

function idsOf(text: string): readonly string[] {
  return parse(text).messages.map(({ form, id }) => id ?? form);
}

describe('a file of several messages', () => {
  const ids: Record<keyof typeof all, string> = {
    lima: '08LIMA917',
    state: '08STATE74210',
    aad: '74STATE150607',
    smart: '12STATE1207',
    partial: 'partial',
    draft: 'draft',
  };
  const names = Object.keys(all) as (keyof typeof all)[];
  const pairs = names.flatMap((first) =>
    names.filter((second) => second !== first).map((second) => [first, second] as const),
  );

  test.each(pairs)('%s, then %s', (first, second) => {
    expect(idsOf(`${all[first]}\n\n${all[second]}`)).toEqual([ids[first], ids[second]]);
  });

  test('each message keeps its own text', () => {
    const { messages } = parse(lima + state);
    expect(messages.map((message) => message.text)).toEqual([lima, state]);
  });

  test('NNNN ends a message', () => {
    expect(idsOf(`${lima}BT\n#0917\n\nNNNN\n${state}`)).toEqual(['08LIMA917', '08STATE74210']);
  });
});

describe('one message is not cut in two', () => {
  test('by a publisher’s lines above the heading', () => {
    expect(idsOf(`Viewing a cable\nid: 57696\n\n${lima}`)).toEqual(['08LIMA917']);
  });

  test('by a heading that it quotes', () => {
    const quoting = draft.replace(
      '1. One boat is needed.',
      '1. Begin text of the message:\nFM AMEMBASSY DOHA\nTO SECSTATE WASHDC\nEnd text.\n\n2. One boat is needed.',
    );
    expect(parse(quoting).messages).toHaveLength(1);
  });

  test('by the classification line that each section repeats', () => {
    const sections = lima.replace(
      'The fair was held',
      'The fair was\n\nUNCLAS SECTION 02 OF 02 LIMA 000917\n\nSIPDIS\n\nheld',
    );
    const { messages } = parse(sections);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.body.paragraphs[0]?.parts).toHaveLength(2);
  });
});
