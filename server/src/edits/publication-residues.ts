// What publishers leave in a copy, found by kind: Markdown links, pilcrows, trailing blanks, back-slashes at line ends.
// Each kind is one search through the text; what it gives is what is to be taken out, and nothing of the cable.
import { isBlank, isDigit, isUpper, SPACE } from '../message/characters';
import type { Message } from '../message/model';
import type { Edit } from './edit';

export type ResidueKind = 'link' | 'pilcrow' | 'trailingBlanks' | 'backslash';

export const residueKinds: readonly ResidueKind[] = ['link', 'pilcrow', 'trailingBlanks', 'backslash'];

/** One place: what is shown, and what puts it right. */
export interface Residue {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/** All places of a kind, in order. */
export function residues({ text }: Message, kind: ResidueKind): readonly Residue[] {
  switch (kind) {
    case 'link':
      return linksIn(text);
    case 'pilcrow':
      return pilcrowsIn(text);
    case 'trailingBlanks':
      return trailingBlanksIn(text);
    case 'backslash':
      return backslashesIn(text);
  }
}

const LONGEST_LINK_TEXT = 120;
const LONGEST_TARGET = 300;

/** `[PREL](#)`, `[PREL](/tag/PREL_0.html)`: the words stay, brackets and target go. */
function linksIn(text: string): readonly Residue[] {
  const found: Residue[] = [];
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    const open = openingBefore(text, at, found[found.length - 1]?.end ?? 0);
    const close = targetEnd(text, at + 2);
    if (open < 0 || close < 0) continue;
    found.push({
      start: open,
      end: close + 1,
      edits: [
        { start: open, end: open + 1, newText: '' },
        { start: at, end: close + 1, newText: '' },
      ],
    });
  }
  return found;
}

/** The bracket that opens a link's words, on the same line; -1 for none. */
function openingBefore(text: string, at: number, from: number): number {
  const first = Math.max(from, at - LONGEST_LINK_TEXT);
  for (let open = at - 1; open >= first; open--) {
    const code = text.charCodeAt(open);
    if (code === 0x5b) return open;
    if (code === 0x0a || code === 0x5d) return -1;
  }
  return -1;
}

/**
 * The bracket that closes a target which begins at `from`; -1 for none. A target is empty, a fragment, a path or an
 * address, without blanks: `[sic](see below)` is no link.
 */
function targetEnd(text: string, from: number): number {
  const first = text.charAt(from);
  if (!')#/.'.includes(first) && !text.startsWith('http', from)) return -1;
  for (let at = from; at < Math.min(text.length, from + LONGEST_TARGET); at++) {
    const code = text.charCodeAt(at);
    if (code === 0x29) return at;
    if (code <= 0x20) return -1;
  }
  return -1;
}

/** Before a number or letter, `¶1.`, `¶B.`, and alone at a line's beginning. */
function pilcrowsIn(text: string): readonly Residue[] {
  const found: Residue[] = [];
  for (let at = text.indexOf('¶'); at >= 0; at = text.indexOf('¶', at + 1)) {
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end++;
    if (!leadsLabel(text, end)) continue;
    // UTF-8 that was read as Latin-1: `Â¶`.
    const start = text.charCodeAt(at - 1) === 0xc2 ? at - 1 : at;
    found.push({ start, end: at + 1, edits: [{ start, end, newText: '' }] });
  }
  return found;
}

/** A number or letter with its mark. `¶2` without a dot would be no number any more without its pilcrow. */
function leadsLabel(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (isUpper(first) || first === 0x28) return true;
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > at && '.)('.includes(text.charAt(end));
}

/** Two or more: a Markdown line break. One blank is on most lines of most copies. */
function trailingBlanksIn(text: string): readonly Residue[] {
  const found: Residue[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    addTrailingBlanks(text, text.charCodeAt(at - 1) === 0x0d ? at - 1 : at, found);
  }
  if (text.charCodeAt(text.length - 1) !== 0x0a) addTrailingBlanks(text, text.length, found);
  return found;
}

function addTrailingBlanks(text: string, end: number, found: Residue[]): void {
  if (text.charCodeAt(end - 1) !== SPACE || text.charCodeAt(end - 2) !== SPACE) return;
  let start = end - 2;
  while (text.charCodeAt(start - 1) === SPACE) start--;
  if (!isLineEnd(text, start - 1)) found.push({ start, end, edits: [{ start, end, newText: '' }] });
}

/** ` \` at a line's end, with the blank before it. */
function backslashesIn(text: string): readonly Residue[] {
  const found: Residue[] = [];
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end++;
    if (!isLineEnd(text, end) || text.charCodeAt(at - 1) === 0x5c) continue;
    let start = at;
    while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
    found.push({ start: at, end: at + 1, edits: [{ start, end, newText: '' }] });
  }
  return found;
}

/** Before the text and behind it counts as a line end. */
function isLineEnd(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d;
}
