// What completion offers is what then stands in the text: each line is read as the line it is said to be, and a cable
// written from nothing by completion alone has no fault.
import { describe, expect, test } from 'vitest';
import { completions } from '../../../../server/src/features/completion';
import { textOf } from '../../../../server/src/features/completion/candidate';
import type { Candidate } from '../../../../server/src/features/completion/candidate';
import { documentationOf } from '../../../../server/src/features/completion/documentation';
import type { ElementKind, Message } from '../../../../server/src/message/model';
import { parse } from '../../../../server/src/message/parse';
import { createCableService } from '../../../../server/src/service';
import { fixture, fixtureNames } from '../../support/fixtures';
import { completed, now } from './support';

/** What each line begins with, by ACP 127 and 5 FAH-1 H-240. */
const beginnings: readonly (readonly [RegExp, ElementKind])[] = [
  [/^VZCZC/, 'transmission'],
  [/^(?:ZZ|OO|PP|RR) R/, 'routing'],
  [/^DE R/, 'station'],
  [/^ZN[RY] /, 'security'],
  [/^[ZOPR] \d{6}Z /, 'dateTime'],
  [/^FM /, 'originator'],
  [/^TO /, 'action'],
  [/^INFO /, 'information'],
  [/^XMT /, 'exemption'],
  [/^BT$/, 'separator'],
  [/^(?:UNCLAS|C O N F I|S E C R|T O P) .*\d{6}$/, 'classification'],
  [/^(?:SENSITIVE|SIPDIS|NOFORN|EXDIS|NODIS|STADIS)$/, 'caption'],
  [/^E\.O\. \d{5}: /, 'executiveOrder'],
  [/^TAGS: /, 'tags'],
  [/^SUBJECT: /, 'subject'],
  [/^REF: /, 'reference'],
  [/^Classified By: /, 'classifiedBy'],
  [/^#\d{4}$/, 'endNumber'],
  [/^NNNN$/, 'endOfMessage'],
];

function promisedKind(candidate: Candidate): ElementKind | undefined {
  if (textOf(candidate).includes('\n')) return undefined;
  return beginnings.find(([beginning]) => beginning.test(textOf(candidate)))?.[1];
}

/** Kind of the element that an offset lies in. */
function kindAt(message: Message, offset: number): ElementKind | undefined {
  return message.elements.findLast(({ start }) => start <= offset)?.kind;
}

/** Offsets at which a new line could be begun, in heading, text head and ending. */
function lineStarts(text: string): readonly number[] {
  const all = [...text.matchAll(/^/gm)].map(({ index }) => index);
  return all.length <= 48 ? all : [...all.slice(0, 40), ...all.slice(-8)];
}

/** One candidate of each kind of line. */
function linesOffered(message: Message, offset: number): ReadonlyMap<ElementKind, Candidate> {
  const found = new Map<ElementKind, Candidate>();
  for (const { candidates } of completions(message, offset, { now, post: 'LISBON' })) {
    for (const candidate of candidates) {
      const kind = promisedKind(candidate);
      if (kind !== undefined && !found.has(kind)) found.set(kind, candidate);
    }
  }
  return found;
}

/** Where the pages of two messages are mixed, a classification line above a page header belongs to the page. */
const mixedPages = 'odd-interleaved-pages.cable';

describe.each(fixtureNames().filter((name) => name !== mixedPages))('in a new line of %s', (name) => {
  test('every line offered is read as what it is', () => {
    const wrong: string[] = [];
    for (const message of parse(fixture(name)).messages) {
      for (const at of lineStarts(message.text)) {
        const text = `${message.text.slice(0, at)}\n${message.text.slice(at)}`;
        const opened = parse(text, { form: message.form }).messages[0];
        if (!opened) continue;
        for (const [kind, candidate] of linesOffered(opened, at)) {
          // A bare label is read as one when something stands behind it.
          const line = textOf(candidate).endsWith(' ') ? `${textOf(candidate)}PREL` : textOf(candidate);
          const written = parse(text.slice(0, at) + line + text.slice(at), { form: message.form })
            .messages[0];
          const found = written && kindAt(written, at);
          if (found !== kind) wrong.push(`${at}: ${line} is ${found ?? 'lost'}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a cable written by completion alone', () => {
  /** Picks what is offered for each of these beginnings in turn; a `>` before a text types it as it is. */
  function writtenBy(picks: readonly string[], post: string): string {
    let text = '';
    for (const pick of picks) {
      if (pick.startsWith('>')) text += pick.slice(1);
      else {
        const at = completed(`${text}$0`, { post });
        const label = at.labels.find((each) => each.startsWith(pick));
        if (label === undefined) throw new Error(`${pick} is not offered below\n${text}`);
        text = at.written(label);
      }
    }
    return text;
  }

  const service = createCableService();

  test('has no fault', () => {
    const lines = ['VZCZC', 'OO ', 'DE', 'ZNR', 'O ', 'FM AMEMBASSY', 'TO RUEHC'].flatMap((line) => [
      line,
      '>\n',
    ]);
    const text = writtenBy(
      [
        ...lines.slice(0, -1),
        '> ',
        'IMMEDIATE',
        '>\n',
        'INFO',
        'RUEHMD/AMEMBASSY MADRID',
        '>\n',
        'RUEHOO/CHINA',
        '>\n',
        'XMT',
        'AMCONSUL SHANGHAI',
        '>\n',
        'BT',
        '>\n',
        'UNCLAS',
        '>\n\n',
        'SENSITIVE',
        '>\n\n',
        'E.O.',
        '>\n',
        'TAGS:',
        'PREL',
        '> ',
        'PO',
        '>\n',
        'SUBJECT:',
        '>READING ROOM OPENS\n\n',
        'REF:',
        'A.',
        '26 STATE',
        '>12345\n     ',
        'B.',
        '26 LISBON',
        '>77\n\n',
        '1. (SBU)',
        'Summary:',
        '>The room opened, as ref ',
        'A',
        '> foretold. See para 2 and ref ',
        'B',
        '>. ',
        'End Summary.',
        '>\n\n',
        '2. (SBU)',
        '>It was full, as para ',
        '1',
        '> says.\nALMEIDA\n',
        'BT',
        '>\n',
        '#0001',
        '>\n\n',
        'NNNN',
        '>\n',
      ],
      'LISBON',
    );
    expect(text).toMatch(/^DE RUEHLI #0001 3281106$/m);
    expect(text).toMatch(/^UNCLAS LISBON 000001$/m);
    expect(service.validate(service.parse(text)).findings).toEqual([]);
  });

  test('has no fault when it is classified, and sent by the Department', () => {
    const text = writtenBy(
      [
        'RR ',
        '>\n',
        'DE',
        '>\n',
        'ZNY CCCCC',
        '>\n',
        'R ',
        '>\n',
        'FM',
        '>\n',
        'TO',
        'AMEMBASSY LISBON',
        '>\n',
        'C O N F',
        '>\n\nEXERCISE EXERCISE EXERCISE\n\n',
        'E.O. 13526: DECL: 11/24/2036',
        '>\n',
        'TAGS:',
        'PREL',
        '>\n',
        'SUBJECT:',
        '(C)',
        '> READING ROOM\n\n',
        'Classified By:',
        '>\n\n',
        '1. (C)',
        'Summary:',
        '>The room opened. ',
        'End Summary.',
        '>\n\n',
        '2. (C)',
        '>It was full.\nALMEIDA\n',
      ],
      'STATE',
    );
    expect(service.validate(service.parse(text)).findings).toEqual([]);
  });
});

describe('every candidate', () => {
  const places = [
    '$0',
    'OO $0',
    'DE RUEHLI #0231 3281106\n$0',
    'ZNR UUUUU $0',
    'O $0',
    'O 241106Z $0',
    'O 241106Z NOV 26\nFM $0',
    'FM AMEMBASSY LISBON\nTO $0',
    'FM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC $0',
    'S E C R E T LISBON 000231\n\n$0',
    'UNCLAS LISBON 000231\n\nTAGS: $0',
    'C O N F I D E N T I A L LISBON 000231\n\nClassified By: Name, Ambassador. Reasons: $0',
    'C O N F I D E N T I A L LISBON 000231\n\nSUBJECT: ROOMS\n\n1. ($0',
    'UNCLAS LISBON 000231\n\nSUBJECT: ROOMS\n\nREF: A. 26 STATE 1\n\n1. See ref $0',
  ];

  test.each(places)('at %j has a kind, says what it is, and has something to say when asked', (source) => {
    const { labels, candidate } = completed(source);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      const { kind, detail, sample, filter } = candidate(label);
      expect(kind).toBeGreaterThan(0);
      expect(detail).not.toBe('');
      expect(detail).not.toMatch(/[\r\n]/);
      if (filter !== undefined && !/^cable/.test(label)) expect(filter.startsWith(label)).toBe(true);
      if (/^cable/.test(label)) continue;
      expect({ label, said: documentationOf(sample ?? '') }).not.toEqual({ label, said: null });
    }
  });
});

test('documentation of whatever is sent is nothing, or a hover', () => {
  expect(documentationOf('')).toBeNull();
  expect(documentationOf('no place')).toBeNull();
  expect(documentationOf(`|${'x'.repeat(500)}`)).toBeNull();
  expect(documentationOf('TAGS: |PTER')).toContain('Terrorists and terrorism');
});
