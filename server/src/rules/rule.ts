// What a rule is: one fault it looks for, in one file, with the facts that its page, settings and index are made from.
// A rule reads a message and reports; it never changes anything and never sees the editor.
import type { Edit, Fix } from '../edits/edit';
import type { Form, Message, Span } from '../message/model';

/** How grave a finding is; the names of LSP. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type { Edit, Fix };

/** What a rule reports. `severity` only where it differs from the rule's default. */
export interface Report {
  /** The smallest range that shows the fault, on one line, relative to the message. */
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly fixes?: readonly Fix[];
}

/** The other place of a contradiction. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** What settings tell rules besides severities. */
export interface RuleOptions {
  /** The longest line allowed, in UTF-16 units; 0 where nobody has said. */
  readonly lineLength: number;
}

/** One fault that is looked for, and what is to be known of it. */
export interface Rule {
  /** Kebab-case, for ever: the key of settings, pages and findings. */
  readonly code: string;
  /** One short phrase: what is wrong. */
  readonly title: string;
  /** Default severity; `off` rules run only when a setting asks for them. */
  readonly severity: Severity | 'off';
  readonly fixable: boolean;
  /** Handbook section or ACP 127 line. */
  readonly source: string;
  /** Forms it applies to; absent means all. */
  readonly forms?: readonly Form[];
  /** The option that turns on a rule that is off by default, as information, by being other than 0. */
  readonly option?: keyof RuleOptions;
  /** Reads a message and reports what is wrong in it. It must not throw, and must take time linear in the text. */
  readonly check: (message: Message, report: (report: Report) => void, options: RuleOptions) => void;
}
