// Styled spans as the numbers of the protocol: five a token, each token relative to the one before. What lies inside
// something else is shown in its own style and the rest round it; nothing runs over a line end.
import { isBlank } from '../../message/characters';
import type { Style, StyledSpan } from './legend';
import { modifiersOf, typeOf } from './legend';

/** The tokens of one text, as if it were a document of its own. */
export interface EncodedTokens {
  /** Line and character (of a further token on one line: from that token's start), length in UTF-16 units, type, modifiers. */
  readonly data: readonly number[];
  /** Line and character of the last token's start. */
  readonly lastLine: number;
  readonly lastCharacter: number;
  /** How many line ends the text has. */
  readonly lineEnds: number;
}

export function encodeTokens(text: string, spans: StyledSpan[]): EncodedTokens {
  const data: number[] = [];
  const line = lineCursor(text);
  let lastLine = 0;
  let lastCharacter = 0;

  const writeInLine = (start: number, end: number, style: Style): void => {
    const character = start - line.start();
    const number = line.number();
    const isSameLine = number === lastLine;
    data.push(
      number - lastLine,
      isSameLine ? character - lastCharacter : character,
      end - start,
      typeOf(style),
      modifiersOf(style),
    );
    lastLine = number;
    lastCharacter = character;
  };

  const write = (from: number, to: number, style: Style): void => {
    for (let start = from; start < to;) {
      while (start < to && isGap(text.charCodeAt(start))) start++;
      if (start >= to) return;
      line.moveTo(start);
      let end = Math.min(to, line.end());
      const next = end;
      while (isGap(text.charCodeAt(end - 1))) end--;
      writeInLine(start, end, style);
      start = next;
    }
  };

  flatten(spans, write);
  line.moveTo(text.length);
  return { data, lastLine, lastCharacter, lineEnds: line.number() };
}

function isGap(code: number): boolean {
  return code === 0x0a || code === 0x0d || isBlank(code);
}

/** Calls `write` for pieces that do not overlap, in order: of spans that hold a place the one that begins last. */
function flatten(spans: StyledSpan[], write: (start: number, end: number, style: Style) => void): void {
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  const open: StyledSpan[] = [];
  let at = 0;
  const closeUpTo = (offset: number): void => {
    for (let top = open.at(-1); top && top.end <= offset; top = open.at(-1)) {
      if (top.end > at) write(at, top.end, top.style);
      at = Math.max(at, top.end);
      open.pop();
    }
  };
  for (const span of spans) {
    closeUpTo(span.start);
    const outer = open.at(-1);
    if (outer && span.start > at) write(at, span.start, outer.style);
    at = Math.max(at, span.start);
    open.push(span);
  }
  closeUpTo(Infinity);
}

/** Goes through the lines of a text, forward only; LF, CRLF and CR end them. */
function lineCursor(text: string) {
  let number = 0;
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  const endOfLine = (): number =>
    Math.min(feed < 0 ? text.length : feed, carriage < 0 ? text.length : carriage);

  return {
    number: () => number,
    start: () => start,
    end: endOfLine,
    moveTo(offset: number): void {
      for (let end = endOfLine(); end < text.length; end = endOfLine()) {
        const next = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
        if (next > offset) return;
        start = next;
        number++;
        if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
        if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
      }
    },
  };
}
