// An entry of the outline before it becomes an LSP symbol, and what all entries have in common:
// names on one line and never empty, spans that nest and do not overlap. Spans count from the start of the message.
import type { SymbolKind } from 'vscode-languageserver-types';
import type { Span } from '../../message/model';

export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** What is selected when the entry is followed. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** How long a name may be before it is cut at a word. */
export const NAME_LENGTH = 60;
/** A detail stands beside the name; it may be longer, but not without end. */
const DETAIL_LENGTH = 200;

// Blanks, controls (Cc), and the invisible characters that would turn a name round or hide it (Cf).
const unprintable = /[\s\p{Cc}\p{Cf}]+/gu;

/** The text on one line: runs of blanks, line ends and invisible characters become one blank. */
export function singleLine(text: string): string {
  return text.replace(unprintable, ' ').trim();
}

/** The text on one line, cut at a word with `…` when it is longer than `length` UTF-16 units. */
export function shortened(text: string, length = NAME_LENGTH): string {
  // A line may have millions of characters: read enough to fill a name even when a good part of it is blanks.
  const beginning = text.slice(0, length * 4);
  const line = singleLine(beginning);
  if (line.length <= length) return line === '' || beginning.length === text.length ? line : `${line}…`;
  const blank = line.lastIndexOf(' ', length - 1);
  let cut = blank > length / 2 ? blank : length - 1;
  const last = line.charCodeAt(cut - 1);
  if (last >= 0xd800 && last < 0xdc00) cut--; // not between the halves of a surrogate pair
  return `${line.slice(0, cut).replace(/[ ,;:.-]{1,8}$/, '')}…`;
}

/** Makes an entry that reaches as far as its children; `fallback` names it when nothing of `name` can be seen. */
export function outlineNode(
  kind: SymbolKind,
  name: string,
  fallback: string,
  span: Span,
  more: { detail?: string; selection?: Span; children?: readonly OutlineNode[] } = {},
): OutlineNode {
  const { detail = '', selection = span, children = [] } = more;
  return {
    kind,
    name: shortened(name) || fallback,
    detail: shortened(detail, DETAIL_LENGTH),
    span: children.reduce((hull, child) => hullOf(hull, child.span), span),
    selection,
    children,
  };
}

/** The smallest span that holds both. */
export function hullOf(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** The span without the blanks and line ends at its two ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && isBlankOrLineEnd(text.charCodeAt(end - 1))) end--;
  while (start < end && isBlankOrLineEnd(text.charCodeAt(start))) start++;
  return { start, end };
}

function isBlankOrLineEnd(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
}

/** The span up to the end of its first line. */
export function firstLine(text: string, span: Span): Span {
  let end = span.start;
  while (end < span.end && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  return { start: span.start, end };
}

/** The entries in order of position, each within `outer` and before the next, down through all levels. */
export function nested(text: string, nodes: readonly OutlineNode[], outer: Span): readonly OutlineNode[] {
  const sorted = [...nodes].sort((one, other) => one.span.start - other.span.start);
  return sorted.map((node, index) => {
    const next = sorted[index + 1]?.span.start ?? outer.end;
    const span = trimmed(text, within(node.span, { start: outer.start, end: Math.min(next, outer.end) }));
    return {
      ...node,
      span,
      selection: within(node.selection, span),
      children: nested(text, node.children, span),
    };
  });
}

function within(span: Span, outer: Span): Span {
  const start = Math.min(Math.max(span.start, outer.start), outer.end);
  return { start, end: Math.min(Math.max(span.end, start), outer.end) };
}
