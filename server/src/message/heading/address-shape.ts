// What a line of addresses looks like (ACP 127 lines 2 and 6-8), told from prose by shape alone.
// Real copies leave routing indicators out when the Department is the sender, so a bare name must do; sentences in
// capitals must not.
import { skipBlanks } from './words';

/** Longer than any address, with offices and number. */
const longestAddress = 120;
/** A line of many addresses, where line ends were lost, is longer, but not as long as a text on one line. */
const longestList = 2000;

/** Words that no plain-language address holds but nearly every line of a sentence does. */
const prose =
  /\b(?:THE(?! HAGUE\b)|THAT|THIS|THESE|THERE|SAID|SAYS|TOLD|WAS|WERE|HAS|HAVE|HAD|IS|ARE|BE|BEEN|HE|SHE|IT|THEY|WE|HIS|HER|ITS|THEIR|OUR|TO|BY(?! POUCH)|WITH|WOULD|WILL|SHOULD|MAY|NOT|BUT|AS|AT|ON|IN|AN|FROM|WHICH|WHO|INTO|PASS|PLEASE)\b/i;

/** English words that begin like an indicator: `RUSSIA/CHINA TRADE` is a subject, not an address. */
const englishWord = /^(?:RUS[ST]|RURAL|RUL[EI]|RUMO|RUNN?|RUSH|RUB|RUP|RUG|RUI|RUTH|RHET|RHIN|RHY)/i;

const indicatorWithSlash = /^R(?:[UH]|[B-DFGJ-NP-TVXZ])[A-Z]{1,6} ?\/ ?[A-Z0-9]/i;
/** A slash in front has lost its indicator. */
const addressCharacters = /^\/?[A-Z][A-Z0-9 \t\u00a0/&'().,:;+-]*$/;
/** `UNCLAS`, `PAGE 02`, `E.O. 12958:`, `TAGS:` …: lines of another kind, made of the same characters. */
const otherLine =
  /^(?:PAGE \d|BT$|NNNN|SIPDIS|UNCLAS|E\.? ?O\.? |TAGS?\b|SUBJ|REFS?\b|REFTEL|[A-Z.() ]{1,24}:(?:[ \t]|$))|[A-Z]{2}[.;](?: |$)/;

/**
 * Is `[start, end)` one addressee? `strong` with routing indicator and slash (`RUEHC/SECSTATE WASHDC`), `weak` for
 * words in capitals of an address's kind, which a caption or a heading can be too.
 */
export function isAddresseeShape(text: string, start: number, end: number): 'strong' | 'weak' | null {
  const from = skipBlanks(text, start, end);
  const length = end - from;
  if (length < 2 || length > longestList) return null;
  const line = text.slice(from, end);
  const maybeIndicator = (line.charCodeAt(0) | 0x20) === 0x72;
  if (maybeIndicator && indicatorWithSlash.test(line) && !englishWord.test(line)) return 'strong';
  if (length > longestAddress) return null;
  if (!addressCharacters.test(line) || otherLine.test(line) || prose.test(line)) return null;
  return 'weak';
}

/** Has `[start, end)` a word that sentences have and addresses have not? */
export function isProse(text: string, start: number, end: number): boolean {
  return prose.test(text.slice(start, Math.min(end, start + longestAddress)));
}

const indicator = /^R[UH][A-Z]{1,6}\.?$/i;
const likeIndicator = /^[A-Z0-9]{3,9}\.?$/i;

/**
 * Is `[start, end)` a line of routing indicators only? One of them may be damaged when the first is sound.
 * Only worth asking right after a routing line: single words in capitals can look the same.
 */
export function isRoutingContinuation(text: string, start: number, end: number): boolean {
  const from = skipBlanks(text, start, end);
  if ((text.charCodeAt(from) | 32) !== 114 || end - from > longestAddress) return false;
  const words = text.slice(from, end).split(/[ \t\u00a0]+/);
  if (!indicator.test(words[0] ?? '') || englishWord.test(words[0] ?? '')) return false;
  let damaged = 0;
  for (const word of words) {
    if (indicator.test(word) || /^R[A-Z]{2,7}\.?$/i.test(word)) continue;
    if (!likeIndicator.test(word) || ++damaged > 1) return false;
  }
  return damaged === 0 || words.length > 2;
}
