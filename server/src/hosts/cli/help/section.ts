// The shape of what --help says below the options, which the man page says too, and how it is laid out on a terminal.

/** Words and what they mean. */
export interface Terms {
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

/** Lines to be typed or copied, as they are. */
export interface Lines {
  readonly lines: readonly string[];
}

export interface HelpSection {
  readonly title: string;
  /** Paragraphs of running text, terms, lines. */
  readonly parts: readonly (string | Terms | Lines)[];
}

const WIDTH = 80;
const INDENT = '  ';

/** The sections as text, each below a blank line. */
export function sectionsText(sections: readonly HelpSection[]): string {
  return sections
    .map(({ title, parts }) => `\n${title}:\n${parts.map(partText).join('')}`)
    .join('')
    .replace(/\n$/, '');
}

function partText(part: HelpSection['parts'][number]): string {
  if (typeof part === 'string') return wrapped(part, INDENT, INDENT);
  if ('lines' in part) return part.lines.map((line) => `${INDENT}${line}\n`).join('');
  const width = Math.max(...part.terms.map(([term]) => term.length)) + 2;
  const hanging = ' '.repeat(INDENT.length + width);
  return part.terms.map(([term, meaning]) => wrapped(meaning, INDENT + term.padEnd(width), hanging)).join('');
}

function wrapped(text: string, first: string, others: string): string {
  let result = '';
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      result += `${line}\n`;
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return `${result}${line}\n`;
}
