// What formatting makes of each part of a cable: input and output by hand.
import { describe, expect, test } from 'vitest';
import { formattingEdits } from '../../../../server/src/features/formatting';
import { parse } from '../../../../server/src/message/parse';
import { fixture, fixtureNames } from '../../support/fixtures';
import { cableWith, formatted, formattedOnce, head, heading, requestOf } from './support';

const body = '1. The oaks stand where they stood.\n\n2. They were counted.';
const whole = cableWith(body);

test('a cable that is laid out well stays as it is', () => {
  expect(formattingEdits(parse(whole), requestOf())).toEqual([]);
});

/** `from` in the well laid out cable becomes `to`, and formatting brings `from` back. */
function expectMended(from: string, to: string): void {
  expect(whole.split(from)).toHaveLength(2);
  expect(formattedOnce(whole.replace(from, () => to))).toBe(whole);
}

describe('the heading', () => {
  test.each([
    ['RR RUEHC', 'RR   RUEHC'],
    ['DE RUEHLI #0123 0741530', 'DE  RUEHLI\t#0123   0741530  '],
    ['ZNR UUUUU ZZH', '  ZNR UUUUU  ZZH'],
    ['R 141530Z MAR 08', 'R  141530Z  MAR  08'],
    ['FM AMEMBASSY LISBON', 'FM   AMEMBASSY  LISBON'],
    ['TO RUEHC/SECSTATE WASHDC 1201', 'TO  RUEHC/SECSTATE  WASHDC   1201'],
    ['ZNR UUUUU ZZH\nR', 'ZNR UUUUU ZZH\n\n\nR'],
    ['MADRID 0455\nBT', 'MADRID 0455\n\nBT'],
  ])('%j is made of %j', expectMended);

  test('keeps sections and numbers of pages, word for word', () => {
    const text = whole
      .replace('#0123 0741530', '#0123/01  0741530')
      .replace('UNCLAS LISBON', 'UNCLAS SECTION  01 OF  02   LISBON');
    expect(formattedOnce(text)).toBe(
      whole
        .replace('#0123 0741530', '#0123/01 0741530')
        .replace('UNCLAS LISBON', 'UNCLAS SECTION 01 OF 02 LISBON'),
    );
  });

  test('lists addressees flush left', () => {
    const text = whole.replace(
      'INFO RUEHMD/AMEMBASSY MADRID 0455',
      'INFO RUEHMD/AMEMBASSY MADRID 0455\n     RUEHFR/AMEMBASSY  PARIS 0009',
    );
    expect(formattedOnce(text)).toBe(
      whole.replace('MADRID 0455', 'MADRID 0455\nRUEHFR/AMEMBASSY PARIS 0009'),
    );
  });
});

describe('heading lines out of their place', () => {
  const to = 'TO RUEHC/SECSTATE WASHDC 1201\n';
  const info = 'INFO RUEHMD/AMEMBASSY MADRID 0455\n';

  test.each([
    ['INFO before TO', to + info, info + to],
    ['FM behind TO', `FM AMEMBASSY LISBON\n${to}`, `${to}FM AMEMBASSY LISBON\n`],
    [
      'line 5 above line 3',
      'DE RUEHLI #0123 0741530\nZNR UUUUU ZZH\nR 141530Z MAR 08\n',
      'R 141530Z MAR 08\nDE RUEHLI #0123 0741530\nZNR UUUUU ZZH\n',
    ],
  ])('%s is put right', (_, right, wrong) => {
    expectMended(right, wrong);
  });

  test('a line moves to the end and from the end of a text that has no line end there', () => {
    expect(formattedOnce('TO RUEHC/SECSTATE WASHDC\nFM AMEMBASSY LISBON')).toBe(
      'FM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC',
    );
    expect(formattedOnce('ZNR UUUUU ZZH\nDE RUEHLI #0123 0741530')).toBe(
      'DE RUEHLI #0123 0741530\nZNR UUUUU ZZH',
    );
    expect(formattedOnce('INFO AMEMBASSY MADRID\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC')).toBe(
      'FM AMEMBASSY LISBON\nTO SECSTATE WASHDC\nINFO AMEMBASSY MADRID',
    );
  });

  test('a list moves with all its addressees and exemptions', () => {
    const list = 'INFO RUEHZZ/ALL EUROPEAN POSTS\nXMT AMEMBASSY OSLO\nRUEHMD/AMEMBASSY MADRID 0455\n';
    const right = whole.replace(info, list);
    expect(formattedOnce(whole.replace(to + info, list + to))).toBe(right);
  });

  test('no line is moved past what is none of the heading', () => {
    const text = whole.replace(to + info, `${info}see the note of the clerk\n${to}`);
    expect(formattedOnce(text)).toBe(text);
  });

  test('a heading in disorder is left to its reader', () => {
    const lines = heading.split('\n');
    const text = whole.replace(
      heading,
      [...lines.slice(0, 1), ...lines.slice(1, -1).reverse(), 'BT'].join('\n'),
    );
    expect(formattedOnce(text)).toBe(text);
  });
});

