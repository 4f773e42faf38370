// Reads ACP 127 lines 7 and 8 with line 9 inside them: TO or INFO, an addressee a line, and what XMT takes out of the
// addressee above it. Copies that lost their line ends have many addressees on one line; they are told apart only when
// each has its routing indicator.
import type { Addressee, AddressList, ExemptionLine, Token } from '../model';
import { partOf, tokenIn, wholeSpan, type Passage } from '../passage';
import { afterIndicator, readAddressee } from './addressee';
import { beginsExemption, exemptNames, readExemption } from './exemption';
import { endOfKeyword } from './originator';
import { skipBlanks, trimBlanks, wordStart } from './words';

/** XMT on the line of the collective it restricts. */
const exemptionInside = /,? XMT(?=[ /])/;

const longestIndicator = 9;

/** An addressee, or an exemption with the lines that go on with it; offsets of the passage. */
interface Piece {
  readonly from: number;
  to: number;
  readonly exemption: boolean;
}

/** The list in `passage`, whose first line begins with TO or INFO; the first addressee may stand there or below. */
export function readAddressList(
  passage: Passage,
  role: Addressee['role'],
): { readonly list: AddressList; readonly exemptions: readonly ExemptionLine[] } {
  const { text } = passage;
  const from = skipBlanks(text, 0, text.length);
  const keywordEnd = endOfKeyword(text, from);
  const start = text.charCodeAt(keywordEnd) === 58 ? keywordEnd + 1 : keywordEnd;
  const addressees: Addressee[] = [];
  const exemptions: ExemptionLine[] = [];
  const pieces = piecesOf(passage, start);
  for (const [index, { from: at, to, exemption }] of pieces.entries()) {
    if (exemption) exemptions.push(readExemption(passage, at, to, addressees.at(-1) ?? null));
    else addressees.push(readAddressee(partOf(passage, at, to), role, exemptBehind(passage, pieces, index)));
  }
  const whole = wholeSpan(passage);
  const keyword = tokenIn(passage, from, keywordEnd);
  return { list: { start: whole.start, end: whole.end, keyword, addressees }, exemptions };
}

const none: readonly Token[] = [];

/** What the exemptions right behind an addressee take out of it. */
function exemptBehind(passage: Passage, pieces: readonly Piece[], index: number): readonly Token[] {
  if (pieces[index + 1]?.exemption !== true) return none;
  const exempt: Token[] = [];
  for (let next = index + 1; pieces[next]?.exemption; next++) {
    const { from = 0, to = 0 } = pieces[next] ?? {};
    for (const name of exemptNames(passage, from, to)) exempt.push(name);
  }
  return exempt;
}

/** Divides the lines from `start` on into addressees and exemptions. */
function piecesOf(passage: Passage, start: number): Piece[] {
  const { text, joins } = passage;
  const hasExemption = /XMT/i.test(text);
  const pieces: Piece[] = [];
  for (let line = 0; line < joins.length; line++) {
    const next = joins[line + 1];
    const to = next === undefined ? text.length : next - 1;
    const from = skipBlanks(text, Math.max(start, joins[line] ?? 0), to);
    if (from >= to) continue;
    const last = pieces.at(-1);
    const indicated = afterIndicator(text, from) >= 0;
    if (hasExemption && beginsExemption(text, from)) pieces.push({ from, to, exemption: true });
    else if (last && !indicated && (last.exemption || isContinuation(text, from, to))) last.to = to;
    else {
      const inside = hasExemption ? exemptionInside.exec(text.slice(from, to)) : null;
      const end = inside ? from + inside.index : to;
      if (indicated) pushEach(text, from, end, pieces);
      else pieces.push({ from, to: end, exemption: false });
      if (inside) pieces.push({ from: end + inside[0].indexOf('X'), to, exemption: true });
    }
  }
  return pieces;
}

/** Offices, precedence or number of the addressee above, cut off by the end of its line. */
function isContinuation(text: string, from: number, to: number): boolean {
  if (text.startsWith('//', from)) return true;
  if (to - from > 24) return false;
  return /^(?:(?:NIACT +)?(?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)(?: +\d{4})?|\d{4})$/i.test(
    text.slice(from, to),
  );
}

/** One piece for each routing indicator of a line that begins with one. */
function pushEach(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  let slash = text.indexOf('/', from);
  for (slash = text.indexOf('/', slash + 1); slash >= 0 && slash < to; slash = text.indexOf('/', slash + 1)) {
    const word = wordStart(text, Math.max(start, slash - longestIndicator), slash);
    if (word <= start || afterIndicator(text, word) < 0 || !/[UH]/i.test(text.charAt(word + 1))) continue;
    const end = trimBlanks(text, start, word);
    if (end === word) continue;
    pieces.push({ from: start, to: end, exemption: false });
    start = word;
  }
  pieces.push({ from: start, to, exemption: false });
}
