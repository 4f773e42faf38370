// Runs the rules over one message and gives their findings in order of position.
// A rule that throws loses its own findings and nothing else. A message is checked once for the settings that hold for it:
// messages are immutable, so what was found in one holds until it is checked under others.
import { attached } from '../message/attached';
import type { Form, Message } from '../message/model';
import { rules as allRules } from './index';
import type { Report, Rule, RuleOptions, Severity } from './rule';

/** Severities by rule code, as settings give them; a code that is absent keeps its rule's default. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** What settings tell the rules. What is found is remembered by the object: equal settings should be the same one. */
export interface RuleSettings extends RuleOptions {
  readonly rules: Severities;
}

/** Every rule as it is by itself. */
export const defaultRuleSettings: RuleSettings = { rules: new Map(), lineLength: 0 };

/** A report with its code and the severity that holds for it. Spans count from the start of the message. */
export interface Finding extends Report {
  readonly code: string;
  readonly severity: Severity;
}

/** How many findings of a document are shown; beyond it nobody reads, and editors slow down. */
export const MAXIMUM_FINDINGS = 1000;

/** The one rule that speaks of a text in which nothing of a cable is recognised. */
const NOT_A_CABLE = 'not-a-cable';

/** The findings of one message, by `start` of their spans. The same array as last time for the same two objects. */
export type Validate = (message: Message, settings: RuleSettings) => readonly Finding[];

export interface ValidatorOptions {
  readonly rules?: readonly Rule[];
  /** Called the first time that a rule throws. */
  readonly onRuleFailure?: (code: string, error: unknown) => void;
  /** Takes every finding of a rule, however many. */
  readonly takesAll?: boolean;
}

/** Makes a `validate` with a memory of its own. */
export function createValidator(options: ValidatorOptions = {}): Validate {
  const { rules = allRules, onRuleFailure, takesAll = false } = options;
  // One more than is shown, so that a cut can be seen and a rule gone wild stays bounded.
  const most = takesAll ? Number.POSITIVE_INFINITY : MAXIMUM_FINDINGS + 1;
  const plans = new WeakMap<RuleSettings, Plan>();
  const known = attached<Message, { readonly plan: Plan; readonly findings: readonly Finding[] }>();
  const failed = new Set<string>();

  function failure(code: string, error: unknown): void {
    if (failed.has(code)) return;
    failed.add(code);
    onRuleFailure?.(code, error);
  }

  return (message, settings) => {
    let plan = plans.get(settings);
    if (!plan) plans.set(settings, (plan = planOf(rules, settings)));
    const last = known.get(message);
    if (last?.plan === plan) return last.findings;
    const findings = check(message, plan, failure, most);
    known.set(message, { plan, findings });
    return findings;
  };
}

/** What is to be run under some settings. */
interface Plan {
  readonly options: RuleOptions;
  /** By form, and for what is not recognised as a cable: the rules that speak of it. */
  readonly steps: ReadonlyMap<Form | typeof NOT_A_CABLE, readonly Step[]>;
}

interface Step {
  readonly code: string;
  readonly check: Rule['check'];
  readonly forms: Rule['forms'];
  /** What the settings say; it overrides the severity of a report. */
  readonly chosen: Severity | undefined;
  /** The rule's default; for a rule that is off by default and asked for, never needed. */
  readonly usual: Severity;
}

const FORMS: readonly Form[] = ['acp127', 'aad', 'smart', 'draft', 'partial'];

function planOf(rules: readonly Rule[], settings: RuleSettings): Plan {
  const all: Step[] = [];
  for (const { code, check, forms, option, severity: usual } of rules) {
    const chosen = settings.rules.get(code);
    const isAskedFor = option !== undefined && settings[option] !== 0;
    const severity = chosen ?? (isAskedFor && usual === 'off' ? 'information' : usual);
    if (severity === 'off') continue;
    all.push({ code, check, forms, chosen: chosen === 'off' ? undefined : chosen, usual: severity });
  }
  const steps = new Map<Form | typeof NOT_A_CABLE, readonly Step[]>();
  for (const form of FORMS) {
    steps.set(
      form,
      all.filter(({ forms }) => forms === undefined || forms.includes(form)),
    );
  }
  steps.set(
    NOT_A_CABLE,
    all.filter(({ code }) => code === NOT_A_CABLE),
  );
  return { options: settings, steps };
}

function check(
  message: Message,
  { options, steps }: Plan,
  failure: (code: string, error: unknown) => void,
  most: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  let before = 0;
  let current: Step | undefined;
  const report = (found: Report): void => {
    if (current !== undefined && findings.length - before < most) findings.push(findingOf(current, found));
  };
  for (const step of steps.get(message.recognised ? message.form : NOT_A_CABLE) ?? []) {
    current = step;
    before = findings.length;
    try {
      step.check(message, report, options);
    } catch (error) {
      findings.length = before;
      failure(step.code, error);
    }
  }
  return findings.length > 1 ? findings.sort(byPosition) : findings;
}

/** Written out: spreading the report into it takes ten times as long. */
function findingOf({ code, chosen, usual }: Step, report: Report): Finding {
  return {
    span: report.span,
    message: report.message,
    related: report.related,
    tag: report.tag,
    fixes: report.fixes,
    code,
    severity: chosen ?? report.severity ?? usual,
  };
}

function byPosition(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || one.span.end - other.span.end;
}
