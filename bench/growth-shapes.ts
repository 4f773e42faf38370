// Texts made to be slow: each shape in any length, so that it can be seen how cost grows.
import { cables } from './documents/document';
import { fill } from './documents/fill';
import { generateCable } from './generate/cable';

export interface Shape {
  readonly name: string;
  readonly title: string;
  /** What is counted: bytes, messages … */
  readonly unit: string;
  /** The largest is the one that is asked for; the others lead up to it. */
  readonly counts: readonly number[];
  readonly text: (count: number) => string;
}

const leadingTo = (largest: number): readonly number[] => [largest / 8, largest / 4, largest / 2, largest];

const head = 'UNCLAS BEIJING 006872\n\nE.O. 12958: N/A\nTAGS: PREL CH\nSUBJECT: A LONG REPORT\n\n';
const sentence = 'The harbor council keeps a list of boats, which the warden corrects by hand. ';

const page = 'and so it went\n\nBEIJING 00006872  001.2 OF 002\n\n\non. ';

export const shapes: readonly Shape[] = [
  {
    name: 'file',
    title: 'cables in one file, to 50 MB',
    unit: 'bytes',
    counts: leadingTo(50e6),
    text: cables,
  },
  {
    name: 'line',
    title: 'one line, to 10 MB',
    unit: 'bytes',
    counts: leadingTo(10e6),
    text: (bytes) => sentence.repeat(Math.ceil(bytes / sentence.length)).slice(0, bytes),
  },
  {
    name: 'cable-line',
    title: 'a cable without line breaks, to 10 MB',
    unit: 'bytes',
    counts: leadingTo(10e6),
    text: (bytes) => fill(bytes, (index) => generateCable(index + 1).replaceAll('\n', ' ')).join(''),
  },
  {
    name: 'paragraphs',
    title: 'paragraphs of one message, to 100,000',
    unit: 'paragraphs',
    counts: leadingTo(100_000),
    text: (count) =>
      head + Array.from({ length: count }, (_, index) => `${index + 1}. (U) ${sentence}\n\n`).join(''),
  },
  {
    name: 'messages',
    title: 'messages in one file, to 50,000',
    unit: 'messages',
    counts: leadingTo(50_000),
    text: (count) =>
      Array.from(
        { length: count },
        (_, index) =>
          `R 290806Z OCT 07\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC\nBT\n${head}${index + 1}. ${sentence}\nBT\n#${index % 10_000}\nNNNN\n`,
      ).join(''),
  },
  {
    name: 'findings',
    title: 'findings in one message, to 10,000',
    unit: 'findings',
    counts: leadingTo(10_000),
    text: (count) => head + Array.from({ length: count }, () => `4 (SBU ${sentence}\n\n`).join(''),
  },
  {
    name: 'addressees',
    title: 'addressees of one message, to 100,000',
    unit: 'addressees',
    counts: leadingTo(100_000),
    text: (count) =>
      'R 290806Z OCT 07\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC\nINFO ' +
      Array.from(
        { length: count },
        (_, index) => `RUEH${letters(index)}/AMEMBASSY PLACE ${letters(index)}\n`,
      ).join('') +
      `BT\n${head}1. ${sentence}\nBT\n#6872\nNNNN\n`,
  },
  {
    name: 'blanks',
    title: 'blank lines and blanks, to 10 MB',
    unit: 'bytes',
    counts: leadingTo(10e6),
    text: (bytes) => head + `${' '.repeat(997)}\n\n\n`.repeat(Math.ceil(bytes / 1000)),
  },
  {
    name: 'page-lines',
    title: 'page headers without end, to 10 MB',
    unit: 'bytes',
    counts: leadingTo(10e6),
    text: (bytes) => `${head}1. ${page.repeat(Math.ceil(bytes / page.length))}`,
  },
];

function letters(index: number): string {
  return index
    .toString(26)
    .replace(/[0-9]/g, (digit) => String.fromCharCode(113 + Number(digit)))
    .toUpperCase();
}
