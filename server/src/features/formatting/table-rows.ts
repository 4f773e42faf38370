// Tells rows of a table, and whatever else stands in columns, from running text: nobody wants those moved.
import { isBlank, TAB } from '../../message/characters';

/** So many blanks part columns wherever they stand. */
const COLUMN_GAP = 3;
/** After one of these a writer puts two blanks. */
const SENTENCE_ENDS = '.!?:;,)"';

/** Whether `[start, end)` of a line, which begins with no blank, has columns in it: wide gaps, tabs, or two gaps of two. */
export function isTableRow(text: string, start: number, end: number): boolean {
  let doubles = 0;
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const from = at;
    let tabs = false;
    while (at < end && isBlank(text.charCodeAt(at))) tabs = text.charCodeAt(at++) === TAB || tabs;
    if (at >= end) return false;
    if (tabs || at - from >= COLUMN_GAP) return true;
    if (at - from === 2 && !SENTENCE_ENDS.includes(text.charAt(from - 1)) && ++doubles === 2) return true;
  }
  return false;
}
