// The findings of a whole file, message by message. What a file was found to hold is remembered, so that after a change only
// the messages that are new are looked at: of a file of thousands nothing is gone through but their row.
import { attached } from '../message/attached';
import type { CableDocument } from '../message/document';
import type { Message } from '../message/model';
import { lastStartAt } from '../message/spans';
import type { Steps } from '../message/steps';
import type { Finding, RuleSettings, Validate } from './validate';
import { MAXIMUM_FINDINGS } from './validate';

/** A finding and the offset in the file where its message starts, from which its spans count. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly origin: number;
}

/** What the rules found in a file. */
export interface Validation {
  /** In order of position; at most `MAXIMUM_FINDINGS`. */
  readonly findings: readonly LocatedFinding[];
  /** False when there were more. */
  readonly complete: boolean;
}

/** What was found last in a file. */
interface Known {
  readonly settings: RuleSettings | null;
  readonly messages: readonly Message[];
  readonly starts: readonly number[];
  readonly findings: readonly LocatedFinding[];
  /** How many messages, from the first on, have all their findings in the list. */
  readonly checked: number;
}

const nothing: Known = { settings: null, messages: [], starts: [], findings: [], checked: 0 };

/** Validates a file, one message a step. `file` is the same object for all states of one file. */
export type ValidateDocument = (
  document: CableDocument,
  settings: RuleSettings,
  file: object,
) => Steps<Validation>;

export function createDocumentValidator(validate: Validate): ValidateDocument {
  const known = attached<object, Known>();

  return function* ({ messages, starts }, settings, file) {
    const last = known.get(file);
    const before = last?.settings === settings ? last : nothing;
    const same = sameAbove(messages, before);
    const changedEnd = messages.length - sameBelow(messages, before, same);
    const oldEnd = before.messages.length - (messages.length - changedEnd);
    const moved = (starts[changedEnd] ?? 0) - (before.starts[oldEnd] ?? 0);
    const findings = foundIn(before, 0, same, 0);
    let index = same;
    while (index < messages.length && findings.length <= MAXIMUM_FINDINGS) {
      const message = messages[index];
      if (index === changedEnd && before.checked > oldEnd) {
        findings.push(...foundIn(before, oldEnd, before.checked, moved));
        index += before.checked - oldEnd;
      } else if (message !== undefined) {
        const origin = starts[index] ?? 0;
        for (const finding of validate(message, settings)) findings.push({ finding, origin });
        index++;
        yield;
      }
    }
    const [leftOut] = findings.splice(MAXIMUM_FINDINGS);
    const checked = leftOut === undefined ? index : lastStartAt(starts, leftOut.origin);
    known.set(file, { settings, messages, starts, findings, checked });
    return { findings, complete: leftOut === undefined };
  };
}

/** How many messages at the beginning are the ones that were there and were checked before. */
function sameAbove(messages: readonly Message[], before: Known): number {
  let count = 0;
  while (count < before.checked && messages[count] === before.messages[count]) count++;
  return count;
}

/** How many messages at the end are those that were there before; `above` are counted already. */
function sameBelow(messages: readonly Message[], before: Known, above: number): number {
  const most = Math.min(messages.length, before.messages.length) - above;
  let count = 0;
  while (
    count < most &&
    messages[messages.length - 1 - count] === before.messages[before.messages.length - 1 - count]
  )
    count++;
  return count;
}

/** What was found in the messages `[from, to)`, which have moved so far since. */
function foundIn({ findings, starts }: Known, from: number, to: number, moved: number): LocatedFinding[] {
  const start = starts[from] ?? 0;
  const end = starts[to] ?? Number.POSITIVE_INFINITY;
  const inside = findings.filter(({ origin }) => origin >= start && origin < end);
  return moved === 0 ? inside : inside.map(({ finding, origin }) => ({ finding, origin: origin + moved }));
}
