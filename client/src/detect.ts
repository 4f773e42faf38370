// Plain text that is a cable by what its first lines are. Lines are known here by shapes that nothing else has, so that
// deciding takes no server and a false guess is rare.

/** So much of a text is looked at. */
const MAXIMUM_LINES = 60;
const MAXIMUM_LENGTH = 8_000;

/** Lines of the heading and of the text head that nothing else has. */
const ownKinds: readonly RegExp[] = [
  /^VZCZC[A-Z]{3}\d{3,4}$/,
  /^(?:ZZ|OO|PP|RR) R[A-Z]{3,7}(?: R[A-Z]{3,7})*$/,
  /^DE R[A-Z]{3,7} #?\d{4}(?:\/\d\d)? \d{7}$/,
  /^Z(?:NR|NY) [A-Z]{5}/,
  /^(?:[ZOPR] ){1,2}\d{6}Z [A-Z]{3} \d\d/,
  /^FM (?:AMEMBASSY|AMCONSUL|SECSTATE|USMISSION|USDEL|USINT|AIT|US[A-Z]+) ?[A-Z]/,
  /^TO (?:R[A-Z]{3,7}\/|SECSTATE|AMEMBASSY|AMCONSUL|ALL [A-Z ]*POSTS)/,
  /^INFO (?:R[A-Z]{3,7}\/|AMEMBASSY|AMCONSUL|[A-Z ]+ COLLECTIVE)/,
  /^PAGE 0\d +[A-Z]{3,}/,
  /^(?:UNCLAS|LIMITED OFFICIAL USE|C O N F I D E N T I A L|S E C R E T) .*\d{4,6}(?: |$)/,
  /^E\.? ?O\.? ?1\d{4}:?/,
  /^TAGS:? /,
  /^MRN:(?: \d\d |$)/i,
  /^Date\/DTG:/i,
];

/** Lines that letters, mails and minutes have too: without one of the others they make no cable. */
const sharedKinds: readonly RegExp[] = [/^(?:SUBJECT|SUBJ): /i, /^REF(?:S|TEL)?: /];

/** Whether two or more lines near the top are lines of a cable. */
export function looksLikeCable(text: string): boolean {
  const lines = text
    .slice(0, MAXIMUM_LENGTH)
    .split(/\r\n?|\n/, MAXIMUM_LINES)
    .map((line) => line.trim());
  const countOf = (kinds: readonly RegExp[]): number =>
    kinds.filter((kind) => lines.some((line) => kind.test(line))).length;
  const own = countOf(ownKinds);
  return own > 1 || (own === 1 && countOf(sharedKinds) > 0);
}
