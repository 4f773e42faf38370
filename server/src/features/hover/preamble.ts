// Hovers on ACP 127 line 5: precedence and date-time group.
// Sources: 5 FAH-2 H-321.2-1 and H-421, ACP 127.
import { dayOfYear } from '../../message/calendar';
import type { DateTimeGroup, DateTimeLine, Message, Token } from '../../message/model';
import { placeOf } from './facts';
import { precedenceOfProsign } from '../../vocabulary/precedences';
import { clockTime, dateInWords, dateOfIso, weekdayOf } from './dates';
import type { Card, Field } from './markdown';
import { card, cardAt, escape } from './markdown';
import { precedenceText, signalCard } from './signals';

/** ACP 127 line 5, `O P 290548Z OCT 07`. */
export function preambleCard(message: Message, offset: number): Card | null {
  const line = message.heading.dateTime;
  if (!line) return null;
  const place = placeOf(message, 5);
  return (
    cardAt(offset, [
      ...line.precedences.map((token, index): Field => [token, () => prosignText(line, token, index)]),
      [line.group, () => (line.group ? groupText(line.group, place) : null)],
    ]) ??
    signalCard(offset, line.operatingSignals, place) ??
    cardAt(offset, [[line, () => preambleText(message)]])
  );
}

function preambleText(message: Message): string | null {
  if (message.form === 'smart') return null;
  return card('Preamble', 'ACP 127 line 5', ['Precedence, then the date-time group.']);
}

function prosignText(line: DateTimeLine, token: Token, index: number): string {
  const whose =
    line.precedences.length < 2
      ? 'all addressees'
      : index === 0
        ? 'the action addressees'
        : 'the information addressees';
  const remark = `${escape(token.text)}: for ${whose}.`;
  return precedenceText(
    precedenceOfProsign(token.text),
    token.text,
    'ACP 127 line 5 (5 FAH-2 H-421)',
    remark,
  );
}

function groupText(group: DateTimeGroup, place: string): string {
  if (group.iso === null) {
    return card('Date-time group', place, [
      'Day, hour and minute, zone Z (UTC), month, year: this one is no real time.',
    ]);
  }
  const date = dateOfIso(group.iso);
  const day = dayOfYear(date.year, date.month, date.day);
  return card('Date-time group', place, [
    `${dateInWords(date)}, ${clockTime(group.hour, group.minute)} UTC`,
    `${weekdayOf(date)}, day ${day} of the year`,
  ]);
}
