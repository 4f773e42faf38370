// How much of a cable's text is there: all sections or some, up to its end or cut off. Rules that miss something at the
// end, or judge the whole by its parts, ask here first.
import type { Message } from '../message/model';
import { endsSentence } from '../message/segment-body';

/** False for one section of several when the others are not in the copy too. */
export function holdsAllSections(message: Message): boolean {
  return startsAtFirstSection(message) && reachesLastSection(message);
}

export function startsAtFirstSection(message: Message): boolean {
  return (message.head.classification?.section?.number ?? 1) <= 1;
}

/** A copy made of all sections shows the last one's number in a page header or a repeated classification line. */
export function reachesLastSection(message: Message): boolean {
  const section = message.head.classification?.section ?? null;
  if (section === null || section.number >= section.of) return true;
  return message.body.pageBreaks.some((each) => each.section !== null && each.section.number >= section.of);
}

const CUT_NOTE = /\btruncated\b.{0,20}$/i;

/** True when the text stops in mid-sentence, or says that it was cut: what comes after is lost. */
export function isCutOff(message: Message): boolean {
  const { span } = message.body;
  if (span === null) return true;
  if (message.ending.signature.length > 0) return false;
  return !endsSentence(message.text, span.end) || CUT_NOTE.test(message.text.slice(span.end - 60, span.end));
}
