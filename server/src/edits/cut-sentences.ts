// Where a copy cuts a sentence: blank lines inside one, page headers inside one. Only what plainly goes on counts: lists,
// verses and tables have blank lines of their own.
import { isBlank, isLower } from '../message/characters';
import { readCaptionLine } from '../message/head/captions';
import type { Message, PageBreak, Paragraph, Span, SubjectLine } from '../message/model';
import { endsSentence } from '../message/segment-body';
import { readSubparagraphLabel } from '../message/subparagraph-label';
import type { Edit } from './edit';

/** Shorter lines are a list's or a table's. */
const SHORT = 30;

const CANNOT_END =
  /(?:,|\b(?:a|an|and|as|at|by|for|from|had|has|have|his|her|in|into|is|its|of|on|or|our|that|the|their|to|was|were|which|who|will|with|would))$/i;

/** Blank lines inside sentences: each from the end of the text above to the beginning of the text below. */
export function cutSentences({ text, head, body }: Message): readonly Span[] {
  const cuts: Span[] = [];
  addCutsInSubject(text, head.subject, cuts);
  for (const paragraph of body.paragraphs) addCuts(text, paragraph, cuts);
  return cuts;
}

/** Page and section headers inside sentences: of a page's foot and the next one's head, the line with the number. */
export function pageHeadersInText({ text, body }: Message): readonly PageBreak[] {
  const headers: PageBreak[] = [];
  let above: PageBreak | null = null;
  for (const each of body.pageBreaks) {
    const known = headers[headers.length - 1];
    if (each.insideText) {
      const sameCut = above?.insideText === true && isBlankGap(text, above.end, each.start, 0);
      if (!sameCut) headers.push(each);
      else if (known?.station === null) headers[headers.length - 1] = each;
    }
    above = each;
  }
  return headers;
}

/** What the subject's lines are is settled already; here a blank line between two of them is enough. */
function addCutsInSubject(text: string, subject: SubjectLine | null, cuts: Span[]): void {
  subject?.parts.forEach((above, index) => {
    const below = subject.parts[index + 1];
    if (below !== undefined && isBlankGap(text, above.end, below.start, 2))
      cuts.push({ start: above.end, end: below.start });
  });
}

function addCuts(text: string, { parts }: Paragraph, cuts: Span[]): void {
  let above = parts[0];
  for (let index = 1; index < parts.length; index++) {
    const below = parts[index];
    if (above === undefined || below === undefined) return;
    // Most gaps are a line end, or one with a blank before it.
    const gap = below.start - above.end;
    if (gap > 2 || (gap === 2 && text.charCodeAt(above.end) === 0x0a)) {
      if (isBlankGap(text, above.end, below.start, 2) && goesOn(text, above, below))
        cuts.push({ start: above.end, end: below.start });
    }
    above = below;
  }
}

/** At least so many line ends and nothing else; a stray back-slash is nothing. */
function isBlankGap(text: string, from: number, to: number, least: number): boolean {
  let lineEnds = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lineEnds++;
    else if (code !== 0x0d && code !== 0x5c && !isBlank(code)) return false;
  }
  return lineEnds >= least;
}

function goesOn(text: string, above: Span, below: Span): boolean {
  if (above.end - above.start < SHORT || endsSentence(text, above.end)) return false;
  const beginsSmall = isLower(text.charCodeAt(below.start));
  if (!beginsSmall && !CANNOT_END.test(text.slice(Math.max(above.start, above.end - 8), above.end)))
    return false;
  if (readSubparagraphLabel(text, below.start, below.end) !== null) return false;
  // A later section's captions can stand in the sentence that they cut.
  return beginsSmall || readCaptionLine(text, below.start, below.end) !== 'caption';
}

/** What takes the blank lines of a cut out: the line end behind the text above stays as it is. */
export function joiningEdit(text: string, cut: Span): Edit {
  let start = cut.start;
  while (start < cut.end && text.charCodeAt(start) !== 0x0a && text.charCodeAt(start) !== 0x0d) start++;
  start += text.charCodeAt(start) === 0x0d && text.charCodeAt(start + 1) === 0x0a ? 2 : 1;
  return { start, end: cut.end, newText: '' };
}
