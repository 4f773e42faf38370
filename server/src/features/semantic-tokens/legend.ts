// The kinds of tokens, in the order in which their numbers go over the wire: types of the protocol wherever one fits, so that
// every editor has a colour for it. What they stand for in a cable is said beside them.
import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Span, Token } from '../../message/model';

export const tokenTypes = [
  'comment', // what is not of the cable: page heads, stamps, notices, traces of publication
  'keyword', // format-line keywords and labels: FM, TO, BT, TAGS
  'number', // serials, dates and times, numbers of messages and paragraphs
  'string', // addresses and persons
  'type', // routing indicators, stations, offices, subject TAGS
  'function', // program TAGS
  'macro', // operating signals
  'enumMember', // precedences, the letters of line 4, N/A
  'modifier', // captions
  'decorator', // portion markings
  'property', // letters of references, and mentions of references and paragraphs that are there
  'variable', // other TAGS, cable ids; without a modifier what leads nowhere: an unknown code, a `ref D` with no D
  'operator', // the marks of a list's items
  'heading', // the classification, subject, headings and labels of the text, the signature
] as const;

export const tokenModifiers = [
  'declaration', // where a thing is set down: a paragraph's number, a reference, the message's own number
  'readonly', // names of countries and cables, which are the same everywhere
  'defaultLibrary', // organizations that the lists know
  'unclassified',
  'controlled',
  'confidential',
  'secret',
  'topSecret',
] as const;

type TokenType = (typeof tokenTypes)[number];
type TokenModifier = (typeof tokenModifiers)[number];

/** What the numbers in semantic tokens stand for. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** A type and a set of modifiers as one number. */
export type Style = number;

const TYPE_BITS = 4;

export function styleOf(type: TokenType, ...modifiers: readonly TokenModifier[]): Style {
  const set = modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);
  return tokenTypes.indexOf(type) | (set << TYPE_BITS);
}

export function typeOf(style: Style): number {
  return style & ((1 << TYPE_BITS) - 1);
}

export function modifiersOf(style: Style): number {
  return style >> TYPE_BITS;
}

const levels = ['unclassified', 'controlled', 'confidential', 'secret', 'topSecret'] as const;

/** The style with the level of a rank from 0 (unclassified) to 4 (top secret). */
export function withLevel(style: Style, rank: number | null): Style {
  const level = rank === null ? undefined : levels[rank];
  return level === undefined ? style : style | (1 << (TYPE_BITS + tokenModifiers.indexOf(level)));
}

/** What has a style; UTF-16 offsets from the start of the message. */
export interface StyledSpan extends Span {
  readonly style: Style;
}

/** Gives spans their style; there may be none to give. A span inside another is shown in its own. */
export type Paint = (style: Style, ...spans: readonly (Span | null | undefined)[]) => void;

/** A label without its colon. */
export function wordsOf(label: Token | null | undefined): Span | null {
  if (!label) return null;
  return { start: label.start, end: label.start + label.text.replace(/(?<![:\s])[:\s]+$/, '').length };
}
