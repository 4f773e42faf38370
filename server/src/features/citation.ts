// How scholars cite a cable: `07 BEIJING 6872, 29 October 2007, UNCLASSIFIED`.
import type { Message } from '../message/model';
import { dateInWords, exists } from './hover/dates';
import { identityOf, levelOf } from './message-record';

/** Year, station and number, date, classification, each as far as the message has it; null when it has no number. */
export function citation(message: Message): string | null {
  const { origin, number } = identityOf(message);
  if (message.year === null || origin === null || number === null) return null;
  const cable = `${String(message.year).slice(2)} ${origin} ${number.replace(/^0+(?=\d)/, '')}`;
  const { classification } = message.head;
  const level = classification === null ? null : levelOf(classification);
  return [cable, dateOf(message), level].filter((part) => part !== null).join(', ');
}

function dateOf({ heading }: Message): string | null {
  const group = heading.dateTime?.group ?? null;
  if (group?.year == null || group.month === null) return null;
  const date = { year: group.year, month: group.month, day: group.day };
  return exists(date) ? dateInWords(date) : null;
}
