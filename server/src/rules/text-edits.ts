// Edits that several fixes share: taking a line out without leaving a hole, and finding how the lines of a text end.
import { isBlank } from '../message/characters';
import type { Span } from '../message/model';
import type { Edit } from './rule';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The line end that the text uses at `at` or later, else the first one before it. */
export function lineEndAt(text: string, at: number): string {
  const next = text.indexOf('\n', at);
  const feed = next < 0 ? text.lastIndexOf('\n', at) : next;
  if (feed < 0) return text.includes('\r') ? '\r' : '\n';
  return text.charCodeAt(feed - 1) === CARRIAGE_RETURN ? '\r\n' : '\n';
}

/** Where the blanks right before `at` begin, on its line. */
export function blanksBefore(text: string, at: number): number {
  let start = at;
  while (isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset of the first character of the line that `at` stands on. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset behind the last character of the line that `at` stands on, its line end not counted. */
export function lineStop(text: string, at: number): number {
  let stop = at;
  while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
  return stop;
}

/** Takes out the whole line that a span stands on; between two blank lines the lower ones go with it. */
export function lineDeletion(text: string, span: Span): Edit {
  const start = lineStart(text, span.start);
  let end = nextLine(text, span.end);
  if (start > 0 && isBlankAt(text, lineStart(text, start - 1 - lineEndLength(text, start)))) {
    while (end < text.length && isBlankAt(text, end)) end = nextLine(text, end);
  }
  return { start, end, newText: '' };
}

function lineEndLength(text: string, start: number): number {
  return text.charCodeAt(start - 1) === LINE_FEED && text.charCodeAt(start - 2) === CARRIAGE_RETURN ? 1 : 0;
}

/** Offset of the line below the one that `at` stands on, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const stop = lineStop(text, at);
  const pair = text.charCodeAt(stop) === CARRIAGE_RETURN && text.charCodeAt(stop + 1) === LINE_FEED;
  return Math.min(text.length, stop + (pair ? 2 : 1));
}

function isBlankAt(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return true;
    if (code > 0x20 && code !== 0xa0) return false;
  }
  return true;
}

export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
