// JSON: one object with all files and their counts, or one object a line for each file. For scripts.
import type { FileReport } from '../report';
import type { LintFormat } from './format';

export const jsonFormat: LintFormat = {
  begin: () => '{"files":[\n',
  file: fileOf,
  between: ',\n',
  end: ({ counts: { files, error, warning, information, hint } }) => {
    const summary = { files, errors: error, warnings: warning, information, hints: hint };
    return `\n],"summary":${JSON.stringify(summary)}}\n`;
  },
};

export const ndjsonFormat: LintFormat = {
  begin: () => '',
  file: fileOf,
  between: '\n',
  end: ({ printed }) => (printed ? '\n' : ''),
};

function fileOf({ path, findings }: FileReport): string {
  return JSON.stringify({
    path,
    findings: findings.map(({ code, severity, message, range, fixable }) => ({
      code,
      severity,
      message,
      range,
      fixable,
    })),
  });
}
