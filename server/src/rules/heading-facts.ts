// What the rules of the heading need to know together: precedences of line 5, the last four digits of the message
// number, and where a line is not read because it is damaged. Each fact is said once, so that no two rules differ on it.
import { precedenceOfDoubled, precedenceOfProsign, type Precedence } from '../vocabulary/precedences';
import type { Message, Span, Token } from '../message/model';

/** The precedences of line 5: for action, and for information when there is a second. */
export interface LinePrecedences {
  readonly action: Precedence;
  readonly information: Precedence;
  readonly dual: boolean;
}

/** Null when one is not known. */
export function linePrecedences(message: Message): LinePrecedences | null {
  const line = message.heading.dateTime;
  const first = line?.precedences[0];
  if (first === undefined) return null;
  const second = line?.precedences[1];
  const action = precedenceOfProsign(first.text);
  const information = second === undefined ? action : precedenceOfProsign(second.text);
  if (action === undefined || information === undefined) return null;
  return { action, information, dual: second !== undefined };
}

/** The same, null too when information stands above action: then one of the two is wrong, and nothing can be held to them. */
export function soundPrecedences(message: Message): LinePrecedences | null {
  const line = linePrecedences(message);
  return line === null || line.information.rank > line.action.rank ? null : line;
}

/** Line 2's precedence and line 5's, when both are read and do not agree. FLASH on line 5 excuses line 2. */
export function routingDisagreement(
  message: Message,
): { readonly written: Token; readonly doubled: Precedence; readonly line: LinePrecedences } | null {
  const { routing, dateTime } = message.heading;
  const written = routing?.precedence;
  // Mostly they plainly agree, or one is not there.
  if (written == null || dateTime === null || written.text.charAt(0) === dateTime.precedences[0]?.text)
    return null;
  const doubled = precedenceOfDoubled(written.text);
  const line = soundPrecedences(message);
  if (doubled === undefined || line === null) return null;
  if (line.action.prosign === 'Z' || line.action.prosign === doubled.prosign) return null;
  return { written, doubled, line };
}

/** Whether line 3's hour comes before that of the date-time group; false when either cannot be read as one in UTC. */
export function isFiledEarlier({ station, dateTime }: Message['heading']): boolean {
  const group = dateTime?.group;
  if (station?.time == null || group?.iso == null || group.zone !== 'Z') return false;
  return Number(station.time.text) < group.hour * 100 + group.minute;
}

/** The message number as lines 3 and 15 have it: its last four digits. Null when the classification line has none. */
export function serialOfNumber(message: Message): string | null {
  const digits = message.head.classification?.number?.text;
  return digits === undefined ? null : fourDigits(digits);
}

/** `006872` → `6872`, `12` → `0012`. */
export function fourDigits(digits: string): string {
  return digits.slice(-4).padStart(4, '0');
}

const LIKE_DATE_TIME =
  /^.{0,50}?\d{4,7}[A-Z]?\b.{0,56}\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|^(?:[A-Z0-9] ){0,2}\d{6}[A-Z]\b/i;

/** A line of the heading that must have been line 5 before it was damaged. */
export function damagedDateTime(message: Message): Token | null {
  if (message.heading.dateTime !== null) return null;
  return message.heading.unknown.find((line) => LIKE_DATE_TIME.test(line.text.slice(0, 60))) ?? null;
}

/** Whether a line that is no format line stands between two places of the heading: it may be the one that is missed. */
export function hasUnknownLine(message: Message, from: number, to: number): boolean {
  return message.heading.unknown.some((line) => line.start >= from && line.end <= to);
}

export function overlaps(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}
