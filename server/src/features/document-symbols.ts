// The outline: one symbol a message, under it the heading, the text head, the paragraphs and the signature.
// Names are on one line and never empty; ranges nest, and siblings do not overlap. A file of very many messages
// keeps one symbol for each and gives the parts only as far as the limit on symbols reaches.
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import { attached } from '../message/attached';
import type { CableDocument } from '../message/document';
import type { Message } from '../message/model';
import type { Steps } from '../message/steps';
import { bodyNodes } from './outline/body';
import { dateOfIso } from './outline/dates';
import { headingNode } from './outline/heading';
import type { OutlineNode } from './outline/node';
import { firstLine, hullOf, nested, outlineNode, trimmed } from './outline/node';
import { textHeadNode } from './outline/text-head';
import type { ToRange } from './ranges';

/** Editors slow down, or drop the outline, beyond some thousands of symbols. */
const MAXIMUM_SYMBOLS = 10_000;

/** The outline of a file, a message a step; nothing for a message in which nothing of a cable was recognised. */
export function* documentSymbols(
  document: CableDocument,
  toRange: ToRange,
  limit = MAXIMUM_SYMBOLS,
): Steps<DocumentSymbol[]> {
  const symbols: DocumentSymbol[] = [];
  let left = limit - document.messages.length;
  for (const [index, message] of document.messages.entries()) {
    if (!message.recognised) continue;
    if (symbols.length === limit) break;
    const ordinal = document.messages.length > 1 ? ` ${index + 1}` : '';
    const { node, parts } = outlineOf(message, ordinal, left);
    left -= parts;
    symbols.push(symbolOf(node, (span) => toRange(span, document.starts[index] ?? 0)));
    yield;
  }
  return symbols;
}

/** A message's outline, and of how many parts it is. */
interface Outline {
  readonly ordinal: string;
  /** How many parts there might have been. */
  readonly room: number;
  readonly node: OutlineNode;
  readonly parts: number;
}

const known = attached<Message, Outline>();

/** The same as last time where it would be. */
function outlineOf(message: Message, ordinal: string, room: number): Outline {
  const last = known.get(message);
  const holds = last?.ordinal === ordinal && (last.room === room || last.parts < Math.min(last.room, room));
  if (last && holds) return last;
  const node = messageNode(message, ordinal, room);
  const outline = { ordinal, room, node, parts: countOf(node.children) };
  known.set(message, outline);
  return outline;
}

function messageNode(message: Message, ordinal: string, room: number): OutlineNode {
  const span = trimmed(message.text, { start: 0, end: message.text.length });
  const parts = room > 0 ? [...headNodes(message), ...bodyNodes(message, room)] : [];
  const iso = message.heading.dateTime?.group?.iso ?? null;
  return outlineNode(SymbolKind.Module, messageName(message), `Message${ordinal}`, span, {
    detail: iso === null ? '' : dateOfIso(iso),
    selection: firstLine(message.text, span),
    children: nested(message.text, parts, span),
  });
}

/** Heading and text head; one entry for both where their lines stand among each other, as SMART's labels do. */
function headNodes(message: Message): OutlineNode[] {
  const heading = headingNode(message);
  const head = textHeadNode(message);
  if (!heading || !head) return [heading, head].filter((node) => node !== null);
  if (heading.span.end <= head.span.start || head.span.end <= heading.span.start) return [heading, head];
  const span = hullOf(heading.span, head.span);
  const detail = [heading.detail, head.detail].filter((part) => part !== '').join(', ');
  const selection = firstLine(message.text, span);
  return [{ ...heading, detail, span, selection, children: [...heading.children, ...head.children] }];
}

/** `07BEIJING6872 — S/CRS WORKS WITH CHINA ON A…`; a draft has no id, but station and number or a sender. */
export function messageName(message: Message): string {
  const { classification, subject } = message.head;
  const number = classification?.number?.text.replace(/^0+/, '');
  const draft = classification?.station && number ? `${classification.station.text} ${number}` : undefined;
  const sender = message.heading.originator?.name?.text;
  return [message.id ?? draft ?? sender, subject?.text].filter(Boolean).join(' — ');
}

function countOf(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((count, node) => count + 1 + countOf(node.children), 0);
}

function symbolOf(
  node: OutlineNode,
  toRange: (span: OutlineNode['span']) => DocumentSymbol['range'],
): DocumentSymbol {
  const symbol: DocumentSymbol = {
    name: node.name,
    kind: node.kind,
    range: toRange(node.span),
    selectionRange: toRange(node.selection),
  };
  if (node.detail !== '') symbol.detail = node.detail;
  if (node.children.length > 0) symbol.children = node.children.map((child) => symbolOf(child, toRange));
  return symbol;
}
