// What completion offers: candidates, and the token that each of them would replace.
// Candidates are plain data and know no place, so those of the tables are made once and offered again and again.
import type { CompletionItemKind } from 'vscode-languageserver-types';
import type { Span } from '../../message/model';

/** One thing that may be written. */
export interface Candidate {
  /** What a reader sees in the list, and what is written where `text` is left out. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What it is, in a few words of plain text. */
  readonly detail: string;
  readonly text?: string;
  /** `text` with tab stops, in the snippet syntax of LSP. */
  readonly snippet?: string;
  /** What it is found by; the label where it is left out. It begins with what is written. */
  readonly filter?: string;
  /**
   * A small message in which `|` stands before what the documentation explains: it says what a hover will say, once it
   * stands in the text.
   */
  readonly sample?: string;
  /** Whether the next thing is to be offered at once when it has been written. */
  readonly goesOn?: boolean;
}

/** Candidates for one token, the likeliest first. */
export interface Offer {
  /** The token under the cursor, on one line. What lies after the cursor is replaced too where the editor can do that. */
  readonly span: Span;
  readonly candidates: readonly Candidate[];
}

/** What would be written. */
export function textOf({ text, label }: Candidate): string {
  return text ?? label;
}

/** Each label once, the first of its kind: two posts can have one name, and one indicator two posts. */
export function distinct<Kind extends { readonly label: string }>(
  candidates: readonly Kind[],
): readonly Kind[] {
  const labels = new Set<string>();
  return candidates.filter(({ label }) => {
    const isNew = !labels.has(label);
    labels.add(label);
    return isNew;
  });
}

/** A text as it stands in a snippet, where it may hold what a snippet takes for its own. */
export function plainInSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop with what stands there until something is typed. */
export function tabStop(number: number, text: string): string {
  return `\${${number}:${plainInSnippet(text)}}`;
}

/** A tab stop with a choice; the first is there until another is taken. */
export function choice(number: number, choices: readonly string[]): string {
  return `\${${number}|${choices.map((each) => each.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}
