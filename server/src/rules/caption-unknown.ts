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
  for (const { manner, entry, start, end } of writtenCaptions(message)) {
    if (manner !== 'misspelt' || entry === null) continue;
    const written = message.text.slice(start, end);
    report({ span: { start, end }, message: misspelt(written, entry.caption) });
  }
  // SMART has a label of their own for passing lines.
  if (message.form === 'smart') return;
  for (const line of message.head.passingLines) {
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
function standsAlone({ elements }: Message, line: Token): boolean {
  const index = elements.findIndex(({ end }) => line.start < end);
  return !isPassing(elements[index - 1]) && !isPassing(elements[index + 1]);
}

function isPassing(element: Element | undefined): boolean {
  return element?.kind === 'passingLine';
}
