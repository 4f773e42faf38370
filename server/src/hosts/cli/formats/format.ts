// What an output format is: how files with their findings become text, one after the other, so that nothing is kept.
import type { Problem } from '../problem';
import type { Counts, FileReport } from '../report';

export interface LintFormat {
  /** Printed first. */
  begin(): string;
  /** One file; empty when nothing is printed for it. */
  file(report: FileReport): string;
  /** Printed between two files that are not empty. */
  readonly between: string;
  /** Printed last. `printed` tells whether any file was. */
  end(outcome: Outcome): string;
}

export interface Outcome {
  readonly counts: Counts;
  readonly problems: readonly Problem[];
  readonly exitCode: number;
  readonly printed: boolean;
}
