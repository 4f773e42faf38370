// Puts every fault into every clean message that can have it and compares what is found with what is due.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from '../../server/src/message/parse';
import { createValidator, defaultRuleSettings } from '../../server/src/rules/validate';
import type { Severity } from '../../server/src/rules/rule';
import { lineAt } from './edits';
import type { Operator } from './edits';
import { head } from './head';
import { headingAddress } from './heading-address';
import { headingLines } from './heading-lines';
import { paragraphs } from './paragraphs';
import { portions } from './portions';
import { subjects } from './subjects';

export const operators: readonly Operator[] = [
  ...headingLines,
  ...headingAddress,
  ...head,
  ...subjects,
  ...paragraphs,
  ...portions,
];

/** A finding as a reader sees it; `line` counts from 1 in the file. */
export interface Seen {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
}

export interface CleanMessage {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Seen[];
}

const folder = new URL('../fixtures/', import.meta.url);
const validate = createValidator();

export function findingsOf(text: string): readonly Seen[] {
  const { messages, starts } = parse(text);
  return messages.flatMap((message, index) =>
    validate(message, defaultRuleSettings).map(({ code, severity, span }) => {
      const line = lineAt(text, (starts[index] ?? 0) + span.start);
      return { code, severity, line };
    }),
  );
}

/** The fictional messages without a fault, of every form. */
export function cleanMessages(): readonly CleanMessage[] {
  return readdirSync(folder)
    .filter((name) => /^(?:acp127|state|aad|eighties|smart|draft)-.*\.cable$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { name, text, findings: findingsOf(text) };
    });
}

/** What became of one fault in one message. */
export interface Outcome {
  readonly fixture: string;
  readonly due: { readonly code: string; readonly line: number };
  /** The expected code was found once, on the expected line. */
  readonly caught: boolean;
  /** What else is found now and was not before: information and above, or the expected code elsewhere. */
  readonly extra: readonly Seen[];
}

/** Null where the message cannot have the fault. */
export function inject({ code, mutate }: Operator, { name, text, findings }: CleanMessage): Outcome | null {
  const mutant = mutate(text);
  if (mutant === null) return null;
  const due = { code, line: mutant.line };
  const found = findingsOf(mutant.text);
  const added = addedTo(findings, found);
  const isDue = (each: Seen): boolean => each.code === code && each.line === mutant.line;
  const caught = found.some(isDue) && added.some((each) => each.code === code);
  // Where the clean message has the code too, it does not matter which of the two is counted as the old one.
  const own = added.find(isDue) ?? added.find((each) => each.code === code);
  const extra = added.filter(
    (each) => !(caught && each === own) && (each.severity !== 'hint' || each.code === code),
  );
  return { fixture: name, due, caught, extra };
}

/** Findings beyond the clean ones, whose lines may have moved: as many of a code as there were are the old ones. */
function addedTo(clean: readonly Seen[], found: readonly Seen[]): readonly Seen[] {
  const left = new Map<string, number>();
  for (const { code } of clean) left.set(code, (left.get(code) ?? 0) + 1);
  return found.filter(({ code }) => {
    const count = left.get(code) ?? 0;
    left.set(code, count - 1);
    return count <= 0;
  });
}
