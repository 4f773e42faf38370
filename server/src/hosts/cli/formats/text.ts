// Text for people: findings under the file they are in, in columns, with their sum at the end.
import { createColors } from 'picocolors';
import { findingLines, printablePath } from '../../../findings-text';
import type { Severity } from '../../../rules/rule';
import { counted, numberOf } from '../numbers';
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
  const lines = findingLines(
    findings.map(({ range: { start }, severity, code, message }) => ({ ...start, severity, code, message })),
    { quiet: colours.dim, severity: (text, severity) => colourOf(severity, colours)(text) },
  );
  return `${colours.bold(printablePath(path))}\n${lines.join('\n')}\n`;
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