describe('the text head', () => {
  test.each([
    ['UNCLAS LISBON 000123', '  UNCLAS  LISBON   000123'],
    ['SIPDIS', '   SIPDIS'],
    ['E.O. 12958: N/A', 'E.O.12958:N/A'],
    ['E.O. 12958: N/A', 'E.O.  12958 :   N/A'],
    ['TAGS: SENV PO', 'TAGS:SENV    PO'],
    ['TAGS: SENV PO', '  TAGS:\tSENV PO'],
    ['SUBJECT: CORK OAKS', 'SUBJECT:CORK OAKS'],
    ['SUBJECT: CORK OAKS', 'SUBJECT:    CORK OAKS'],
    ['SUBJECT: CORK OAKS', 'SUBJECT : CORK OAKS'],
    ['SIPDIS\n\nE.O.', 'SIPDIS\nE.O.'],
    ['SIPDIS\n\nE.O.', 'SIPDIS\n\n\n\nE.O.'],
    ['N/A\nTAGS', 'N/A\n\nTAGS'],
    ['PO\nSUBJECT', 'PO\n\n\nSUBJECT'],
    ['HILL\n\n1. The', 'HILL\n1. The'],
    ['HILL\n\n1. The', 'HILL\n\n\n1. The'],
  ])('%j is made of %j', expectMended);

  test('one blank line stands above the classification line where no BT does', () => {
    const text = whole.replace('BT\n', '');
    expect(formattedOnce(text)).toBe(whole.replace('BT\n', '\n'));
  });

  test.each([
    ['E.O. 12958:DECL:03/14/2018', 'E.O. 12958: DECL: 03/14/2018'],
    ['E.O. 12958:  DECL:  AFTER THE EXERCISE', 'E.O. 12958: DECL: AFTER THE EXERCISE'],
  ])('%j becomes %j', (written, wanted) => {
    const classified = whole
      .replace('ZNR UUUUU', 'ZNY CCCCC')
      .replace('UNCLAS LISBON', 'C O N F I D E N T I A L LISBON')
      .replace('SIPDIS', 'EXERCISE EXERCISE EXERCISE');
    expect(formattedOnce(classified.replace('E.O. 12958: N/A', written))).toBe(
      classified.replace('E.O. 12958: N/A', wanted),
    );
  });

  test('letters that are parted on purpose stay parted', () => {
    const text = whole
      .replace('UNCLAS LISBON', 'C O N F I D E N T I A L  LISBON')
      .replace('SIPDIS', 'C O R R E C T E D  C O P Y\n\nEXERCISE EXERCISE EXERCISE');
    expect(formattedOnce(text)).toBe(text.replace('L  LISBON', 'L LISBON'));
  });

  test('the words of a subject stay as they are', () => {
    expect(formattedOnce(whole.replace('CORK OAKS', 'CORK  OAKS'))).toBe(
      whole.replace('CORK OAKS', 'CORK  OAKS'),
    );
  });

  test('lines that go on with a label, if indented, begin below its words', () => {
    const subject = whole.replace('ON THE HILL', 'ON THE HILL\n   AND BY THE RIVER\nAND THE SEA');
    expect(formattedOnce(subject)).toBe(
      whole.replace('ON THE HILL', 'ON THE HILL\n         AND BY THE RIVER\nAND THE SEA'),
    );
    const tags = whole.replace('TAGS: SENV PO', 'TAGS: SENV, TPHY,\n  PO');
    expect(formattedOnce(tags)).toBe(whole.replace('TAGS: SENV PO', 'TAGS: SENV, TPHY,\n      PO'));
  });

  test('a marking stands one blank from the subject', () => {
    expect(formattedOnce(whole.replace('CORK', '(U)   CORK'))).toBe(whole.replace('CORK', '(U) CORK'));
    expect(formattedOnce(whole.replace('CORK', '(U)CORK'))).toBe(whole.replace('CORK', '(U) CORK'));
  });
});

