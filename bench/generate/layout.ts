// Lines and pages: text wrapped to the teleprinter's width and cut by the headers that terminals and archives put in.
import { digits } from './calendar';

/** Teleprinter lines are at most 69 characters; drafters keep a little under. */
const lineWidth = 67;

/** Words on lines of at most `lineWidth`; the second and later lines begin with `indent`. */
export function wrap(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= lineWidth) line += ` ${word}`;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  lines.push(line);
  return lines;
}

/** How a line of the body may be treated by a page break. */
export interface BodyLine {
  readonly text: string;
  /** True when a page may end before it: never inside a heading or between blank lines. */
  readonly breakable: boolean;
}

export function bodyLine(text: string, breakable: boolean): BodyLine {
  return { text, breakable };
}

/** Cuts lines into pages of about `pageLength`, at breakable lines only. At least one page. */
export function pagesOf(
  lines: readonly BodyLine[],
  firstLength: number,
  pageLength: number,
): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  let room = firstLength;
  lines.forEach((line, index) => {
    const left = lines.length - index;
    if (room <= 0 && line.breakable && left > 4) {
      pages.push([]);
      room = pageLength;
    }
    pages.at(-1)?.push(line.text);
    room -= Math.max(1, Math.ceil(line.text.length / lineWidth));
  });
  return pages;
}

/** How many sections pages come to: two pages each. */
export function sectionCount(pages: number): number {
  return Math.ceil(pages / 2);
}

/** `BEIJING 00006872  001.2 OF 002` before page `page` (from 1), 5 FAH-2 text sections. */
export function sectionHeader(
  station: string,
  number: number,
  page: number,
  pages: number,
): readonly string[] {
  const section = digits(sectionCount(page), 3);
  const part = page % 2 === 0 ? `${section}.2` : section;
  return ['', `${station} ${digits(number, 8)}  ${part} OF ${digits(sectionCount(pages), 3)}`, '', ''];
}

/** Page foot and head of 1973-79: the classification, the PAGE line, the classification again. */
export function archiveHeader(marking: string, pageLine: string): readonly string[] {
  return [marking, '', marking, '', pageLine, ''];
}
