// Reads ACP 127 lines 7 and 8 with line 9 inside them: TO or INFO, an addressee a line, and what XMT takes out of the
// addressee above it. Copies that lost their line ends have many addressees on one line; they are told apart only when
// each has its routing indicator.
import { isBlank } from '../characters';
import type { Addressee, AddressList, ExemptionLine, Token } from '../model';
import { tokenIn, type Passage } from '../passage';
import { beginsWithIndicator, readAddressee } from './addressee';
import { beginsExemption, exemptNames, readExemption } from './exemption';
import { endOfKeyword } from './originator';
import { skipBlanks, wholeSpan } from './words';

const nextIndicator = /[ \t](?=R[UH][A-Z]{2,7}\/(?!\/))/gi;
/** XMT on the line of the collective it restricts. */
const exemptionInside = /,? XMT(?=[ /])/;

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
  for (const [index, piece] of pieces.entries()) {
    if (piece.exemption) {
      exemptions.push(readExemption(passage, piece.from, piece.to, addressees.at(-1) ?? null));
      continue;
    }
    const exempt: Token[] = [];
    for (let next = index + 1; pieces[next]?.exemption; next++) {
      const exemption = pieces[next];
      if (exemption) exempt.push(...exemptNames(passage, exemption.from, exemption.to));
    }
    addressees.push({ ...readAddressee(passage, role, piece.from, piece.to), exempt });
  }
  const list = { ...wholeSpan(passage), keyword: tokenIn(passage, from, keywordEnd), addressees };
  return { list, exemptions };
}

/** Divides the lines from `start` on into addressees and exemptions. */
function piecesOf(passage: Passage, start: number): Piece[] {
  const { text, joins } = passage;
  const pieces: Piece[] = [];
  for (let line = 0; line < joins.length; line++) {
    const next = joins[line + 1];
    const to = next === undefined ? text.length : next - 1;
    const from = skipBlanks(text, Math.max(start, joins[line] ?? 0), to);
    if (from < to) pushLine(text, from, to, pieces);
  }
  return pieces;
}

function pushLine(text: string, from: number, to: number, pieces: Piece[]): void {
  const last = pieces.at(-1);
  const indicator = beginsWithIndicator(text, from);
  if (beginsExemption(text, from)) pieces.push({ from, to, exemption: true });
  else if (last && !indicator && (last.exemption || isContinuation(text, from, to))) last.to = to;
  else {
    const exemption = exemptionInside.exec(text.slice(from, to));
    const end = exemption ? from + exemption.index : to;
    if (indicator) pushEach(text, from, end, pieces);
    else pieces.push({ from, to: end, exemption: false });
    if (exemption) pieces.push({ from: end + exemption[0].indexOf('X'), to, exemption: true });
  }
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
  for (const match of text.slice(from, to).matchAll(nextIndicator)) {
    let end = from + match.index;
    const next = end + 1;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    pieces.push({ from: start, to: end, exemption: false });
    start = next;
  }
  pieces.push({ from: start, to, exemption: false });
}
