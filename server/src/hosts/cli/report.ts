// What was found in a file, as every output format takes it, and how it is counted.
import type { Range } from 'vscode-languageserver-types';
import type { Severity } from '../../rules/rule';

export interface ReportedPlace {
  /** Lines and characters from 0, characters in UTF-16 units. */
  readonly range: Range;
  readonly message: string;
}

export interface ReportedFinding extends ReportedPlace {
  readonly code: string;
  readonly severity: Severity;
  /** Whether there is a fix for it. */
  readonly fixable: boolean;
  /** Whether `--fix` would apply one: only where there is one right answer. */
  readonly mendable: boolean;
  readonly related: readonly ReportedPlace[];
}

export interface FileReport {
  /** With slashes on every platform. */
  readonly path: string;
  /** In order of position. */
  readonly findings: readonly ReportedFinding[];
}

export interface Counts {
  readonly files: number;
  readonly filesWithFindings: number;
  readonly filesChanged: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
  /** Findings that `--fix` would mend. */
  readonly mendable: number;
}

export const noCounts: Counts = {
  files: 0,
  filesWithFindings: 0,
  filesChanged: 0,
  error: 0,
  warning: 0,
  information: 0,
  hint: 0,
  mendable: 0,
};

export function countsOf({ findings }: FileReport, changed = false): Counts {
  const counts = { ...noCounts, files: 1, filesChanged: changed ? 1 : 0 };
  if (findings.length > 0) counts.filesWithFindings = 1;
  for (const { severity, mendable } of findings) {
    counts[severity]++;
    if (mendable) counts.mendable++;
  }
  return counts;
}

export function sumOf(one: Counts, other: Counts): Counts {
  return {
    files: one.files + other.files,
    filesWithFindings: one.filesWithFindings + other.filesWithFindings,
    filesChanged: one.filesChanged + other.filesChanged,
    error: one.error + other.error,
    warning: one.warning + other.warning,
    information: one.information + other.information,
    hint: one.hint + other.hint,
    mendable: one.mendable + other.mendable,
  };
}
