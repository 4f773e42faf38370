// Reads the caption lines of the text head into captions of the table: several may stand on one line (`SENSITIVE SIPDIS`,
// `STADIS//EXDIS`), some are one slip off (`SENSITVE`), and some are sentences on handling that no table holds.
import { isOneSlipOff } from '../message/heading/spelling';
import type { Span } from '../message/model';
import { remembering } from '../message/remembering';
import { captionOf, captions, type Caption } from '../vocabulary/captions';

/** One caption as it stands in the head. */
export interface WrittenCaption extends Span {
  /** Its table entry: what it is, or what it was plainly meant to be; null for free wording. */
  readonly entry: Caption | null;
  readonly manner: 'exact' | 'atLength' | 'misspelt' | 'free';
  /** True when nothing else stands on its line. */
  readonly alone: boolean;
}

/** The captions in order, one for each caption on a line. */
export const writtenCaptions = remembering((message): readonly WrittenCaption[] => {
  const found: WrittenCaption[] = [];
  for (const token of message.head.captions) {
    for (const { entry, manner, alone, start, end } of captionsOfLine(token.text)) {
      found.push({ entry, manner, alone, start: token.start + start, end: token.start + end });
    }
  }
  return found;
});

/** Lines read before: a file of many cables has the same few again and again. */
const seen = new Map<string, readonly WrittenCaption[]>();
const mostSeen = 500;

/** The captions of one line; offsets count from its start. */
function captionsOfLine(line: string): readonly WrittenCaption[] {
  let found = seen.get(line);
  if (found === undefined) {
    found = readLine(line);
    if (seen.size >= mostSeen) seen.clear();
    seen.set(line, found);
  }
  return found;
}

function readLine(text: string): readonly WrittenCaption[] {
  let start = 0;
  let end = text.length;
  while (/[*"\s]/.test(text.charAt(start))) start++;
  while (end > start && /[*"\s.;,\\]/.test(text.charAt(end - 1))) end--;
  const line = text.slice(start, end);
  const entry = captionOf(line) ?? captionOf(line.replace(/(?<! ) *\([^()]{0,80}\)?$/, ''));
  if (entry !== undefined) {
    return [{ entry, manner: isExact(line, entry) ? 'exact' : 'atLength', alone: true, start, end }];
  }
  const several = readSeveral(line, start);
  if (several.length > 0) return several;
  const meant = nearCaption(line);
  return [{ entry: meant ?? null, manner: meant ? 'misspelt' : 'free', alone: true, start, end }];
}

function isExact(line: string, entry: Caption): boolean {
  return withoutBlanks(line) === withoutBlanks(entry.caption);
}

const longestCaption = 5;

/** The captions of a line that is nothing but captions of the table; none of any other. */
function readSeveral(line: string, start: number): readonly WrittenCaption[] {
  const words = [...line.matchAll(/[^ ,;/-]+/g)];
  const several: WrittenCaption[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(longestCaption, words.length - at);
    let entry: Caption | undefined;
    for (; length > 0 && entry === undefined; length--) {
      const written = words.slice(at, at + length).join(' ');
      const candidate = captionOf(written);
      if (candidate !== undefined && isExact(written, candidate)) entry = candidate;
    }
    if (entry === undefined) return [];
    const first = words[at];
    at += length + 1;
    const last = words[at - 1];
    if (first === undefined || last === undefined) return [];
    several.push({
      entry,
      manner: 'exact',
      alone: false,
      start: start + first.index,
      end: start + last.index + last[0].length,
    });
  }
  return several;
}

/** The caption that a line was meant to be: one slip off one of them, and of one only. Short ones are not guessed at. */
export function nearCaption(line: string): Caption | undefined {
  const written = withoutBlanks(line);
  if (written.length < 5) return undefined;
  const near = captions().filter((entry) => isNear(written, withoutBlanks(entry.caption)));
  return near.length === 1 ? near[0] : undefined;
}

function isNear(written: string, caption: string): boolean {
  return caption.length > 4 && isOneSlipOff(written, caption);
}

function withoutBlanks(text: string): string {
  return text.toUpperCase().replace(/\s+/g, '');
}
