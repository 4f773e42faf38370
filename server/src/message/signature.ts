// Finds the signature: the chief of mission's surname at the end of the text, on a line of its own, on two, or run on
// to the last sentence (`… END COMMENT. NICHOLSON`). Doubtful words are not names.
import { endsSentence } from './segment-body';
import { previousContent } from './lines';
import type { Token } from './model';
import { begin, type Segmentation } from './segmentation';
import { hasLower, isUpper } from './characters';

const LONGEST_NAME = 40;

/** One to four words of letters; a particle may begin in lower case. */
const NAME =
  /^(?:(?:van|von|de|der|den|di|da|du|la|le|el|al|bin) ){0,2}[A-ZÀ-Þ][A-Za-zÀ-ÿ'’.-]*(?: [A-Za-z][A-Za-zÀ-ÿ'’.-]*){0,3}[".#]?$/;
const RUN_ON_NAME = "([#*]?)([A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,20}(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]{1,20}){0,2})[\"'.]?$";
/** Behind a closing label, or an ended sentence; a stray `#` may stand before the name. */
const BEHIND_LABEL = new RegExp(
  `\\b(?:(?:END|End) (?:TEXT|COMMENT|SUMMARY|NOTE|QUOTE|[Tt]ext|[Cc]omment|[Ss]ummary|[Nn]ote|[Qq]uote)|UNQUOTE|[Uu]nquote)\\s{1,3}${RUN_ON_NAME}`,
);
const BEHIND_SENTENCE = new RegExp(`[.!?"”)]\\s{1,3}${RUN_ON_NAME}`);
const NOT_NAMES =
  /\b(?:END|BEGIN|SUMMARY|COMMENT|TEXT|UNQUOTE|QUOTE|UNCLAS|UNCLASSIFIED|CONFIDENTIAL|SECRET|EXEMPT|NOTE|NONE|SIPDIS|SENSITIVE|CABLE|BT|NNNN|REF|REFTEL|SEPTEL|ENCLOSURE|ANNEX|ATTACHMENT|FYI|USG|USD|AMBASSADOR|EMBASSY|THE|OF|AND|FOR|DO|NOT|REGARDS|TABLE|TOTAL)\b/i;

/** The names, and the offset at which the last line's own text ends when the name is run on to it. */
export interface SignatureLines {
  readonly names: readonly Token[];
  readonly runOnFrom: number | null;
}

/** Marks signature lines at the end of the body that begins at `from`. `numbered` holds the lines of paragraph numbers. */
export function findSignature(
  segmentation: Segmentation,
  from: number,
  numbered: ReadonlySet<number>,
  allCapitals: boolean,
): SignatureLines {
  const { text, lines, kinds } = segmentation;
  let line = lines.count - 1;
  while (line >= from && kinds[line] !== 'text') line--;
  if (line < from) return { names: [], runOnFrom: null };
  const last = tokenOf(segmentation, line);
  if (
    line > from &&
    !numbered.has(line) &&
    isName(last.text) &&
    standsApart(segmentation, line, from, allCapitals, last)
  ) {
    begin(segmentation, line, 'signature');
    const above = previousContent(lines, line);
    const second = above > from && kinds[above] === 'text' ? tokenOf(segmentation, above) : null;
    if (
      second === null ||
      numbered.has(above) ||
      !isCapitals(second.text) ||
      !isSecondName(segmentation, above, second)
    ) {
      return { names: [withoutStray(last)], runOnFrom: null };
    }
    begin(segmentation, above, 'signature');
    segmentation.begins[line] = false;
    return { names: [withoutStray(second), withoutStray(last)], runOnFrom: null };
  }
  return runOn(text, last);
}

function tokenOf(segmentation: Segmentation, line: number): Token {
  const start = segmentation.lines.firsts[line] ?? 0;
  const end = segmentation.lines.ends[line] ?? 0;
  const text = end - start > LONGEST_NAME ? '' : segmentation.text.slice(start, end);
  return { start, end, text };
}

function isName(text: string): boolean {
  return text.length > 1 && NAME.test(text) && !NOT_NAMES.test(text);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.length > 2 && isUpper(text.charCodeAt(0));
}

/** The text above must have ended; a surname in capitals under small letters needs no more than that. */
function standsApart(
  segmentation: Segmentation,
  line: number,
  from: number,
  allCapitals: boolean,
  name: Token,
): boolean {
  const { text, lines, kinds } = segmentation;
  const above = previousContent(lines, line);
  if (above < from || kinds[above] !== 'text') return true;
  const ended = endsSentence(text, lines.ends[above] ?? 0);
  if (isCapitals(name.text) && !allCapitals) {
    if (ended || above < line - 1) return true;
    if (name.text.includes(' ')) return false;
    return (
      hasLower(text, lines.firsts[above] ?? 0, lines.ends[above] ?? 0) ||
      isSecondName(segmentation, above, tokenOf(segmentation, above))
    );
  }
  return ended || (above < line - 1 && isCapitals(name.text));
}

/** Two surnames, one a line, both short and in capitals, below an ended sentence. */
function isSecondName(segmentation: Segmentation, line: number, name: Token): boolean {
  if (!isName(name.text) || name.text.split(' ').length > 2) return false;
  const above = previousContent(segmentation.lines, line);
  return above >= 0 && endsSentence(segmentation.text, segmentation.lines.ends[above] ?? 0);
}

function withoutStray(name: Token): Token {
  const stray = /[".#]$/.test(name.text) && !/ [JS]R\.$/i.test(name.text);
  return stray ? { start: name.start, end: name.end - 1, text: name.text.slice(0, -1) } : name;
}

function runOn(text: string, line: Token): SignatureLines {
  const from = Math.max(line.start, line.end - LONGEST_NAME - 16);
  const tail = text.slice(from, line.end);
  const match = BEHIND_LABEL.exec(tail) ?? BEHIND_SENTENCE.exec(tail);
  const name = match?.[2];
  if (match === null || name === undefined || NOT_NAMES.test(name) || isNumber(tail, match.index))
    return { names: [], runOnFrom: null };
  const start = from + match.index + match[0].lastIndexOf(name);
  return {
    names: [{ start, end: start + name.length, text: name }],
    runOnFrom: start - (match[1]?.length ?? 0),
  };
}

/** `2. ALMEIDA`: what ends before the name is a paragraph's number. */
function isNumber(tail: string, end: number): boolean {
  return /^\W*\d+$/.test(tail.slice(0, end));
}