describe('TAGS', () => {
  const withTags = (tags: string): string => whole.replace('TAGS: SENV PO', `TAGS: ${tags}`);

  test.each([
    ['keep', 'SENV,ECON ,  PO  PGOV', 'SENV, ECON, PO PGOV'],
    ['comma', 'SENV ECON,PO   PGOV', 'SENV, ECON, PO, PGOV'],
    ['blank', 'SENV, ECON,PO  PGOV', 'SENV ECON PO PGOV'],
    ['comma', 'SENV ECON\nPO PGOV', 'SENV, ECON,\nPO, PGOV'],
    ['comma', 'OVIP (SMITHEE, JANE) SENV', 'OVIP (SMITHEE, JANE) SENV'],
    ['comma', '[SENV](#) [PO](#)', '[SENV](#) [PO](#)'],
  ] as const)('%s: %j becomes %j', (tagSeparator, written, wanted) => {
    expect(formattedOnce(withTags(written), { tagSeparator })).toBe(withTags(wanted));
  });
});

describe('references', () => {
  const withReferences = (lines: string): string => whole.replace('ON THE HILL', `ON THE HILL\n\n${lines}`);

  test.each([
    ['REF: A. LISBON 12  B. 07 STATE 11', 'REF: A. LISBON 12\n     B. 07 STATE 11'],
    ['REF: A. LISBON 12\nB. 07 STATE 11', 'REF: A. LISBON 12\n     B. 07 STATE 11'],
    ['REF:A. LISBON 12\n  B.07 STATE 11', 'REF: A. LISBON 12\n     B. 07 STATE 11'],
    [
      'REFS: (A) LISBON 12; (B) 07 STATE 11 (NOTAL);\n(C) MADRID 3',
      'REFS: (A) LISBON 12;\n      (B) 07 STATE 11 (NOTAL);\n      (C) MADRID 3',
    ],
    ['REF: A. LISBON 12\n\n     B. 07 STATE 11', 'REF: A. LISBON 12\n     B. 07 STATE 11'],
    ['REF:   LISBON 12', 'REF: LISBON 12'],
    [
      'REF: A. LISBON 12\nB. SILVA E-MAIL OF MARCH 2\nTO THE DESK',
      'REF: A. LISBON 12\n     B. SILVA E-MAIL OF MARCH 2\n        TO THE DESK',
    ],
  ])('%j becomes %j', (written, wanted) => {
    expect(formattedOnce(withReferences(written))).toBe(withReferences(wanted));
  });

  test('in columns are left alone', () => {
    const columns = withReferences('REF: A. LISBON 12     C. MADRID 3\n     B. STATE 11      D. PARIS 4');
    expect(formattedOnce(columns)).toBe(columns);
  });
});

