// A caption that is misspelt, or that the tables do not know, works as nothing. The list of captions is never complete, and
// lines that pass a cable on look much alike: only what stands alone and reads like a caption is spoken of.
import type { Element, Message, Token } from '../message/model';
import { captionOf } from '../vocabulary/captions';
import { isStation } from '../vocabulary/posts';
import { nearCaption, writtenCaptions } from './captions-read';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'caption-unknown',
  title: 'A caption is not known',
  severity: 'information',
  fixable: false,
  source: '5 FAH-2 H-440',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const { captions, passingLines } = message.head;
  if (captions.length > 0) {
    for (const { manner, entry, start, end } of writtenCaptions(message)) {
      if (manner !== 'misspelt' || entry === null) continue;
      const written = message.text.slice(start, end);
      report({ span: { start, end }, message: misspelt(written, entry.caption) });
    }
  }
  for (const line of passingLines) {
    if (!looksLikeCaption(line.text) || !standsAlone(message, line)) continue;
    const meant = nearCaption(line.text);
    if (meant !== undefined) report({ span: line, message: misspelt(line.text, meant.caption) });
    else if (endsLikeCaption.test(line.text)) {
      report({ span: line, message: `${line.text} is no caption that the tables know.` });
    }
  }
}

function misspelt(written: string, meant: string): string {
  return `${written} is no caption. ${meant} is meant.`;
}

/** One word of capitals that names no place: `NODIIS`. */
function looksLikeCaption(text: string): boolean {
  return /^[A-Z]{5,16}$/.test(text) && captionOf(text) === undefined && !isStation(text);
}

/** What names of captions end in. */
const endsLikeCaption = /(?:DIS|FORN|CON)$/;

/** A wrapped passing line may end in one odd word: only between other things is a line a caption. */
function standsAlone(message: Message, line: Token): boolean {
  const { elements } = message;
  const index = elements.findIndex((element) => element.start <= line.start && line.end <= element.end);
  return (
    !isPassing(elements[index - 1]) && !isPassing(elements[index + 1]) && isOneLine(elements[index], line)
  );
}

function isPassing(element: Element | undefined): boolean {
  return element?.kind === 'passingLine';
}

/** Wrapped lines are one element together. */
function isOneLine(element: Element | undefined, line: Token): boolean {
  return element !== undefined && element.end - line.end < 8 && line.start - element.start < 8;
}
