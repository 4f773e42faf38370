// A message after a change: what is above its text is taken over when the change is below all that it hangs on, and of the
// body only what the change touches is read again. What cannot be read so (SMART, lost line breaks, a publisher's
// wrapping, a change in the heading or text head) is read anew.
import { attached } from './attached';
import type { Change } from './document';
import { isAad } from './form';
import { changedLines, linesOf, type ChangedLines } from './lines';
import { restoreLostBreaks } from './lost-breaks';
import { isReadAsSmart, readAbove, readMessage, readParts, type Reading } from './message';
import type { Form, Message } from './model';
import { readable } from './readable';
import { newSegmentation, type Segmentation } from './segmentation';

/** What is known of messages that were read after a change: where one is typed in, it soon changes again. */
const readings = attached<Message, Reading>();

/** Reads what `before` has become by a change; it must have been read in the same `form`. */
export function rereadMessage(before: Message, text: string, change: Change, form: Form | 'auto'): Message {
  if (readable(text) !== text) return readMessage(text, form);
  const known = readings.get(before);
  const changed = known === undefined ? null : changedLines(known.lines, text, change);
  const lines = changed?.lines ?? linesOf(text);
  const segmentation = newSegmentation(text, lines);
  if (restoreLostBreaks(text, lines) !== lines || isReadAsSmart(segmentation, form))
    return readMessage(text, form);
  const reading =
    known !== undefined && changed !== null && isBelowHead(segmentation, known, changed)
      ? readBodyAgain(segmentation, known, changed, form)
      : readParts(segmentation, form, readAbove(segmentation), null, true);
  readings.set(reading.message, reading);
  return reading.message;
}

/** Is all that the change touches below what heading and text head hang on? */
function isBelowHead({ text, lines }: Segmentation, known: Reading, { first }: ChangedLines): boolean {
  const { above, message } = known;
  if (first <= above.seen + 1 || first <= above.bodyLine) return false;
  return isAad(text, lines) === isAad(message.text, known.lines);
}

function readBodyAgain(
  segmentation: Segmentation,
  { lines, above, body }: Reading,
  changed: ChangedLines,
  form: Form | 'auto',
): Reading {
  for (let line = 0; line < above.bodyLine; line++) {
    segmentation.kinds[line] = body.marked.kinds[line] ?? 'blank';
    segmentation.begins[line] = body.marked.begins[line] ?? false;
  }
  return readParts(segmentation, form, above, { reading: body, lines, changed }, true);
}
