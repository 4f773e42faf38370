// Paragraph numbers as the style wants them, `1.` or `¶1.`, one blank behind the number and one behind the marking. Numbers
// in quoted texts and annexes, and those in the middle of a line, are left alone.
import { isBlank, isLetter, PILCROW } from '../../message/characters';
import type { Paragraph, Token } from '../../message/model';
import type { Change, Sheet } from './sheet';
import { afterBlanks, ONE_LINE_END, opensLine } from './sheet';
import { addOneBlankAfter } from './spacing';
import { isTableRow } from './table-rows';

export function paragraphLabels(sheet: Sheet): readonly Change[] {
  const { message, text, isQuoted } = sheet;
  const changes: Change[] = [];
  const { paragraphs } = message.body;
  const rows = paragraphs.map((paragraph) => isRow(text, paragraph));
  paragraphs.forEach((paragraph, index) => {
    const { label, labelFault, marking, series, position } = paragraph;
    if (label === null || series !== 0 || position !== 'line' || isQuoted(paragraph.start)) return;
    if (!opensLine(text, label.start) || isInTable(text, paragraphs, rows, index)) return;
    const sound = labelFault === null || labelFault === 'noSpace';
    if (sound) addPilcrow(sheet, label, changes);
    if (hangs(text, paragraph)) return;
    addOneBlankAfter(text, label.end, sound, changes);
    if (marking !== null && marking.wellFormed && afterBlanks(text, label.end) === marking.start) {
      addOneBlankAfter(text, marking.end, isLetter(text.charCodeAt(marking.end)), changes);
    }
  });
  return changes;
}

/** A row, or the line above or below one: a list of contents has short entries, too. */
function isInTable(
  text: string,
  paragraphs: readonly Paragraph[],
  rows: readonly boolean[],
  index: number,
): boolean {
  if (rows[index] === true) return true;
  const touches = (upper: number): boolean => {
    const above = paragraphs[upper];
    const below = paragraphs[upper + 1];
    return (
      above !== undefined && below !== undefined && ONE_LINE_END.test(text.slice(above.end, below.start))
    );
  };
  return (rows[index - 1] === true && touches(index - 1)) || (rows[index + 1] === true && touches(index));
}

/** Whether the lines below hang: their writer lined them up with what stands behind the number. */
function hangs(text: string, { parts }: Paragraph): boolean {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return false;
  return isBlank(text.charCodeAt(second.start - 1)) && ONE_LINE_END.test(text.slice(first.end, second.start));
}

function isRow(text: string, { start, label, marking, parts }: Paragraph): boolean {
  const from = marking?.end ?? label?.end ?? start;
  const [first] = parts;
  return first !== undefined && isTableRow(text, afterBlanks(text, from), first.end);
}

function addPilcrow({ text, style }: Sheet, { start }: Token, changes: Change[]): void {
  const written = text.charCodeAt(start) === PILCROW;
  if (style.paragraphNumbers === 'pilcrow' && !written) changes.push([{ start, end: start, newText: '¶' }]);
  if (style.paragraphNumbers === 'digits' && written) {
    changes.push([{ start, end: afterBlanks(text, start + 1), newText: '' }]);
  }
}
