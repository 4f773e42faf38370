// `cable lint` on one file: what the rules find in it under its settings, after fixes if they are asked for.
import { describeFault } from '../../describe-fault';
import type { Configuration } from './configurations';
import { settingsIn } from './configurations';
import { decode } from './encoding';
import { fixFile } from './fix-file';
import type { FormatName } from './formats';
import { formatOf } from './formats';
import { createLinter } from './lint-text';
import { slashed } from './paths';
import type { Problem } from './problem';
import { contentOf } from './read-file';
import { countsOf } from './report';
import type { Performer } from './work';
import { nothingDone } from './work';

export interface LintWork {
  readonly command: 'lint';
  readonly format: FormatName;
  readonly colours: boolean;
  readonly fix: boolean;
  /** By the index that each file has. */
  readonly configurations: readonly Configuration[];
}

export function lintPerformer(work: LintWork): Performer {
  const format = formatOf(work.format, work.colours);
  const settingsOf = settingsIn(work.configurations);
  const failures: Problem[] = [];
  const linter = createLinter({
    onRuleFailure: (code, error) =>
      failures.push({ path: null, reason: `the rule ${code} failed: ${describeFault(error)}` }),
  });
  return {
    between: format.between,
    perform(item) {
      if ('report' in item) {
        return { ...nothingDone, output: format.file(item.report), counts: countsOf(item.report) };
      }
      const content = contentOf(item);
      if (content === null) return nothingDone;
      const settings = settingsOf(item);
      const { text, changed, problems } = work.fix
        ? fixFile(item.path, content, linter, settings)
        : { text: decode(content).text, changed: false, problems: [] };
      const report = { path: slashed(item.path), findings: linter.findings(text, settings) };
      return {
        output: format.file(report),
        counts: countsOf(report, changed),
        problems: [...problems, ...failures.splice(0)],
      };
    },
  };
}