describe('paragraphs', () => {
  test.each([
    ['keep', '1.  The', '1. The'],
    ['keep', '1.The', '1. The'],
    ['keep', '1.(U)The', '1. (U) The'],
    ['keep', '1. (U)   The', '1. (U) The'],
    ['keep', '¶1.  The', '¶1. The'],
    ['digits', '¶1. The', '1. The'],
    ['digits', '¶ 1. The', '1. The'],
    ['pilcrow', '¶1. The', '¶1. The'],
  ] as const)('%s: %j becomes %j', (paragraphNumbers, written, wanted) => {
    const rest = paragraphNumbers === 'pilcrow' ? body.replace('2.', '¶2.') : body;
    const text = cableWith(body.replace('1. The', written));
    expect(formattedOnce(text, { paragraphNumbers })).toBe(cableWith(rest.replace('1. The', wanted)));
  });

  test('stand apart by one blank line', () => {
    expect(formattedOnce(cableWith(body.replace('\n\n', '\n')))).toBe(whole);
    expect(formattedOnce(cableWith(body.replace('\n\n', '\n\n\n\n')))).toBe(whole);
  });

  test('keep what a writer has lined up behind their number', () => {
    const hanging = cableWith('1.  The oaks stand where\n    they stood.\n\n2.  They were\n    counted.');
    expect(formattedOnce(hanging)).toBe(hanging);
  });

  test('keep two blanks after a full stop, and blank lines of their own', () => {
    const text = cableWith('1. The oaks stand.  They grow.\n\n\nA list:\n\n\n- one\n- two');
    expect(formattedOnce(text)).toBe(text);
  });

  test('in a quoted text are left alone', () => {
    const text = cableWith(
      '1. The note reads:\n\nBEGIN TEXT\n\n1.  First.\n2.  Second.\n\nEND TEXT\n\n2. It is short.',
    );
    expect(formattedOnce(text, { paragraphNumbers: 'pilcrow', wrap: 20 })).toBe(
      text.replace('1. The', '¶1. The').replace('2. It', '¶2. It'),
    );
  });

  test('a table is left alone', () => {
    const text = cableWith(`1. The count:

Hill          oaks     corks
North          112       40
1.  South        9        2

2. That is all.`);
    expect(formattedOnce(text, { wrap: 20 })).toBe(text);
  });

  test('below plain text are spaced, whatever table stands farther up', () => {
    const text = cableWith('Hill          oaks     corks\n\nThe council met again.\n1.  (U)  It counted.');
    expect(formattedOnce(text)).toContain('The council met again.\n\n1. (U) It counted.');
  });
});

describe('the ending', () => {
  test('stands without blank lines between BT, number and NNNN', () => {
    const wanted = `${whole}MOREIRA\nBT\n#0123\nNNNN\n`;
    expect(formattedOnce(`${whole}\n\n\nMOREIRA\nBT\n\n#0123\n\n\nNNNN\n`)).toBe(
      wanted.replace('MOREIRA', '\nMOREIRA'),
    );
  });
});

