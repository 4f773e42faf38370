// What the rules find in a text, as it is reported; and the text with every fix that has one right answer.
// An editor shows so many findings a file and no more; here each rule has its say, for the exit code hangs on it.
import { fixAll } from '../../features/code-actions';
import { firstLineOf } from '../../features/ranges';
import type { Finding, ValidatorOptions } from '../../rules/validate';
import { createValidator } from '../../rules/validate';
import type { ParsedCable } from '../../service';
import { createCableService } from '../../service';
import type { Settings } from '../../settings';
import type { ReportedFinding, ReportedPlace } from './report';

export interface Linter {
  /** In order of position. */
  readonly findings: (text: string, settings: Settings) => readonly ReportedFinding[];
  /** The text as it is when no fix is left to apply; where none fits, the same text. */
  readonly fixed: (text: string, settings: Settings) => string;
}

export function createLinter(options: Pick<ValidatorOptions, 'onRuleFailure'>): Linter {
  const service = createCableService();
  const validate = createValidator(options);
  return {
    findings(text, settings) {
      const cable = service.parse(text, { form: settings.form });
      return cable.messages.flatMap((message, index) =>
        validate(message, settings).map((finding) => reported(finding, cable.starts[index] ?? 0, cable)),
      );
    },
    fixed(text, settings) {
      const { messages } = service.parse(text, { form: settings.form });
      return messages
        .map((message) => fixAll(message, (read) => validate(read, settings), settings.form).text)
        .join('');
    },
  };
}

function reported(finding: Finding, origin: number, cable: ParsedCable): ReportedFinding {
  const { code, severity, fixes = [], related = [] } = finding;
  const placeOf = ({ span, message }: Pick<Finding, 'span' | 'message'>): ReportedPlace => ({
    range: firstLineOf(cable.toRange(span, origin), cable.positions),
    message,
  });
  return {
    ...placeOf(finding),
    code,
    severity,
    fixable: fixes.length > 0,
    mendable: fixes.some(({ preferred }) => preferred),
    related: related.map(placeOf),
  };
}
