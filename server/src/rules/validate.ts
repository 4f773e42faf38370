// Runs the rules over one message and gives their findings in order of position.
// A rule that throws loses its own findings and nothing else. A message is checked once for each set of severities:
// messages are immutable, so what was found in one holds as long as the object lives.
import type { Form, Message } from '../message/model';
import { rules as allRules } from './index';
import type { Report, Rule, Severity } from './rule';

/** Severities by rule code, as settings give them; a code that is absent keeps its rule's default. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** A report with its code and the severity that holds for it. Spans count from the start of the message. */
export interface Finding extends Report {
  readonly code: string;
  readonly severity: Severity;
}

/** How many findings of a document are shown; beyond it nobody reads, and editors slow down. */
export const MAXIMUM_FINDINGS = 1000;

/** The one rule that speaks of a text in which nothing of a cable is recognised. */
const NOT_A_CABLE = 'not-a-cable';

/** The findings of one message, by `start` of their spans. The same array for the same two objects. */
export type Validate = (message: Message, severities: Severities) => readonly Finding[];

export interface ValidatorOptions {
  readonly rules?: readonly Rule[];
  /** Called the first time that a rule throws. */
  readonly onRuleFailure?: (code: string, error: unknown) => void;
}

/** Makes a `validate` with a memory of its own. */
export function createValidator(options: ValidatorOptions = {}): Validate {
  const { rules = allRules, onRuleFailure } = options;
  const plans = new WeakMap<Severities, Plan>();
  const failed = new Set<string>();

  function failure(code: string, error: unknown): void {
    if (failed.has(code)) return;
    failed.add(code);
    onRuleFailure?.(code, error);
  }

  return (message, severities) => {
    let plan = plans.get(severities);
    if (!plan) plans.set(severities, (plan = planOf(rules, severities)));
    let findings = plan.found.get(message);
    if (!findings) plan.found.set(message, (findings = check(message, plan, failure)));
    return findings;
  };
}

/** What is to be run under one set of severities, and what it has found so far. */
interface Plan {
  readonly steps: readonly Step[];
  readonly found: WeakMap<Message, readonly Finding[]>;
}

interface Step {
  readonly rule: Rule;
  /** What the settings say; it overrides the severity of a report. */
  readonly chosen: Severity | undefined;
  /** The rule's default; for a rule that is off by default and asked for, never needed. */
  readonly usual: Severity;
}

function planOf(rules: readonly Rule[], severities: Severities): Plan {
  const steps: Step[] = [];
  for (const rule of rules) {
    const chosen = severities.get(rule.code);
    const severity = chosen ?? rule.severity;
    if (severity === 'off') continue;
    steps.push({ rule, chosen: chosen === 'off' ? undefined : chosen, usual: severity });
  }
  return { steps, found: new WeakMap() };
}

function check(
  message: Message,
  plan: Plan,
  failure: (code: string, error: unknown) => void,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const step of plan.steps) {
    if (!message.recognised && step.rule.code !== NOT_A_CABLE) continue;
    if (!applies(step.rule, message.form)) continue;
    const before = findings.length;
    try {
      step.rule.check(message, (report) => {
        // One more than is shown, so that a cut can be seen and a rule gone wild stays bounded.
        if (findings.length - before <= MAXIMUM_FINDINGS) findings.push(findingOf(step, report));
      });
    } catch (error) {
      findings.length = before;
      failure(step.rule.code, error);
    }
  }
  return findings.sort(byPosition);
}

function applies(rule: Rule, form: Form): boolean {
  return rule.forms === undefined || rule.forms.includes(form);
}

function findingOf({ rule, chosen, usual }: Step, report: Report): Finding {
  return { ...report, code: rule.code, severity: chosen ?? report.severity ?? usual };
}

function byPosition(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || one.span.end - other.span.end;
}
