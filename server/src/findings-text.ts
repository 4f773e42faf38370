// Findings as text for people, in the columns that the command line prints and the editor's task does; and what of files and
// of their names may be given to a terminal or a log. Needs nothing of any host.
import type { Severity } from './rules/rule';

export interface PrintedFinding {
  /** From 0, characters in UTF-16 units. */
  readonly line: number;
  readonly character: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

/** How parts of a line are set off; by itself, not at all. */
export interface Paint {
  readonly quiet: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
}

const plain: Paint = { quiet: (text) => text, severity: (text) => text };

/** A line for each finding of a file: position from 1, severity, code, message, in columns as wide as the widest needs. */
export function findingLines(findings: readonly PrintedFinding[], paint = plain): readonly string[] {
  const places = findings.map(({ line, character }) => `${line + 1}:${character + 1}`);
  const placeWidth = widest(places);
  const severityWidth = widest(findings.map(({ severity }) => severity));
  const codeWidth = widest(findings.map(({ code }) => code));
  return findings.map(({ severity, code, message }, index) => {
    const place = paint.quiet(places[index]?.padStart(placeWidth) ?? '');
    const level = paint.severity(severity.padEnd(severityWidth), severity);
    return `  ${place}  ${level}  ${paint.quiet(code.padEnd(codeWidth))}  ${printable(message)}`;
  });
}

function widest(column: readonly string[]): number {
  return column.reduce((width, { length }) => Math.max(width, length), 0);
}

/** What a damaged or hostile copy has in it must not move the cursor of a terminal, colour it, or begin a line. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that are taken out
  return text.replace(/[\x00-\x1f\x7f-\x9f]/g, '\ufffd');
}

/** Where the output is the log of a pipeline, a line that begins with `::` or `##` would be a command to it. */
export function printablePath(path: string): string {
  return printable(/^[:#]/.test(path) ? `./${path}` : path);
}
