// Runs one rule over a text and says what a user would see: on what words, with what message, and what its fix leaves.
import { parse } from '../../../server/src/message/parse';
import type { Edit, Report, Rule, RuleOptions, Severity } from '../../../server/src/rules/rule';

/** As nobody has set anything. */
const options: RuleOptions = { lineLength: 0 };

export interface Seen {
  /** The words under the squiggle. */
  readonly on: string;
  /** Line number from 1, in the message. */
  readonly line: number;
  readonly severity: Severity | 'off';
  readonly message: string;
  readonly report: Report;
}

/** The findings of one rule over the first message of a text, whether or not the rule applies to its form. */
export function see(rule: Rule, source: string): readonly Seen[] {
  const message = parse(source).messages[0];
  if (message === undefined) throw new Error('no message');
  const seen: Seen[] = [];
  if (rule.forms !== undefined && !rule.forms.includes(message.form)) return seen;
  rule.check(
    message,
    (report) => {
      const before = source.slice(0, report.span.start);
      seen.push({
        on: source.slice(report.span.start, report.span.end),
        line: before.split('\n').length,
        severity: report.severity ?? rule.severity,
        message: report.message,
        report,
      });
    },
    options,
  );
  return seen;
}

/** The words under each squiggle. */
export function seenOn(rule: Rule, source: string): readonly string[] {
  return see(rule, source).map((finding) => finding.on);
}

/** The text after the first fix of the first finding. */
export function fixed(rule: Rule, source: string): string {
  const edits = see(rule, source)[0]?.report.fixes?.[0]?.edits();
  if (edits === undefined) throw new Error('no fix offered');
  return applied(source, edits);
}

export function applied(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  }
  return text;
}
