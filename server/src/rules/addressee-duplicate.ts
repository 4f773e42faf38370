// The same addressee twice gets two copies, or is asked to act and not to act. Other offices make it another addressee.
import * as l10n from '../l10n';
import type { Addressee, AddressList, Message, Span } from '../message/model';
import { addressesOf, addressOf, mayRepeat } from './addressees';
import { firstLineOf } from './facts';
import type { Edit, Fix, Report, Rule } from './rule';

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
  const first = new Map<string, Addressee>();
  for (const addressees of addressesOf(message)) {
    for (const [index, addressee] of addressees.entries()) {
      const address = addressee.malformed === null ? addressOf(addressee) : null;
      if (address === null) continue;
      const earlier = first.get(address);
      if (earlier === undefined) first.set(address, addressee);
      else if (!REDACTED.test(address)) report(reportOf(message, addressee, index, earlier));
    }
  }
}

function reportOf(message: Message, addressee: Addressee, index: number, earlier: Addressee): Report {
  const where = earlier.role === addressee.role ? 'already stands above' : 'already stands under TO';
  const fix = deletion(message, addressee, index, earlier);
  return {
    span: firstLineOf(message, addressee),
    message: `${addressee.name?.text ?? ''} ${where}.`,
    related: [{ span: firstLineOf(message, earlier), message: 'The same addressee.' }],
    tag: 'unnecessary',
    fixes: fix === null ? [] : [fix],
  };
}

/** Deletes the later one. Preferred where nothing is lost with it; none where exemptions hang on it. */
function deletion(message: Message, addressee: Addressee, index: number, earlier: Addressee): Fix | null {
  const { action, information } = message.heading;
  const list = addressee.role === 'action' ? action : information;
  if (list === null || addressee.exempt.length > 0 || addressee.name === null) return null;
  const span = placeOf(message.text, list, addressee, index);
  if (span === null) return null;
  const word = addressee.precedence?.text ?? null;
  const sameWord = word === null || word === (earlier.precedence?.text ?? null);
  return {
    title: l10n.t('Delete the second {0}', addressee.name.text),
    preferred: sameWord && addressee.number === null && addressee.role === earlier.role,
    edits: (): readonly Edit[] => [{ start: span.start, end: span.end, newText: '' }],
  };
}

/** What has to go: its line; on the keyword's line all up to the next addressee; the keyword too when it is the only one. */
function placeOf(text: string, list: AddressList, addressee: Addressee, index: number): Span | null {
  const next = list.addressees[index + 1];
  if (list.addressees.length === 1) return wholeLines(text, list.keyword.start, addressee.end);
  let start = addressee.start;
  while (isBlank(text.charCodeAt(start - 1))) start--;
  if (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) {
    if (next === undefined) {
      const alone = start <= list.keyword.end && startOfLine(text, start) <= list.keyword.start;
      return alone ? null : { start, end: addressee.end };
    }
    // A page header or exemption in between stays where it is.
    return text.slice(addressee.end, next.start).trim() === ''
      ? { start: addressee.start, end: next.start }
      : null;
  }
  return next !== undefined && next.start < endOfLine(text, addressee.end)
    ? { start: addressee.start, end: next.start }
    : wholeLines(text, addressee.start, addressee.end);
}

function wholeLines(text: string, from: number, to: number): Span {
  return { start: startOfLine(text, from), end: endOfLine(text, to) };
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Behind the line end. */
function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a) return end + 2;
  return Math.min(end + 1, text.length);
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
