// TAGS one blank apart, with a comma, without one, or as they have it. Persons' names and whatever else stands between two
// codes are left alone.
import type { Tag } from '../../message/model';
import type { Change, Sheet } from './sheet';
import type { FormatStyle } from './style';

const BLANKS_AND_COMMAS = /^[ \t]*(?:,[ \t]*)?$/;
const BROKEN = /^([ \t]*(?:,[ \t]*)?)(?:\r\n|\n|\r)[ \t]*$/;

export function tagSeparators({ message, text, style }: Sheet): readonly Change[] {
  const changes: Change[] = [];
  let above: Tag | undefined;
  for (const tag of message.head.tags?.tags ?? []) {
    if (above !== undefined) addSeparator(text, above.end, tag, style.tagSeparator, changes);
    above = tag;
  }
  return changes;
}

function addSeparator(
  text: string,
  start: number,
  { start: end, kind }: Tag,
  choice: FormatStyle['tagSeparator'],
  changes: Change[],
): void {
  const written = text.slice(start, end);
  const before = BLANKS_AND_COMMAS.test(written) ? written : BROKEN.exec(written)?.[1];
  if (before === undefined) return;
  // The name after OVIP stands beside it: whether a comma parts them is the drafter's.
  const comma = choice === 'keep' || kind === 'person' ? before.includes(',') : choice === 'comma';
  const wanted = (comma ? ',' : '') + (before === written ? ' ' : '');
  if (before !== wanted) changes.push([{ start, end: start + before.length, newText: wanted }]);
}
