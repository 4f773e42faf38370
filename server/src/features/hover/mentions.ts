// Finds the mention under an offset in running text: `ref B`, `refs A and C`, `reftel`, `para 4`, `paras 2-3`.
// Only a window round the offset is read, so the length of the text does not matter.
import type { Span } from '../../message/model';

export interface Mention {
  readonly kind: 'paragraph' | 'reference';
  readonly span: Span;
  /** Paragraph numbers, ranges filled in. */
  readonly numbers: readonly number[];
  /** Letters of references, upper case; none for a bare `reftel`. */
  readonly letters: readonly string[];
}

const reach = 80;
const paragraphs =
  /\bpara(?:graph)?s?\.?\s\d{1,3}(?:\s?(?:,\sand\s|,|-|\band\b|\bthrough\b|\bto\b|&)\s?\d{1,3}){0,11}(?!\d)/gi;
const references =
  /\bref(?:s|tels?|erences?)?\.?\s(?:\([A-Z]\)|[A-Z](?![A-Z'’]))(?:\s?(?:,\sand\s|,|-|\band\b|&|\bthrough\b)\s?(?:\([A-Z]\)|[A-Z](?![A-Z'’]))){0,11}|\breftels?\b/gi;

/** The mention that the offset stands in, or null. */
export function mentionAt(text: string, offset: number): Mention | null {
  const from = Math.max(0, offset - reach);
  const window = text.slice(from, offset + reach);
  return (
    matchAt(window, paragraphs, from, offset, 'paragraph') ??
    matchAt(window, references, from, offset, 'reference')
  );
}

function matchAt(
  window: string,
  pattern: RegExp,
  from: number,
  offset: number,
  kind: Mention['kind'],
): Mention | null {
  for (const match of window.matchAll(pattern)) {
    const [written] = match;
    const span = { start: from + match.index, end: from + match.index + written.length };
    if (offset < span.start || offset >= span.end) continue;
    return kind === 'paragraph'
      ? { kind, span, numbers: numbersIn(written), letters: [] }
      : { kind, span, numbers: [], letters: lettersIn(written) };
  }
  return null;
}

function numbersIn(written: string): readonly number[] {
  const numbers: number[] = [];
  for (const [, first = '', last = first] of written.matchAll(
    /(\d{1,3})(?:\s?(?:-|through|to)\s?(\d{1,3}))?/g,
  )) {
    const end = Math.min(Number(last), Number(first) + 20);
    for (let number = Number(first); number <= end; number++) numbers.push(number);
  }
  return numbers;
}

function lettersIn(written: string): readonly string[] {
  const [, list = ''] = /^\S+\s+([^]*)$/.exec(written) ?? [];
  const letters: string[] = [];
  for (const [, first = '', last = first] of list.matchAll(
    /\b([A-Z])\b\)?(?:\s?(?:-|through)\s?\(?([A-Z])\b)?/gi,
  )) {
    const end = last.toUpperCase().charCodeAt(0);
    for (let code = first.toUpperCase().charCodeAt(0); code <= end; code++)
      letters.push(String.fromCharCode(code));
  }
  return letters;
}
