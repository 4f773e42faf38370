// Text for people: findings under the file they are in, in columns, with their sum at the end.
import { createColors } from 'picocolors';
import type { Severity } from '../../../rules/rule';
import { counted, numberOf } from '../numbers';
import { printable } from '../printable';
import type { Counts, FileReport } from '../report';
import type { LintFormat } from './format';

type Colours = ReturnType<typeof createColors>;

export function textFormat(coloured: boolean): LintFormat {
  const colours = createColors(coloured);
  return {
    begin: () => '',
    file: (report) => (report.findings.length === 0 ? '' : groupOf(report, colours)),
    between: '\n',
    end({ counts, printed }) {
      return counts.files === 0 ? '' : `${printed ? '\n' : ''}${summaryOf(counts, colours)}\n`;
    },
  };
}

/** The path, and a line for each finding: position, severity, code, message. */
function groupOf({ path, findings }: FileReport, colours: Colours): string {
  const rows = findings.map(({ range, severity, code, message }) => ({
    position: `${range.start.line + 1}:${range.start.character + 1}`,
    severity,
    code,
    message: printable(message),
  }));
  const widths = {
    position: widest(rows.map(({ position }) => position)),
    severity: widest(rows.map(({ severity }) => severity)),
    code: widest(rows.map(({ code }) => code)),
  };
  const lines = rows.map(({ position, severity, code, message }) =>
    [
      `  ${colours.dim(position.padStart(widths.position))}`,
      colourOf(severity, colours)(severity.padEnd(widths.severity)),
      colours.dim(code.padEnd(widths.code)),
      message,
    ].join('  '),
  );
  return `${colours.bold(printablePath(path))}\n${lines.join('\n')}\n`;
}

function widest(column: readonly string[]): number {
  return column.reduce((width, { length }) => Math.max(width, length), 0);
}

/** Where the output is the log of a pipeline, a line that begins with `::` or `##` would be a command to it. */
function printablePath(path: string): string {
  return printable(/^[:#]/.test(path) ? `./${path}` : path);
}

function colourOf(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.gray }[
    severity
  ];
}

/** `1 error, 2 warnings in 2 of 40 files. 1 can be mended with --fix.` */
function summaryOf(counts: Counts, colours: Colours): string {
  const { files, filesWithFindings, filesChanged, mendable } = counts;
  const fixed = filesChanged === 0 ? '' : ` Fixed ${numberOf(filesChanged, 'file')}.`;
  const found = [
    counts.error > 0 && colours.red(numberOf(counts.error, 'error')),
    counts.warning > 0 && colours.yellow(numberOf(counts.warning, 'warning')),
    counts.information > 0 && colours.blue(`${counted(counts.information)} information`),
    counts.hint > 0 && colours.gray(numberOf(counts.hint, 'hint')),
  ].filter((part) => part !== false);
  if (found.length === 0) return `${colours.green('Nothing found')} in ${numberOf(files, 'file')}.${fixed}`;
  const where = files === 1 ? '1 file' : `${counted(filesWithFindings)} of ${numberOf(files, 'file')}`;
  const fixable = mendable === 0 ? '' : ` ${counted(mendable)} can be mended with --fix.`;
  return `${found.join(', ')} in ${where}.${fixed}${fixable}`;
}
