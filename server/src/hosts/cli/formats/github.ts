// Workflow commands of GitHub Actions: each finding is shown at its line in a pull request.
import type { Severity } from '../../../rules/rule';
import { printable } from '../../../findings-text';
import type { FileReport, ReportedFinding } from '../report';
import type { LintFormat } from './format';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const githubFormat: LintFormat = {
  begin: () => '',
  file: ({ path, findings }: FileReport) => findings.map((finding) => commandOf(path, finding)).join('\n'),
  between: '\n',
  end: ({ printed }) => (printed ? '\n' : ''),
};

function commandOf(path: string, { code, severity, message, range }: ReportedFinding): string {
  const properties = {
    file: path,
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    col: range.start.character + 1,
    // Its last character, where a range ends behind it.
    endColumn: Math.max(range.end.character, range.start.character + 1),
    title: code,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapedProperty(String(value))}`,
  );
  return `::${levels[severity]} ${written.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  const onOneLine = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return printable(onOneLine);
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
