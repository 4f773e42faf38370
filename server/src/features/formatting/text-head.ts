// Spacing of the text head: `SUBJECT: `, `E.O. 12958: N/A`, `UNCLAS BEIJING 006872`, captions flush left. The words of a
// field are left as they are: letters of a marking are parted on purpose, and a subject is a person's own.
import type { ExecutiveOrderLine, Reference } from '../../message/model';
import type { Change, Sheet } from './sheet';
import { afterBlanks, lineStartOf } from './sheet';
import { addBlanks, addFlushLeft, addLabelSpacing, addOneBlankAfter, addSingleBlanks } from './spacing';

export function textHead(sheet: Sheet): readonly Change[] {
  const { message, text } = sheet;
  const { classification, captions, executiveOrder, tags, subject, references, classifiedBy } = message.head;
  const changes: Change[] = [];
  if (classification !== null) {
    addFlushLeft(text, classification.start, changes);
    addSingleBlanks(text, { start: classification.words.end, end: classification.end }, changes);
  }
  for (const caption of captions) addFlushLeft(text, caption.start, changes);
  if (executiveOrder !== null) addExecutiveOrder(text, executiveOrder, changes);
  if (tags !== null) addLabelSpacing(text, tags.label, changes);
  if (subject !== null) {
    addLabelSpacing(text, subject.label, changes);
    if (subject.marking !== null) addOneBlankAfter(text, subject.marking.end, true, changes);
  }
  if (references !== null) {
    addLabelSpacing(text, references.label, changes);
    for (const entry of references.entries) addLetterSpacing(text, entry, changes);
  }
  if (classifiedBy !== null && text.startsWith(classifiedBy.label.text, classifiedBy.start)) {
    addLabelSpacing(text, classifiedBy.label, changes);
  }
  return changes;
}

const COLON = /[ \t]{0,9}:[ \t]{0,99}(?=\S)/y;
const DECLASSIFY = /DECL[ \t]{0,9}:[ \t]{0,99}(?=\S)/y;

/** `E.O.12958:DECL:10/29/2017` becomes `E.O. 12958: DECL: 10/29/2017`. */
function addExecutiveOrder(
  text: string,
  { label, number, value }: ExecutiveOrderLine,
  changes: Change[],
): void {
  addFlushLeft(text, label.start, changes);
  if (number === null) {
    addOneBlankAfter(text, label.end, false, changes);
    return;
  }
  addOneBlankAfter(text, label.end, true, changes);
  addColonSpacing(text, COLON, number.end, ': ', changes);
  if (value !== null) addColonSpacing(text, DECLASSIFY, value.start, 'DECL: ', changes);
}

function addColonSpacing(text: string, sticky: RegExp, at: number, wanted: string, changes: Change[]): void {
  sticky.lastIndex = at;
  const written = sticky.exec(text)?.[0];
  if (written === undefined || written === wanted) return;
  const words = wanted.length - 2;
  changes.push([{ start: at + words, end: at + written.length, newText: ': ' }]);
}

/** `A.STATE 12` becomes `A. STATE 12`. */
function addLetterSpacing(text: string, { letter, text: words }: Reference, changes: Change[]): void {
  if (letter === null) return;
  let mark = letter.end;
  while (mark < words.start && ').:'.includes(text.charAt(mark))) mark++;
  if (mark === letter.end || afterBlanks(text, mark) !== words.start) return;
  addBlanks(text, { start: mark, end: words.start }, ' ', changes);
}

const SMART_LABEL = /[A-Z][A-Za-z./]{1,12}(?: (?:By|Line|On|Rule|Office|by|line|on|rule|office))? ?:/y;

/** In SMART messages all lines above and below the text begin with a label: one blank behind each. */
export function smartLabels({ message, text }: Sheet): readonly Change[] {
  const changes: Change[] = [];
  const { span } = message.body;
  for (const { start, kind } of message.elements) {
    if (kind === 'blank' || kind === 'text' || kind === 'paragraph') continue;
    if (span !== null && start >= span.start && start < span.end) continue;
    SMART_LABEL.lastIndex = afterBlanks(text, lineStartOf(text, start));
    if (SMART_LABEL.test(text)) addOneBlankAfter(text, SMART_LABEL.lastIndex, true, changes);
  }
  return changes;
}
