// Finds blocks with an opening and a closing label in the body: SUMMARY … END SUMMARY, COMMENT, BEGIN TEXT, QUOTE.
// Pairs are made innermost first; what has no partner keeps null in its place.
import { isLower, isUpper } from './characters';
import type { Block, Span, Token } from './model';
import { firstFrom } from './spans';

/** What every label has in it: a search for so little is three times faster than one for whole labels. */
const ANCHOR = /MMARY|MMENT|TEXT|QUOTE/gi;
const LABEL =
  /\b(?:(BEGIN|END)S?[ \t]*(?:\r?\n[ \t]*)?(?:OF[ \t]+(?:THE[ \t]+)?)?)?(SUMMARY|COMMENT|TEXT|QUOTE|UNQUOTE)\b(?:[ \t]+AND[ \t]+(?:COMMENT|ACTION REQUEST|INTRODUCTION|RECOMMENDATIONS?))?/iy;
const VERB = /\b(?:BEGIN|END)S?[ \t]*(?:\r?\n[ \t]*)?(?:OF[ \t]+(?:THE[ \t]+)?)?$/i;
/** How far before its noun a label's verb may begin. */
const VERB_REACH = 60;

type Name = Block['name'];

interface Label extends Token {
  readonly name: Name;
  readonly role: 'open' | 'close';
}

/** All blocks whose labels stand in `[from, to)`, in order of where they begin. A page header may cut a label in two. */
export function findBlocks(
  text: string,
  from: number,
  to: number,
  pageBreaks: readonly Span[] = [],
): readonly Block[] {
  const labels = labelsIn(text, from, to, pageBreaks);
  if (labels.length === 0) return [];
  const blocks: Block[] = [];
  const open: Openings = { summary: [], comment: [], text: [], quote: [], actionRequest: [] };
  for (const label of labels) {
    if (label.role === 'open') {
      open[label.name].push(label);
      continue;
    }
    const partner = takePartner(open, label);
    // A small `unquote` closes what was opened, and is a word of the text otherwise.
    if (partner === undefined && label.name === 'quote' && !isShouted(text, label.start)) continue;
    blocks.push({
      name: partner?.name ?? label.name,
      start: (partner ?? label).start,
      end: label.end,
      open: partner ?? null,
      close: label,
    });
  }
  for (const label of Object.values(open).flat())
    blocks.push({ name: label.name, start: label.start, end: label.end, open: label, close: null });
  return blocks.sort((a, b) => a.start - b.start);
}

/** Labels that are not closed yet, by name, the last one last. */
type Openings = Readonly<Record<Name, Label[]>>;

/** The nearest label that `close` can close; `SUMMARY AND COMMENT` is ended by either name. */
function takePartner(open: Openings, close: Label): Label | undefined {
  const own = open[close.name];
  const both = open.summary[open.summary.length - 1];
  const nearest = own[own.length - 1];
  const endsBoth = close.name === 'comment' && both !== undefined && /\bCOMMENT$/i.test(both.text);
  if (endsBoth && (nearest === undefined || nearest.start < both.start)) return open.summary.pop();
  return own.pop();
}

function labelsIn(text: string, from: number, to: number, pageBreaks: readonly Span[]): readonly Label[] {
  const labels: Label[] = [];
  let searched = from;
  ANCHOR.lastIndex = from;
  for (let anchor = ANCHOR.exec(text); anchor !== null && anchor.index < to; anchor = ANCHOR.exec(text)) {
    LABEL.lastIndex = labelStart(text, searched, anchor.index);
    const match = LABEL.exec(text);
    if (match === null) continue;
    searched = LABEL.lastIndex;
    ANCHOR.lastIndex = searched;
    const word = (match[2] ?? '').toUpperCase();
    const verb = match[1] ?? verbAbovePage(text, match.index, pageBreaks);
    const role = roleOf(text, match.index, searched, verb.toUpperCase(), word);
    if (role === null) continue;
    labels.push({ start: match.index, end: searched, text: match[0], name: nameOf(word), role });
  }
  return labels;
}

/** Where the label with an anchor at `at` begins: at the verb before its noun, or at the noun. */
function labelStart(text: string, from: number, at: number): number {
  const lead = text.slice(at - 2, at).toUpperCase();
  const noun = lead === 'SU' || lead === 'CO' || lead === 'UN' ? at - 2 : at;
  const before = text.slice(Math.max(from, noun - VERB_REACH), noun);
  const verb = before.search(VERB);
  return verb < 0 ? noun : noun - before.length + verb;
}

/** The verb of a label whose noun stands below a page header: `END`, the header, `SUMMARY.` */
function verbAbovePage(text: string, noun: number, pageBreaks: readonly Span[]): string {
  const header = pageBreaks[firstFrom(pageBreaks, noun) - 1];
  if (header === undefined || header.end > noun || noun - header.end > VERB_REACH) return '';
  if (text.slice(header.end, noun).trim() !== '') return '';
  const above = text.slice(Math.max(0, header.start - VERB_REACH), header.start).trimEnd();
  return /\b(?:BEGIN|END)$/i.exec(above)?.[0] ?? '';
}

function nameOf(word: string): Name {
  if (word === 'SUMMARY') return 'summary';
  if (word === 'COMMENT') return 'comment';
  return word === 'TEXT' ? 'text' : 'quote';
}

/** A word becomes a label by BEGIN or END, or by standing first and being followed by a mark: `Summary:`, `COMMENT.`. */
function roleOf(
  text: string,
  start: number,
  end: number,
  verb: string,
  word: string,
): 'open' | 'close' | null {
  if (word === 'UNQUOTE') return 'close';
  if (verb === 'END') return endsAsLabel(text, start, end, word) ? 'close' : null;
  if (verb === 'BEGIN') return word === 'UNQUOTE' ? null : 'open';
  if (word === 'TEXT') return null;
  if (word === 'QUOTE') return isShouted(text, start) && standsFirst(text, start) ? 'open' : null;
  if (!standsFirst(text, start)) return null;
  const rest = text.slice(end, end + 3);
  return /^[ \t]?[:.\-–—(]/.test(rest) || /^[ \t]*(?:\r|\n|$)/.test(rest) ? 'open' : null;
}

/** `end text` in a sentence (`at the end text messages …`) is no label; `End Text`, with capitals among small letters, is. */
function endsAsLabel(text: string, start: number, end: number, word: string): boolean {
  if (word === 'SUMMARY' || word === 'COMMENT') return true;
  if (END_MARK.test(text.slice(end, end + 4))) return true;
  if (isLower(text.charCodeAt(start + 1)))
    return isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(end - 4));
  return standsFirst(text, start) && isLastOfText(text, end);
}

/** What may stand behind a closing label. */
const END_MARK = /^[ \t]*(?:[.:)\]"\r\n]|$|OF\b)/i;
const LONGEST_SIGNATURE = 40;

/** Nothing but a name run on to the label follows: `." END TEXT SCOBEY`. */
function isLastOfText(text: string, end: number): boolean {
  const next = text.slice(end, end + LONGEST_SIGNATURE);
  return /^ {1,3}[A-Z][A-Z'’-]+(?: [A-Z'’-]+)?[ \t]*(?:\r|\n|$)/.test(next);
}

function isShouted(text: string, start: number): boolean {
  const word = text.slice(start, start + 5);
  return word === word.toUpperCase();
}

/** First on its line, after a number, marking or bracket, or after an ended sentence. */
function standsFirst(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at--;
  if (at < 0) return true;
  return '\n\r.)(]["¶:-'.includes(text.charAt(at));
}
