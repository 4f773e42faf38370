// The outline: one symbol a message, under it the heading, the text head, the paragraphs and the signature.
// Names are on one line and never empty; ranges nest, and siblings do not overlap. A file of very many messages
// keeps one symbol for each and gives the parts only as far as the limit on symbols reaches.
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { CableDocument } from '../message/document';
import type { Message } from '../message/model';
import { bodyNodes } from './outline/body';
import { dateOfIso } from './outline/dates';
import { headingNode } from './outline/heading';
import type { OutlineNode } from './outline/node';
import { firstLine, nested, outlineNode, trimmed } from './outline/node';
import { textHeadNode } from './outline/text-head';
import type { ToRange } from './ranges';

/** Editors slow down, or drop the outline, beyond some thousands of symbols. */
export const MAXIMUM_SYMBOLS = 10_000;

/** The outline of a file; nothing for a message in which nothing of a cable was recognised. */
export function documentSymbols(document: CableDocument, toRange: ToRange): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let left = MAXIMUM_SYMBOLS - document.messages.length;
  for (const [index, message] of document.messages.entries()) {
    if (!message.recognised) continue;
    if (symbols.length === MAXIMUM_SYMBOLS) break;
    const ordinal = document.messages.length > 1 ? ` ${index + 1}` : '';
    const node = messageNode(message, ordinal, left);
    left -= countOf(node.children);
    symbols.push(symbolOf(node, (span) => toRange(span, document.starts[index] ?? 0)));
  }
  return symbols;
}

function messageNode(message: Message, ordinal: string, room: number): OutlineNode {
  const span = trimmed(message.text, { start: 0, end: message.text.length });
  const parts = room > 0 ? [headingNode(message), textHeadNode(message), ...bodyNodes(message, room)] : [];
  const iso = message.heading.dateTime?.group?.iso ?? null;
  return outlineNode(SymbolKind.Module, messageName(message), `Message${ordinal}`, span, {
    detail: iso === null ? '' : dateOfIso(iso),
    selection: firstLine(message.text, span),
    children: nested(
      parts.filter((part) => part !== null),
      span,
    ),
  });
}

/** `07BEIJING6872 — S/CRS WORKS WITH CHINA ON A…`; of a draft without number, who sends it and the subject. */
function messageName(message: Message): string {
  const sender = message.heading.originator?.name?.text ?? '';
  const subject = message.head.subject?.text ?? '';
  return [message.id ?? sender, subject].filter((part) => part !== '').join(' — ');
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
