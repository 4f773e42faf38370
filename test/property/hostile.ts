// Texts made to be slow: each shape with as many of its pieces as one likes.

const head = 'UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL CH\nSUBJECT: A LONG REPORT\n\n';
const top = 'R 290806Z OCT 07\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC\n';
const sentence = 'The harbor council keeps a list of boats, which the warden corrects by hand. ';

function many(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

/** Another word of capitals for each number. */
function letters(index: number): string {
  return index
    .toString(26)
    .replace(/[0-9]/g, (digit) => String.fromCharCode(113 + Number(digit)))
    .toUpperCase();
}

export const hostileShapes: Readonly<Record<string, (count: number) => string>> = {
  'one line': (count) => sentence.repeat(count),
  'a cable without line breaks': (count) =>
    (top + head + '1. ' + sentence).replaceAll('\n', ' ').repeat(count / 4),
  paragraphs: (count) => head + many(count, (index) => `${index + 1}. (U) ${sentence}\n\n`),
  messages: (count) =>
    many(count / 4, (index) => `${top}BT\n${head}${index + 1}. ${sentence}\nBT\n#${index % 10000}\nNNNN\n`),
  'TAGS of one code': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: ${many(count, () => 'PREL ')}\nSUBJECT: X\n\n1. Words.\n`,
  'TAGS of many codes': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: ${many(count, (index) => 'Q' + letters(index).slice(-3).padStart(3, 'A') + ' ')}\nSUBJECT: X\n\n1. Words.\n`,
  'persons in TAGS': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: OVIP ${many(count, (index) => `(SMITH, JANE ${letters(index)}) `)}\nSUBJECT: X\n\n1. Words.\n`,
  'lines of TAGS': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: ${many(count, () => 'PREL, PGOV\n')}\nSUBJECT: X\n\n1. Words.\n`,
  references: (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\nREF: ${many(count, (index) => `${String.fromCharCode(65 + (index % 26))}. 06 STATE ${index}\n     `)}\n\n1. Words ref B.\n`,
  'references in one line': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\nREF: ${many(count, (index) => `${String.fromCharCode(65 + (index % 26))}. 06 STATE ${index} `)}\n\n1. Words ref B.\n`,
  'mentions in one line': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\nREF: A. 06 STATE 1\n\n1. ${many(count, () => 'As ref A and ref B and para 9 said. ')}\n`,
  'mentions in many paragraphs': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\nREF: A. 06 STATE 1\n\n${many(count, (index) => `${index + 1}. As ref A and ref B and para 9 said.\n\n`)}\n`,
  addressees: (count) =>
    `${top}INFO ${many(count, (index) => `RUEH${letters(index)}/AMEMBASSY PLACE ${letters(index)}\n`)}BT\n${head}1. W.\n`,
  'one addressee again and again': (count) =>
    `${top}INFO ${many(count, () => `RUEHC/AMEMBASSY ROME PRIORITY 1234\n`)}BT\n${head}1. W.\n`,
  'addressees in one line': (count) =>
    `${top}INFO ${many(count, () => `AMEMBASSY ROME; `)}\nBT\n${head}1. W.\n`,
  'routing indicators': (count) =>
    `OO ${many(count, (index) => `RUEH${letters(index)} `)}\nDE RUEHBJ #6872/01 3020548\n${top}BT\n${head}1. W.\n`,
  'portion markings at line starts': (count) => head + many(count, () => '(SBU) Words here.\n'),
  'portion markings in one line': (count) => head + '1. ' + many(count, () => '(SBU) Words here. '),
  'marked paragraphs': (count) =>
    head.replace('UNCLAS', 'S E C R E T') + many(count, (index) => `${index + 1}. (C/NF) Words here.\n\n`),
  'sub-paragraphs': (count) => head + '1. Words:\n' + many(count, () => 'A. (U) Words here.\n-- and more\n'),
  'blocks in blocks': (count) =>
    head + '1. W\n' + many(count, () => 'BEGIN TEXT\n') + many(count, () => 'END TEXT\n'),
  'blocks that open': (count) => head + '1. W\n' + many(count, () => 'BEGIN SUMMARY. Words.\n'),
  'blocks that close': (count) => head + '1. W\n' + many(count, () => 'END COMMENT.\n'),
  quotations: (count) => head + '1. W\n' + many(count, () => 'QUOTE\nwords\nUNQUOTE\n'),
  headings: (count) =>
    head + many(count, (index) => `HEADING ${letters(index)}\n-------\n\n${index + 1}. Words.\n\n`),
  'page headers': (count) =>
    head + '1. ' + many(count, () => `and so it went\n\nBEIJING 00006872  001.2 OF 002\n\n\non. `),
  blanks: (count) => head + '1. W' + ' '.repeat(10 * count) + 'x\n',
  tabs: (count) => head + '1. W' + '\t'.repeat(10 * count) + 'x\n',
  dots: (count) => head + '1. W' + '.'.repeat(10 * count) + 'x\n',
  dashes: (count) => head + '1. W' + '-'.repeat(10 * count) + 'x\n',
  'rules of dashes': (count) => head + '1. W\n' + '-----\n'.repeat(count),
  slashes: (count) => head + '1. W' + '/'.repeat(10 * count) + 'x\n',
  'opening parentheses': (count) => head + '1. W' + '('.repeat(10 * count) + 'x\n',
  'closing parentheses': (count) => head + '1. W' + ')'.repeat(10 * count) + 'x\n',
  'quotation marks': (count) => head + '1. W' + '"'.repeat(10 * count) + 'x\n',
  pilcrows: (count) => head + '¶'.repeat(10 * count) + '\n',
  'blank lines': (count) => head + '1. W\n' + '\n'.repeat(10 * count) + 'x\n',
  'blank lines in the heading': (count) => top + '\n'.repeat(10 * count) + head,
  'blanks in the address': (count) => top + 'INFO ' + ' '.repeat(10 * count) + 'AMEMBASSY ROME\nBT\n' + head,
  'slashes in the address': (count) =>
    top + 'INFO AMEMBASSY ROME ' + '/'.repeat(10 * count) + '\nBT\n' + head,
  'the word SUBJECT in a subject': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: ${'A LONG SUBJECT '.repeat(count)}\n\n1. W.\n`,
  'lines of a subject': (count) =>
    `UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: ${'A LONG SUBJECT\n'.repeat(count)}\n\n1. W.\n`,
  captions: (count) =>
    `UNCLAS BEIJING 006872\n\n${'SIPDIS\nSENSITIVE\n'.repeat(count)}\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n1. W.\n`,
  'captions in one line': (count) =>
    `UNCLAS BEIJING 006872\n\n${'SIPDIS SENSITIVE '.repeat(count)}\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n1. W.\n`,
  'names and reasons': (count) =>
    `S E C R E T BEIJING 006872\n\nE.O. 12958: DECL: 10/29/2017\nTAGS: PREL\nSUBJECT: X\n\nClassified By: ${'Ambassador Jane Smith, '.repeat(count)} reasons 1.4 ${'(b) and (d), '.repeat(count)}\n\n1. W.\n`,
  'lines that are none of the heading': (count) =>
    top + 'THIS IS NO FORMAT LINE AT ALL\n'.repeat(count) + 'BT\n' + head,
  separators: (count) => top + 'BT\n'.repeat(count) + head + '1. W.\n' + 'BT\n'.repeat(count),
  'classification lines': (count) => top + 'BT\n' + 'UNCLAS BEIJING 006872\n'.repeat(count) + '1. W.\n',
  'SMART addressees': (count) =>
    `MRN: 12 STATE 12345\nDate/DTG: Jan 05, 2012 / 051513Z JAN 12\nFrom: SECSTATE WASHDC\nAction: ${'BEIJING, AMEMBASSY; '.repeat(count)}\nE.O.: 13526\nTAGS: PREL\nSubject: X\n\n1. W.\n`,
  'SMART labels': (count) => `MRN: 12 STATE 12345\n` + 'Action: ROME\n'.repeat(count) + '\n1. W.\n',
  offices: (count) => `PAGE 01 ROME 01196 082030Z\nACTION ${'EUR-12 '.repeat(count)}\n${top}${head}`,
  'carriage returns': (count) =>
    (head + many(count, (index) => `${index + 1}. (U) ${sentence}\n\n`)).replaceAll('\n', '\r\n'),
  'run-in paragraphs': (count) => head + many(count, (index) => `${index + 1}. (U) Words here. `),
  'pilcrows in one line': (count) => head + many(count, (index) => `¶${index + 1} Words here. `),
  'numbers alone': (count) => head + many(count, (index) => `${index + 1}.\n`),
  signatures: (count) => head + '1. W.\n\n' + 'SMITH\n'.repeat(count),
  ends: (count) => head + '1. W.\n\n' + '#6872\nNNNN\n'.repeat(count),
  attributes: (count) => head + '1. W.\n\nMessage Attributes\n' + 'Automatic Decaptioning: X\n'.repeat(count),
  Markdown: (count) => head + '1. W.\n\n' + '[PREL](#) **bold** \\ trailing \\\n'.repeat(count),
  'lost line breaks': (count) =>
    'PAGE 01 ROME 01196 082030Z ORIGIN EUR-12 R 081200Z MAY 75 FM AMEMBASSY ROME TO SECSTATE WASHDC ' +
    'TAGS: PREL SUBJECT: X '.repeat(count),
  'one word': (count) => head + '1. ' + 'A'.repeat(20 * count) + '\n',
  'lines of capitals': (count) => head + '1. W\n\n' + 'A LINE OF CAPITALS\n\n'.repeat(count),
};
