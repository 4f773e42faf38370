// A highlight, and how a caret picks one of several things that belong together.
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Span } from '../../message/model';

/** UTF-16 offsets from the start of the message. `Write` is where a thing is set down, `Read` where it is spoken of. */
export interface Highlight extends Span {
  readonly kind: DocumentHighlightKind;
}

type Found = Span | null | undefined;

/** Where a thing is set down. */
export function written(...spans: readonly Found[]): readonly Highlight[] {
  return ofKind(DocumentHighlightKind.Write, spans);
}

/** Where it is spoken of. */
export function read(...spans: readonly Found[]): readonly Highlight[] {
  return ofKind(DocumentHighlightKind.Read, spans);
}

function ofKind(kind: DocumentHighlightKind, spans: readonly Found[]): readonly Highlight[] {
  return spans.flatMap((span) => (span ? [{ start: span.start, end: span.end, kind }] : []));
}

/** Whether the caret is in the span or at its end. */
export function isAt(span: Found, offset: number): boolean {
  return span !== null && span !== undefined && span.start <= offset && offset <= span.end;
}

/** All of a group of things that belong together, when the caret is on one of them. */
export function group(highlights: readonly Highlight[], offset: number): readonly Highlight[] | null {
  return highlights.some((each) => isAt(each, offset)) ? highlights : null;
}
