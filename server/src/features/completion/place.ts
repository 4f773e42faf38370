// Where the cursor is: its line, what is typed of it, and what stands above and below it in the parsed message.
// The line itself is half typed, so it is read here by its beginning; the parsed message is asked about the others.
import { isBlank } from '../../message/characters';
import type { Element, ElementKind, Message, Span } from '../../message/model';
import { firstFrom, spanAt } from '../../message/spans';
import type { Moment } from './moment';

/** What completion is told beside the message. */
export interface CompletionOptions {
  readonly now: Moment;
  /** The station that cables are written at, or empty: `BEIJING`. */
  readonly post: string;
  /** The character that was just typed, where the editor asked because of it and nobody else did. */
  readonly trigger?: string;
}

/** Offsets count from the start of the message. */
export interface Place extends CompletionOptions {
  readonly message: Message;
  readonly offset: number;
  /** The line without its end. */
  readonly line: Span;
  /** Where the line's first character that is no blank stands; the cursor where there is none before it. */
  readonly first: number;
  /** From `first` to the cursor. */
  readonly typed: string;
  /** From the cursor to the end of the line. */
  readonly rest: string;
  /** The element that the line is of, as far as it is typed. */
  readonly own: Element | null;
  /** The nearest element above and below the line; blank lines and what is no part of the message left out. */
  readonly above: Element | null;
  readonly below: Element | null;
}

export function placeAt(message: Message, offset: number, options: CompletionOptions): Place {
  const { text } = message;
  const line = lineAt(text, offset);
  let first = line.start;
  while (first < offset && isBlank(text.charCodeAt(first))) first++;
  const { now, post, trigger = '' } = options;
  return {
    message,
    offset,
    now,
    post,
    trigger,
    line,
    first,
    typed: text.slice(first, offset),
    rest: text.slice(offset, line.end),
    own: spanAt(message.elements, first),
    above: neighbour(message, firstFrom(message.elements, line.start) - 1, -1),
    below: neighbour(message, firstFrom(message.elements, line.end), 1),
  };
}

function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

const passedOver: ReadonlySet<ElementKind> = new Set([
  'blank',
  'pageBreak',
  'stamp',
  'publisher',
  'unknown',
  'distribution',
]);

function neighbour({ elements, head }: Message, from: number, step: 1 | -1): Element | null {
  // Without a classification line above it, any line in capitals looks like one of its captions.
  const headStart = head.classification?.start ?? Infinity;
  for (let index = from; ; index += step) {
    const element = elements[index];
    if (!element) return null;
    if (passedOver.has(element.kind)) continue;
    if (element.kind === 'passingLine' && element.start < headStart) continue;
    return element;
  }
}

/** The token from `start` to the cursor and on over the characters that belong to it. */
export function tokenFrom(place: Place, start: number, belongs: (code: number) => boolean): Span {
  let end = place.offset;
  while (end < place.line.end && belongs(place.message.text.charCodeAt(end))) end++;
  return { start, end };
}

/** The token of such characters round the cursor. */
export function tokenAround(place: Place, belongs: (code: number) => boolean): Span {
  let start = place.offset;
  while (start > place.first && belongs(place.message.text.charCodeAt(start - 1))) start--;
  return tokenFrom(place, start, belongs);
}

/** From `start` to the end of the line, blanks at its end left out. */
export function restFrom(place: Place, start: number): Span {
  let end = place.line.end;
  while (end > place.offset && isBlank(place.message.text.charCodeAt(end - 1))) end--;
  return { start, end };
}

export function isWordCharacter(code: number): boolean {
  return !isBlank(code);
}

/** Whether a field stands on another line than the cursor. */
export function isElsewhere({ line }: Place, field: Span | null | undefined): boolean {
  return field !== null && field !== undefined && (field.start > line.end || field.end < line.start);
}
