// A message as formatting sees it: with its lines, the line end it uses, and where quoted texts stand, which are left alone.
import type { Edit } from '../../edits/edit';
import { isBlank } from '../../message/characters';
import type { Lines } from '../../message/lines';
import { linesOf } from '../../message/lines';
import type { Message, Span } from '../../message/model';
import { covering } from '../../message/spans';
import type { FormatStyle } from './style';

export interface Sheet {
  readonly message: Message;
  readonly text: string;
  readonly lines: Lines;
  /** `\n`, `\r\n` or `\r`: the first there is. */
  readonly lineEnd: string;
  readonly style: FormatStyle;
  /** Whether an offset stands between BEGIN TEXT and END TEXT, QUOTE and UNQUOTE. */
  readonly isQuoted: (offset: number) => boolean;
}

/** Edits that belong together, in order: made all or not at all. */
export type Change = readonly Edit[];

export function sheetOf(message: Message, style: FormatStyle): Sheet {
  const { text } = message;
  return {
    message,
    text,
    lines: linesOf(text),
    lineEnd: lineEndOf(text),
    style,
    isQuoted: covering(quotedSpans(message)),
  };
}

/** The first line end of a text; `\n` where there is none. */
export function lineEndOf(text: string): string {
  const end = /\r\n?|\n/.exec(text);
  return end === null ? '\n' : end[0];
}

/** What is opened and not closed may go on to the end. */
export function quotedSpans({ text, body }: Message): readonly Span[] {
  return body.blocks
    .filter(({ name, open }) => (name === 'text' || name === 'quote') && open !== null)
    .map(({ start, end, close }) => ({ start, end: close === null ? text.length : end }));
}

/** What stands between two lines with nothing between them. */
export const ONE_LINE_END = /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/;

export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Between \r and \n there is no position: an editor would take the place before both. */
export function partsLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 0x0d && text.charCodeAt(at) === 0x0a;
}

/** Offset of the first character from `at` on that is no blank; a line end is none. */
export function afterBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Whether the text, or a line of it, ends at an offset. */
export function endsLine(text: string, at: number): boolean {
  return at >= text.length || isLineEnd(text.charCodeAt(at));
}

export function lineStartOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the last line begins that begins in `(from, to]`; `from` when none does. */
export function lineStartWithin(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether nothing but blanks stands on its line before an offset. */
export function opensLine(text: string, at: number): boolean {
  return afterBlanks(text, lineStartOf(text, at)) >= at;
}
