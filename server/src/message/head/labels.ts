// Finds the labels of the text head in one line: `E.O.`, `TAGS:`, `SUBJECT:`, `REF:`, `Classified By`, with the damage that
// published copies show (`TAGE S`, `SUBJ:`, `EO`, `E.0.`). A label that lost its colon must be followed by what such a
// field holds, so that prose (`Subject to review`, `Refs A and B say`) is never taken for one.
// Sources: reference forms of the E.O., TAGS, SUBJECT, REF and authority lines, 5 FAH-1 H-240.
import { isBlank, isLetter, PILCROW } from '../characters';
import type { Span, Token } from '../model';
import { tokenIn, type Passage } from '../passage';
import {
  opensAuthority,
  opensExecutiveOrder,
  opensReasons,
  opensReferences,
  opensSubject,
  opensTags,
} from './bare-labels';

export type HeadLabelKind = 'executiveOrder' | 'tags' | 'subject' | 'reference' | 'classifiedBy' | 'other';

/** `start` is the label's first letter; `end` lies after its colon, or after its last letter when it has none. */
export interface HeadLabel extends Span {
  readonly kind: HeadLabelKind;
}

/** One label: the words it is written with, and what must follow when no colon does. */
interface LabelForm {
  readonly kind: HeadLabelKind;
  /** What the second character may be, in small letters. */
  readonly second: string;
  readonly words: RegExp;
  /** Whether the rest of the line may stand under this label without a colon. */
  readonly standsBare: (rest: string, words: string) => boolean;
}

const forms = {
  executiveOrder: {
    kind: 'executiveOrder',
    second: '.,o0 x',
    words:
      /(?:E[.,]? {0,2}[O0](?:[.,]| (?=\d))?(?:\*\*)?[ \t]{0,2}(?=\d{4}|[:;]|N\/A|DECL)|EXECUTIVE ORDER {1,2}(?=\d{5}))/iy,
    standsBare: opensExecutiveOrder,
  },
  tags: {
    kind: 'tags',
    second: 'a g',
    words: /(?:TAGS?|TAGE ?S|TAG S|T AGS|TAGGS|TAGSS|TAG5|TABS|TAFS|TASG|TGAS|TAS|TGS|AGS)\b/iy,
    standsBare: opensTags,
  },
  subject: {
    kind: 'subject',
    second: 'ub',
    words: /(?:SUBJ(?:ECTS?)?|SUBJETC?|SUBECT|SUJECT|SUBEJCT|SUBJCT|SUBJEC|SUBJECY|SUBJRCT|UBJECT)\b/iy,
    standsBare: opensSubject,
  },
  reference: {
    kind: 'reference',
    second: 'e',
    words:
      /REF(?:(?:S|TELS?|ERENCES?)\b|\b)(?:\(S\))?|RE(?=: {0,4}(?:A[.)] |\(A\) ?)?(?:\d\d )?[A-Z][A-Z ]{1,30} \d)/iy,
    standsBare: opensReferences,
  },
  classifiedBy: {
    kind: 'classifiedBy',
    second: 'l',
    words: /C[Ll][Aa][Ss]{1,2}[Ii]{0,2}[Ff][Ii]{0,2}[Ee]?[Dd][,:]? {0,2}[Bb][Yy]\b/y,
    standsBare: opensAuthority,
  },
  other: {
    kind: 'other',
    second: 'eo',
    words: /(?:REASONS?|DERIVED FROM|DERIVED BY|DECLASSIFY ON|DECLASSIFICATION|DOWNGRADE TO|DECL ON)\b/iy,
    standsBare: opensReasons,
  },
} satisfies Record<string, LabelForm>;

/** Which labels can begin with a letter; all other lines are done after one look. */
const formsByLetter: Readonly<Record<string, readonly LabelForm[]>> = {
  E: [forms.executiveOrder],
  T: [forms.tags],
  A: [forms.tags],
  S: [forms.subject],
  U: [forms.subject],
  R: [forms.reference, forms.other],
  C: [forms.classifiedBy],
  D: [forms.other],
};

/** Where a further label may begin in a line that began with one. */
const further =
  /E\. ?[O0]\.|EO(?= ?\d)|TAGS?\b|Tags\b|SUBJ(?:ECT)?\b|Subject\b|REF(?:S|TELS?|ERENCES?)?\b|Refs?\b|Reftel\b|C[Ll][Aa][Ss][Ss][Ii][Ff][Ii][Ee][Dd] [Bb][Yy]\b/g;

