// A copy as it is read: what was wrapped round the cable when it was published (HTML tags, Markdown's fences, the marks of a
// quotation in a mail, no-break spaces, byte order marks) stands as blanks, and all else in its place: spans of what is read
// are spans of the copy. A copy without any of it, as most are, is read as it is.

/** The same text, character for character at the same offsets, with publishers' wrapping as blanks. */
export function readable(text: string): string {
  let read = text;
  if (read.includes('<')) read = read.replace(TAG, blanks);
  if (read.includes('&')) read = read.replace(BLANK_ENTITY, blanks).replace(PILCROW_ENTITY, pilcrow);
  // UTF-8 that was read as Latin-1 has an Â before each of the two.
  if (read.includes('Â')) read = read.replace(/Â(?=[¶\u00a0])/g, ' ');
  if (read.includes('\u00a0') || read.includes('\u200b') || read.includes('\ufeff'))
    read = read.replace(/[\u00a0\u200b\ufeff]/g, ' ');
  if (read.includes('>') && QUOTED_CABLE.test(read)) read = read.replace(QUOTATION, blanks);
  if (read.includes('```')) read = read.replace(FENCE, blanks);
  if (read.includes('\\#')) read = read.replaceAll('\\#', ' #');
  if (read.includes('**') && BOLD_LABELS.test(read)) read = read.replace(EMPHASIS, blanks);
  return read;
}

const TAG =
  /<\/?(?:a|b|blockquote|body|br|code|div|em|font|h[1-6]|head|hr|html|i|p|pre|span|strong|table|tbody|td|title|tr|tt)(?:[ /][^<>\n]{0,200})?>/gi;
const BLANK_ENTITY = /&(?:nbsp|#160|#xa0);/gi;
const PILCROW_ENTITY = /&(?:para|#182|#xb6);/gi;
/** A line that only cables have, behind the marks of a quotation. */
const QUOTED_CABLE =
  /^(?:>[ \t]?){1,4}(?:VZCZC|FM [A-Z]{3}|UNCLAS|C O N F|S E C R E T|CONFIDENTIAL|SECRET|E\.?O\.? ?\d{5}|TAGS|SUBJECT:|MRN:|PAGE 01)/m;
const QUOTATION = /^(?:[ \t]?>){1,4}/gm;
const FENCE = /^[ \t]*```[a-z]*(?=[ \t]*$)/gm;
/** SMART labels as a reading machine writes them in Markdown: `**MRN:** 12 STATE 12345`. */
const BOLD_LABELS = /^\*\*(?:MRN|Date\/DTG) ?:/im;
const EMPHASIS = /\*{1,2}|^#{1,6}(?=[ \t])/gm;

function blanks(written: string): string {
  return ' '.repeat(written.length);
}

function pilcrow(written: string): string {
  return '¶'.padStart(written.length);
}
