// The same addressee twice gets two copies, or is asked to act and not to act. Other offices make it another addressee.
import * as l10n from '../l10n';
import type { Addressee, AddressList, Message, Span } from '../message/model';
import { addressOf, mayRepeat } from './addressees';
import { firstLineOf } from './facts';
import type { Fix, Report, Rule } from './rule';
import { blanksBefore, isLineEnd, lineStart, nextLine } from './text-edits';

export const rule: Rule = {
  code: 'addressee-duplicate',
  title: 'An addressee stands twice in the address',
  severity: 'information',
  fixable: true,
  source: 'ACP 127 lines 7 and 8',
  check,
};

/** Names that redaction left nothing of. */
const REDACTED = /^[X* ]+$/;

function check(message: Message, report: (report: Report) => void): void {
  if (!mayRepeat(message)) return;
  const { action, information } = message.heading;
  const first = new Map<string, Addressee>();
  for (const list of [action, information]) {
    for (const [index, addressee] of list?.addressees.entries() ?? []) {
      const address = addressOf(addressee);
      if (list === null || address === null || REDACTED.test(address)) continue;
      const earlier = first.get(address);
      if (earlier === undefined) first.set(address, addressee);
      else report(reportOf(message, list, index, addressee, earlier));
    }
  }
}

function reportOf(
  message: Message,
  list: AddressList,
  index: number,
  addressee: Addressee,
  earlier: Addressee,
): Report {
  const name = addressee.name?.text ?? '';
  const sameRole = earlier.role === addressee.role;
  return {
    span: firstLineOf(message, addressee),
    message: `${name} ${sameRole ? 'already stands above' : 'already stands under TO'}.`,
    related: [{ span: firstLineOf(message, earlier), message: 'The same addressee.' }],
    tag: 'unnecessary',
    fixes: deletions(
      name,
      placeOf(message.text, list, index, addressee),
      sameRole && addsNothing(addressee, earlier),
    ),
  };
}

/** Deletes the later one. */
function deletions(name: string, span: Span | null, preferred: boolean): readonly Fix[] {
  if (span === null) return [];
  return [
    {
      title: l10n.t('Delete the second {0}', name),
      preferred,
      edits: () => [{ start: span.start, end: span.end, newText: '' }],
    },
  ];
}

/** True where neither a precedence nor a number is lost with the later one. */
function addsNothing({ precedence, number }: Addressee, earlier: Addressee): boolean {
  return number === null && (precedence === null || precedence.text === earlier.precedence?.text);
}

/**
 * What has to go: its line; on the keyword's line all up to the next addressee; the keyword too when it is the only one.
 * Null where an exemption hangs on it, or a page header stands in between.
 */
function placeOf(
  text: string,
  list: AddressList,
  index: number,
  { start, end, exempt }: Addressee,
): Span | null {
  if (exempt.length > 0) return null;
  if (list.addressees.length === 1) return wholeLines(text, list.keyword.start, end);
  const next = list.addressees[index + 1];
  const before = blanksBefore(text, start);
  if (isLineEnd(text.charCodeAt(before - 1))) {
    const sharesLine = next !== undefined && next.start < nextLine(text, end);
    return sharesLine ? { start, end: next.start } : wholeLines(text, start, end);
  }
  if (next === undefined) return { start: before, end };
  return text.slice(end, next.start).trim() === '' ? { start, end: next.start } : null;
}

function wholeLines(text: string, from: number, to: number): Span {
  return { start: lineStart(text, from), end: nextLine(text, to) };
}
