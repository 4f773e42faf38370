// One character typed into a text, and taken out again the next time, so that the text never grows.
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface Change {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly text: string;
}

/** Where somebody writes: within a word of running text, in the middle of the document or after it. */
export function placeOfWriting(text: string): number {
  const words = /[A-Za-z]{3} [a-z]{2}(?=[a-z]+ )/g;
  words.lastIndex = text.length >> 1;
  const match = words.exec(text) ?? /[A-Za-z]{2}/.exec(text);
  return match === null ? 0 : match.index + match[0].length;
}

/** Gives the change for each keystroke in turn: a letter in, the letter out. */
export function typist(text: string): () => Change {
  const place = placeOfWriting(text);
  const document = TextDocument.create('', '', 0, text);
  const start = document.positionAt(place);
  const after = document.positionAt(place + 1);
  let typed = false;
  return () => {
    typed = !typed;
    return typed ? { range: { start, end: start }, text: 'x' } : { range: { start, end: after }, text: '' };
  };
}

/** A document that somebody types in: each call gives it one version further. */
export function typedDocument(languageId: string, text: string): () => TextDocument {
  const next = typist(text);
  let document = TextDocument.create(`file:///bench/document.${languageId}`, languageId, 1, text);
  return () => (document = TextDocument.update(document, [next()], document.version + 1));
}

/** The same text as a new version every time, so that nothing can be remembered of it. */
export function freshDocument(languageId: string, text: string): () => TextDocument {
  let version = 0;
  return () => TextDocument.create(`file:///bench/document.${languageId}`, languageId, ++version, text);
}
