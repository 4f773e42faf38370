// The REF list with one entry a line, letters below each other; and what goes on below TAGS and SUBJECT, if it is indented,
// below the words above it. A list in columns, out of order, or with a page header in it is left alone.
import type { Reference, ReferenceList, Span, Token } from '../../message/model';
import type { Change, Sheet } from './sheet';
import { afterBlanks, isLineEnd, lineStartOf, lineStartWithin, partsLineEnd } from './sheet';
import { addBlanks } from './spacing';

/** Nobody indents by more. */
const WIDEST_LABEL = 20;

export function references(sheet: Sheet): readonly Change[] {
  const { references: list } = sheet.message.head;
  if (list === null || sheet.message.form === 'smart') return [];
  const groups = groupsOf(list);
  const [first] = groups;
  if (groups.length < 2 || first === undefined || !isInOrder(groups)) return [];
  const column = first.start - lineStartOf(sheet.text, list.label.start);
  const onLabelLine =
    column <= WIDEST_LABEL && lineStartWithin(sheet.text, list.label.end, first.start) === list.label.end;
  const indent = onLabelLine ? column : first.start - lineStartOf(sheet.text, first.start);
  const changes: Change[] = [];
  groups.forEach((group, index) => {
    const above = groups[index - 1];
    if (above !== undefined) addPlace(sheet, above.end, group.start, indent, changes);
    addContinuations(sheet, group, indent, changes);
  });
  return changes;
}

/** An entry with a letter and those without that follow it. */
interface Group extends Span {
  readonly letter: Token;
  /** Where its words begin. */
  readonly words: number;
}

function groupsOf({ entries }: ReferenceList): readonly Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups[groups.length - 1];
    if (entry.letter !== null) groups.push(groupOf(entry, entry.letter));
    else if (last === undefined) return [];
    else
      groups[groups.length - 1] = {
        start: last.start,
        end: entry.end,
        letter: last.letter,
        words: last.words,
      };
  }
  return groups;
}

function groupOf({ start, end, text }: Reference, letter: Token): Group {
  return { start, end, letter, words: text.start };
}

function isInOrder(groups: readonly Group[]): boolean {
  return groups.every(({ letter, start }, index) => {
    const above = groups[index - 1];
    return above === undefined || (letter.text > above.letter.text && start >= above.end);
  });
}

const BETWEEN = /^([,;]?)[ \t\r\n]*$/;

/** The entry that begins at `next` on a line of its own, `indent` blanks from its edge. */
function addPlace(
  { text, lineEnd }: Sheet,
  from: number,
  next: number,
  indent: number,
  changes: Change[],
): void {
  const written = text.slice(from, next);
  const found = BETWEEN.exec(written);
  if (found === null) return;
  const wanted = (found[1] ?? '') + lineEnd + ' '.repeat(indent);
  if (written === wanted) return;
  // The line end that is there stays, so that the edit is as small as can be.
  const lineEnded = wanted.length - indent;
  const stays = written.startsWith((found[1] ?? '') + lineEnd) && !partsLineEnd(text, from + lineEnded);
  const kept = stays ? lineEnded : (found[1] ?? '').length;
  changes.push([{ start: from + kept, end: next, newText: wanted.slice(kept) }]);
}

/** Lines that go on with an entry begin below its words. */
function addContinuations({ text }: Sheet, group: Group, indent: number, changes: Change[]): void {
  if (lineStartWithin(text, group.start, group.words) > group.start) return;
  const column = ' '.repeat(indent + group.words - group.start);
  for (let at = group.words; at < group.end; at++) {
    if (!isLineEnd(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at + 1))) continue;
    const first = afterBlanks(text, at + 1);
    if (first < group.end) addBlanks(text, { start: at + 1, end: first }, column, changes);
  }
}

export function continuations({ message, text }: Sheet): readonly Change[] {
  const { tags, subject } = message.head;
  const changes: Change[] = [];
  if (message.form === 'smart') return changes;
  if (subject !== null) addIndentation(text, subject.label, subject.parts.slice(1), changes);
  if (tags !== null) addIndentation(text, tags.label, tags.tags, changes);
  return changes;
}

/** What opens a line below its label's, indented, begins where the words behind the label do. */
function addIndentation(text: string, label: Token, words: readonly Span[], changes: Change[]): void {
  const width = label.text.length + 1;
  if (width > WIDEST_LABEL) return;
  let above = label.end;
  for (const { start, end } of words) {
    const lineStart = lineStartWithin(text, above, start);
    const indented = lineStart > above && lineStart < start;
    if (indented) addBlanks(text, { start: lineStart, end: start }, ' '.repeat(width), changes);
    above = end;
  }
}
