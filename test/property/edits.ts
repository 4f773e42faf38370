// Texts of one or several messages, and what people do to a text: they type, cut and paste lines, and overwrite a piece.
import fc from 'fast-check';
import { generateCables } from '../../bench/generate/archive';
import type { Change } from '../../server/src/message/document';
import { fixture, fixtureNames } from '../unit/support/fixtures';
import { pieces } from './texts';

const cables = [
  ...fixtureNames().map(fixture),
  ...[...generateCables(7, 30)].map(({ text }) => text),
  ...[...generateCables(8, 10, { published: true })].map(({ text }) => text),
];

/** One to four messages, fixtures and generated ones, in one text. */
export const fewMessages: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...cables), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .map(([texts, between]) => texts.join(between));

/** What may open or close a quotation, a message or a file, beside the lines of every kind. */
const quotations = [
  'BEGIN TEXT',
  'END TEXT.',
  'QUOTE',
  'UNQUOTE',
  '=====CABLE ENDS=====',
  'PAGE 01 ROME 01196',
  'UNCLASSIFIED',
];

/** What is done, with numbers that find their place in any text. */
export interface Doing {
  readonly kind: 'type' | 'erase' | 'insertLine' | 'cutLines' | 'moveLines' | 'overwrite';
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

export const doing: fc.Arbitrary<Doing> = fc.record({
  kind: fc.constantFrom('type', 'erase', 'insertLine', 'cutLines', 'moveLines', 'overwrite'),
  at: fc.nat(),
  length: fc.nat(),
  piece: fc.constantFrom(...pieces, ...quotations),
});

export interface Done {
  readonly text: string;
  readonly change: Change;
}

const typed = ['x', 'A', ' ', '.', '\n', '\r\n', '1', '(', ':', '-', '¶', '#', 'BT', '\ud83d'];

export function done(text: string, { kind, at, length, piece }: Doing): Done {
  const place = at % (text.length + 1);
  const line = lineStart(text, place);
  switch (kind) {
    case 'type':
      return replaced(text, place, place, typed[length % typed.length] ?? '');
    case 'erase':
      return replaced(text, place, place + 1 + (length % 3), '');
    case 'insertLine':
      return replaced(text, line, line, `${piece}\n`);
    case 'cutLines':
      return replaced(text, line, linesOn(text, line, 1 + (length % 12)), '');
    case 'moveLines': {
      const from = lineStart(text, length % (text.length + 1));
      return replaced(text, line, line, text.slice(from, linesOn(text, from, 1 + (length % 40))));
    }
    case 'overwrite':
      return replaced(text, place, place + (length % 400), piece);
  }
}

function replaced(text: string, start: number, end: number, inserted: string): Done {
  const oldEnd = Math.min(end, text.length);
  return {
    text: text.slice(0, start) + inserted + text.slice(oldEnd),
    change: { start, oldEnd, newEnd: start + inserted.length },
  };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function linesOn(text: string, from: number, count: number): number {
  let at = from;
  for (let line = 0; line < count && at < text.length; line++) {
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
  return at;
}
