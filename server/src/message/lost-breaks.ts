// Copies of 1970s cables that lost their line breaks: heading and text head run together in a few long lines. Where a
// date-time group stands in mid-line above FM, lines are parted again at what begins a line in a whole copy.
import type { Lines } from './lines';

/** How much of a message is looked at for the evidence. */
const REACH = 700;

/** Looked for by its six digits, which are rarer than what stands before them. */
const EVIDENCE =
  /\d{6}(?<=\S\S[ \t]{1,20}[ZOPR](?: [OPR])? \d{6})Z [A-Z]{3} \d{2}[ \t]*(?:\r?\n[ \t]*)?FM [A-Z]/;
/** What begins a line of a heading or text head; the second prosign of `P R 202040Z` does not. Shapes are strict: `TO` and `INFO` are words of any text in capitals. */
const OPENING =
  /[ \t](?<=\S\S[ \t]{1,4})(?=PAGE 0?1 [A-Z]|\d\d (?:ACTION|ORIGIN) [A-Z]|ACTION [A-Z]{1,5}-\d\d|ORIGIN [A-Z]{1,5}-\d\d|INFO [A-Z]{1,5}-\d\d|-{10,99} ?\d|[ZOPR](?: [OPR])? \d{6}Z [A-Z]{3} \d\d\b|FM (?:AM|SEC|US)[A-Z]|TO (?:AM|SEC|US|ALL )[A-Z]|INFO (?:AM|SEC|US)[A-Z]|(?:UNCLAS|UNCLASSIFIED|LIMITED OFFICIAL USE|CONFIDENTIAL) [A-Z]{3,24} \d{3,6}\b|E\.O\. \d{5}:|TAGS: ?[A-Z]|SUBJECT: ?[A-Z]|REF: ?[A-Z(]|1\. [A-Z(])/g;
const FIRST_PARAGRAPH = '1. ';
/** A page's foot and the end of the message behind the last sentence. */
const FOOT =
  /[ \t](?=(?:UNCLASSIFIED|LIMITED OFFICIAL USE|CONFIDENTIAL|SECRET)(?:[ \t]+NNNN)?$)|[ \t](?=NNNN$)/g;

/** The lines with lost breaks restored; the same lines where nothing is lost. */
export function restoreLostBreaks(text: string, lines: Lines): Lines {
  if (!EVIDENCE.test(text.slice(0, REACH))) return lines;
  const cuts: number[] = [];
  let inHead = true;
  for (let line = 0; line < lines.count; line++) {
    const first = lines.firsts[line] ?? 0;
    const end = lines.ends[line] ?? 0;
    if (text.startsWith(FIRST_PARAGRAPH, first)) inHead = false;
    if (inHead) inHead = !addCuts(OPENING, text, first, end, cuts);
    addCuts(FOOT, text, Math.max(first, end - 40), end, cuts);
  }
  return cuts.length === 0 ? lines : withCuts(lines, cuts);
}

/** Adds the blanks before which a line is parted; true once paragraph 1 is reached. */
function addCuts(pattern: RegExp, text: string, first: number, end: number, cuts: number[]): boolean {
  const content = text.slice(first, end);
  for (const match of content.matchAll(pattern)) {
    cuts.push(first + match.index);
    if (content.startsWith(FIRST_PARAGRAPH, match.index + 1)) return true;
  }
  return false;
}

/** Each cut is a blank: it becomes the end of one line, and what follows begins the next. */
function withCuts(lines: Lines, cuts: readonly number[]): Lines {
  const starts: number[] = [];
  const firsts: number[] = [];
  const ends: number[] = [];
  let cut = 0;
  for (let line = 0; line < lines.count; line++) {
    const end = lines.ends[line] ?? 0;
    let start = lines.starts[line] ?? 0;
    let first = lines.firsts[line] ?? 0;
    for (let at = cuts[cut]; at !== undefined && at < end; at = cuts[++cut]) {
      starts.push(start);
      firsts.push(first);
      ends.push(at);
      start = at + 1;
      first = start;
    }
    starts.push(start);
    firsts.push(first);
    ends.push(end);
  }
  return { count: starts.length, length: lines.length, starts, firsts, ends };
}
