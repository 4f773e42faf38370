// Words of a line: the steps every reader of heading lines takes. Offsets are UTF-16 units of the text given.
// A line end counts as a blank here, so that readers of passages of several lines can use the same steps.
import { isBlank } from '../characters';

const LINE_FEED = 0x0a;

/** First offset from `start` that is no blank and no line end, at most `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isGap(text.charCodeAt(at))) at++;
  return at;
}

/** End of the word that begins at `start`. */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isGap(text.charCodeAt(at))) at++;
  return at;
}

/** Does a word end at `at`: is a blank, a line end or the end of the line there? */
export function endsWord(text: string, at: number, end: number): boolean {
  return at >= end || isGap(text.charCodeAt(at));
}

function isGap(code: number): boolean {
  return isBlank(code) || code === LINE_FEED;
}
