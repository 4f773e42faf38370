// What the rules find in a text, as it is reported; and the text with every fix that has one right answer.
import { fixAll } from '../../features/code-actions';
import { firstLineOf } from '../../features/ranges';
import type { Message } from '../../message/model';
import type { Finding } from '../../rules/validate';
import type { CableService, ParsedCable } from '../../service';
import type { Settings } from '../../settings';
import type { ReportedFinding, ReportedPlace } from './report';

export function lintText(
  service: CableService,
  text: string,
  settings: Settings,
): readonly ReportedFinding[] {
  const cable = service.parse(text, { form: settings.form });
  // Message by message: the most that is shown is shown of each, however many a file holds.
  return cable.messages.flatMap((message, index) => {
    const origin = cable.starts[index] ?? 0;
    return findingsOf(service, cable, message, settings).map((finding) => reported(finding, origin, cable));
  });
}

/** The text as it is when no fix is left to apply. Never throws; where no fix fits, it is the same text. */
export function fixedText(service: CableService, text: string, settings: Settings): string {
  const cable = service.parse(text, { form: settings.form });
  const find = (message: Message): readonly Finding[] => findingsOf(service, cable, message, settings);
  return cable.messages.map((message) => fixAll(message, find, settings.form).text).join('');
}

function findingsOf(
  service: CableService,
  cable: ParsedCable,
  message: Message,
  settings: Settings,
): readonly Finding[] {
  const alone = { ...cable, messages: [message], starts: [0] };
  return service.validate(alone, settings).findings.map(({ finding }) => finding);
}

function reported(finding: Finding, origin: number, cable: ParsedCable): ReportedFinding {
  const { code, severity, fixes = [], related = [] } = finding;
  const placeOf = ({ span, message: words }: Pick<Finding, 'span' | 'message'>): ReportedPlace => ({
    range: firstLineOf(cable.toRange(span, origin), cable.positions),
    message: words,
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
