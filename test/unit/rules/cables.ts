// Whole cables round a few paragraphs, for rules that look at the text alone. Nothing in them is at fault by itself.

/** An unclassified cable of 2007 with these paragraphs, a blank line between each, and a signature. */
export function unclassified(...paragraphs: readonly string[]): string {
  return cable('ZNR UUUUU ZZH', 'UNCLAS LISBON 000231', 'E.O. 12958: N/A', paragraphs);
}

/** The same, CONFIDENTIAL, as an exercise. */
export function confidential(...paragraphs: readonly string[]): string {
  return classified('C', 'C O N F I D E N T I A L', paragraphs);
}

/** The same, SECRET. */
export function secret(...paragraphs: readonly string[]): string {
  return classified('S', 'S E C R E T', paragraphs);
}

function classified(letter: string, marking: string, paragraphs: readonly string[]): string {
  const line = `${marking} LISBON 000231\n\nEXERCISE EXERCISE EXERCISE`;
  return cable(`ZNY ${letter.repeat(5)} ZZH`, line, 'E.O. 12958: DECL: 06/01/2017', paragraphs);
}

function cable(security: string, line: string, order: string, paragraphs: readonly string[]): string {
  return `VZCZCXYZ0231
RR RUEHC
DE RUEHLI #0231 1521410
${security}
R 011410Z JUN 07
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC 5531

${line}

${order}
TAGS: SCUL PO
SUBJECT: NEW READING ROOM

${paragraphs.join('\n\n')}
ALMEIDA
`;
}