describe('the end of the file', () => {
  const bare = whole.trimEnd();

  test.each([
    ['gets a line end when that is wished', { insertFinalLineEnd: true }, bare, `${bare}\n`],
    ['keeps its one line end', { insertFinalLineEnd: true, trimFinalLineEnds: true }, whole, whole],
    ['loses further line ends when that is wished', { trimFinalLineEnds: true }, `${whole}\n \n\n`, whole],
    ['is left alone otherwise', {}, `${whole}\n\n`, `${whole}\n\n`],
    ['trades blanks for a line end', { insertFinalLineEnd: true }, `${bare}  `, `${bare}\n`],
    [
      'keeps the kind of line end',
      { insertFinalLineEnd: true },
      bare.replaceAll('\n', '\r\n'),
      `${bare}\n`.replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_, choices, text, wanted) => {
    expect(formattedOnce(text, choices)).toBe(wanted);
  });
});

describe('blanks at line ends', () => {
  const text = whole.replaceAll('\n', '  \n');

  test('go', () => {
    expect(formattedOnce(text)).toBe(whole);
  });

  test('stay when the editor wishes it', () => {
    expect(formattedOnce(text, { trimTrailingBlanks: false })).toBe(text);
  });

  test('a file keeps its line ends', () => {
    expect(formattedOnce(text.replaceAll('\n', '\r\n'))).toBe(whole.replaceAll('\n', '\r\n'));
  });
});

describe('some lines', () => {
  const untidy = whole
    .replace('FM AMEMBASSY', 'FM   AMEMBASSY')
    .replace('TAGS: SENV', 'TAGS:SENV')
    .replace('2. They', '2.They');

  test('are formatted, and no other', () => {
    const start = untidy.indexOf('TAGS') + 2;
    expect(formatted(untidy, { spans: [{ start, end: start }] })).toBe(
      untidy.replace('TAGS:SENV', 'TAGS: SENV'),
    );
  });

  test('several runs of them at once', () => {
    const spans = ['FM ', '2.They'].map((words) => ({
      start: untidy.indexOf(words),
      end: untidy.indexOf(words) + 1,
    }));
    expect(formatted(untidy, { spans })).toBe(whole.replace('TAGS: SENV', 'TAGS:SENV'));
  });

  test('a selection that ends where a line begins does not touch that line', () => {
    const start = untidy.indexOf('FM ');
    const end = untidy.indexOf('TO RUEHC');
    const text = untidy.replace('TO RUEHC', 'TO  RUEHC');
    expect(formatted(text, { spans: [{ start, end }] })).toBe(text.replace('FM   ', 'FM '));
  });

  test('in the second of two messages', () => {
    const start = whole.length + untidy.indexOf('2.They');
    expect(formatted(untidy + untidy, { spans: [{ start, end: start + 3 }] })).toBe(
      untidy + untidy.replace('2.They', '2. They'),
    );
  });
});

describe('edits', () => {
  test('are as small as can be, so that carets stay where they are', () => {
    const text = whole.replace('TAGS: SENV', 'TAGS:   SENV').replace('HILL\n\n', 'HILL\n\n\n');
    const removed = formattingEdits(parse(text), requestOf()).map(({ start, end, newText }) => [
      text.slice(start, end),
      newText,
    ]);
    expect(removed).toEqual([
      ['  ', ''],
      ['\n', ''],
    ]);
  });
});

describe('what is no cable, or is not understood, is left alone', () => {
  test.each(
    fixtureNames().filter(
      (name) =>
        name.startsWith('bad-') &&
        name !== 'bad-carriage-returns.cable' &&
        name !== 'bad-lone-surrogate.cable',
    ),
  )('%s', (name) => {
    const text = fixture(name);
    expect(formatted(text, { wrap: 40, paragraphNumbers: 'pilcrow', insertFinalLineEnd: true })).toBe(text);
  });

  test('a copy of the 1970s keeps its blank lines', () => {
    const text = fixture('aad-incoming-two-pages.cable');
    expect(formatted(text).split('\n')).toHaveLength(text.split('\n').length);
  });

  test('a copy that lost its line breaks keeps all but blanks at line ends', () => {
    const text = fixture('odd-lost-line-breaks-in-heading.cable');
    expect(formatted(text)).toBe(text.replace(/[ \t]+$/gm, ''));
  });
});

test('messages of a file stay apart', () => {
  const two = `${whole.replace('TAGS: SENV PO', 'TAGS: SENV PO\nNNNN')}${whole}`;
  const after = parse(formatted(two, { tagSeparator: 'comma' })).messages;
  expect(after).toHaveLength(parse(two).messages.length);
});

test('a character that is no blank is not taken for one', () => {
  expect(formatted(`${whole}\u0000`, { insertFinalLineEnd: true, trimFinalLineEnds: true })).toBe(
    `${whole}\u0000\n`,
  );
});

describe('SMART messages', () => {
  test('have one blank behind their labels', () => {
    const text = fixture('smart-unclassified.cable');
    const untidy = text.replace('MRN: ', 'MRN:').replace('From: ', 'From:    ').replace('TAGS: ', 'TAGS:\t');
    expect(formattedOnce(untidy)).toBe(text);
  });

  test('keep values that stand below their labels', () => {
    const text = fixture('smart-labels-on-own-lines.cable');
    expect(formattedOnce(text)).toBe(text);
  });
});

test('the head is told apart from the text', () => {
  expect(head.split('\n')).toHaveLength(7);
});
