// Makes a published copy read as the cable that was sent: Markdown links, pilcrows, trailing blanks and back-slashes go,
// sentences cut by blank lines are joined, page headers inside sentences move below their paragraph. No word is lost.
import { isUpper } from '../../message/characters';
import type { Message, PageBreak, Paragraph, Span } from '../../message/model';
import { endsSentence } from '../../message/segment-body';
import { firstFrom } from '../../message/spans';
import { residueKinds, residues } from '../../edits/publication-residues';
import type { Edit } from '../../edits/edit';
import { byPosition } from '../../edits/edit';
import { cutSentences } from '../../edits/cut-sentences';

/** Edits in order, none touching another; empty on a text that has nothing to be cleaned of. */
export function cleanPublishedCopy(message: Message): readonly Edit[] {
  const moves = message.body.paragraphs.flatMap((paragraph) => movesIn(message, paragraph));
  const joins = cutSentences(message).map((cut) => ({
    start: cut.start,
    end: cut.end,
    newText: lineEndIn(message.text, cut),
  }));
  const made = [...moves, ...joins].sort(byPosition);
  const residue = residueKinds.flatMap((kind) => residues(message, kind).flatMap(({ edits }) => edits));
  return merged(clearOfEachOther([...residue, ...made].sort(byPosition), new Set(made)));
}

/** Leaves out what lies in a join or a move, which takes residue away itself, and what is found twice. */
function clearOfEachOther(edits: readonly Edit[], stronger: ReadonlySet<Edit>): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept[kept.length - 1];
    if (last !== undefined && edit.start < last.end) {
      if (!stronger.has(edit) || stronger.has(last)) continue;
      kept.pop();
    }
    kept.push(edit);
  }
  return kept;
}

/** Edits that touch become one: an insertion where another edit ends would be taken for a conflict. */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result[result.length - 1];
    if (last?.end === edit.start) {
      result[result.length - 1] = { start: last.start, end: edit.end, newText: last.newText + edit.newText };
    } else result.push(edit);
  }
  return result;
}

/** The line end of a text: of the first in a span, else of the first there is. */
function lineEndIn(text: string, { start, end }: Span): string {
  const at = text.indexOf('\n', start);
  if (at >= 0 && at < end) return text.charCodeAt(at - 1) === 0x0d ? '\r\n' : '\n';
  return text.indexOf('\r', start) >= 0 && text.indexOf('\n') < 0 ? '\r' : '\n';
}

/** Takes page headers out of the sentences of a paragraph and puts them below it. */
function movesIn(message: Message, paragraph: Paragraph): readonly Edit[] {
  const { text } = message;
  const { parts } = paragraph;
  const moved: string[] = [];
  const edits: Edit[] = [];
  for (let index = 1; index < parts.length; index++) {
    const above = parts[index - 1];
    const below = parts[index];
    if (above === undefined || below === undefined || below.start - above.end < 8) continue;
    const gap = { start: above.end, end: below.start };
    const header = headerIn(message, gap);
    if (header === null) continue;
    moved.push(header);
    edits.push({ start: gap.start, end: gap.end, newText: jointOf(text, gap) });
  }
  if (moved.length === 0) return [];
  return [...edits, placingBelow(text, paragraph.end, moved)];
}

/** The lines of the page headers in a gap, or null when the gap cuts no sentence or holds anything else. */
function headerIn(message: Message, gap: Span): string | null {
  const { text } = message;
  const written = text.slice(gap.start, gap.end);
  const lines = written.split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines[0]?.trim() === '' && endsSentence(text, gap.start)) return null;
  const breaks = breaksIn(message, gap);
  if (breaks.length === 0) return null;
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '' && line !== '\\');
  return kept.every((line) => isHeaderLine(text, gap, breaks, line)) ? kept.join(lineEndIn(text, gap)) : null;
}

function breaksIn({ body }: Message, gap: Span): readonly PageBreak[] {
  const { pageBreaks } = body;
  const from = firstFrom(pageBreaks, gap.start);
  let to = from;
  while (to < pageBreaks.length && (pageBreaks[to]?.end ?? 0) <= gap.end) to++;
  return pageBreaks.slice(from, to);
}

/** A page break as the parser saw it, or the foot that is glued to a word. */
function isHeaderLine(text: string, gap: Span, breaks: readonly PageBreak[], line: string): boolean {
  if (text.startsWith(line, gap.start)) return true;
  return breaks.some(({ start, end }) => text.slice(start, end).trim().startsWith(line));
}

/** Two halves of a word are joined without a blank, lines by a line end, the rest by a blank. */
function jointOf(text: string, gap: Span): string {
  if (isUpper(text.charCodeAt(gap.start))) return '';
  return /[\r\n]/.test(text.slice(gap.start, gap.end)) ? lineEndIn(text, gap) : ' ';
}

/** Behind the paragraph; what stands on its last line after it (a name run on to it) begins a line of its own. */
function placingBelow(text: string, end: number, moved: readonly string[]): Edit {
  const lineEnd = lineEndIn(text, { start: end, end: text.length });
  const block = `${lineEnd}${lineEnd}${moved.join(lineEnd)}`;
  let next = end;
  while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09) next++;
  const ends = next >= text.length || text.charCodeAt(next) === 0x0a || text.charCodeAt(next) === 0x0d;
  return { start: end, end: next, newText: ends ? block : `${block}${lineEnd}${lineEnd}` };
}
