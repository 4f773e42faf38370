// Text of files, and names of files, as a terminal and a log may be given it.

/** What a damaged or hostile copy has in it must not move the cursor of a terminal, colour it, or begin a line. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that are taken out
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '\ufffd');
}