/**
 * The labels of the line `[start, end)` of `text`, in order: one at its beginning (after blanks, ¶, `**` or a marking such
 * as `(U)`), then any others on the same line, each kind once. Empty for a line that begins with none.
 */
export function findHeadLabels(text: string, start: number, end: number): readonly HeadLabel[] {
  const from = skipLeading(text, start, end);
  const first = labelAt(text, from, end);
  if (!first) return noLabels;
  const labels = [first];
  // In this line only: a search that ran on to the end of the message would make each label cost the whole of it.
  const line = text.slice(start, end);
  further.lastIndex = first.end - start;
  for (let match = further.exec(line); match; match = further.exec(line)) {
    const at = start + match.index;
    const label = isFurtherLabel(text, at, labels) ? labelAt(text, at, end) : null;
    if (!label || labels.some((other) => other.kind === label.kind)) continue;
    labels.push(label);
    further.lastIndex = label.end - start;
  }
  return labels;
}

const noLabels: readonly HeadLabel[] = [];

/** The authority label at exactly `from`, where paragraph 1 opens with it: `1. (U) Classified By: …`. */
export function classifiedByLabelAt(text: string, from: number, end: number): HeadLabel | null {
  return text[from] === 'C' ? tryForm(forms.classifiedBy, text, from, end) : null;
}

/** After a subject an order's number is part of the subject. A label stands apart from what is before it. */
function isFurtherLabel(text: string, at: number, labels: readonly HeadLabel[]): boolean {
  if (text[at] === 'E' && labels.some((label) => label.kind === 'subject' || label.kind === 'reference'))
    return false;
  const before = text.charCodeAt(at - 1);
  return (
    isBlank(before) ||
    before === 0x2a ||
    before === PILCROW ||
    before === 0x3b ||
    text.slice(at - 3, at) === 'N/A'
  );
}

function skipLeading(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isLeading(text.charCodeAt(at))) at++;
  if (text[at] !== '(') return at;
  marking.lastIndex = at;
  return marking.test(text) && marking.lastIndex < end ? marking.lastIndex : at;
}

const marking = /\([A-Z]{1,3}(?:\/{1,2}[A-Z]{1,6})?\) {0,3}/y;

function isLeading(code: number): boolean {
  return isBlank(code) || code === PILCROW || code === 0x2a;
}

function labelAt(text: string, from: number, end: number): HeadLabel | null {
  const code = text.charCodeAt(from);
  if (from >= end || !isLetter(code)) return null;
  const candidates = formsByLetter[String.fromCharCode(code & ~0x20)];
  if (!candidates) return null;
  for (const form of candidates) {
    const label = tryForm(form, text, from, end);
    if (label) return label;
  }
  return null;
}

/** What stands farther behind a label says nothing of it; a line may hold a label's word any number of times. */
const FARTHEST_LOOK = 500;

function tryForm(form: LabelForm, text: string, from: number, end: number): HeadLabel | null {
  if (!form.second.includes(text.charAt(from + 1).toLowerCase())) return null;
  form.words.lastIndex = from;
  if (!form.words.test(text)) return null;
  const wordsEnd = form.words.lastIndex;
  if (wordsEnd > end) return null;
  const colon = colonEnd(text, wordsEnd, end);
  if (colon > wordsEnd) return { kind: form.kind, start: from, end: colon };
  return form.standsBare(
    text.slice(wordsEnd, Math.min(end, wordsEnd + FARTHEST_LOOK)),
    text.slice(from, wordsEnd),
  )
    ? { kind: form.kind, start: from, end: trimmedEnd(text, from, wordsEnd) }
    : null;
}

const colon = /(?:\*\*)?\.? {0,2}[:;](?:\*\*)?/y;

function colonEnd(text: string, from: number, end: number): number {
  colon.lastIndex = from;
  return colon.test(text) && colon.lastIndex <= end ? colon.lastIndex : from;
}

/** The label of a passage that begins with it, as written, without Markdown's asterisks at its end. */
export function labelToken(passage: Passage, labelEnd: number): Token {
  let end = labelEnd;
  while (end > 0 && isStray(passage.text.charCodeAt(end - 1))) end--;
  return tokenIn(passage, 0, end);
}

/** A blank, a line end or an asterisk. */
function isStray(code: number): boolean {
  return code === 0x2a || code === 0x0a || isBlank(code);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}
