// The E.O. line: the order in force on the day of the cable, and how long it classifies: not at all, ten years or
// twenty-five (E.O. 12958 and 13526 section 1.5). Older orders had forms of their own.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { addYears } from '../../message/calendar';
import type { ExecutiveOrder } from '../../vocabulary/executive-orders';
import { executiveOrderInForce } from '../../vocabulary/executive-orders';
import { isClassifiedMessage, momentOfMessage } from './agreement';
import type { Candidate, Offer } from './candidate';
import { line } from './format-lines';
import { isoDay, monthDayYear } from './moment';
import type { Place } from './place';
import { isWordCharacter, restFrom, tokenFrom } from './place';

/** What may be said after an order's number, the likeliest first; the forms of each order are in `executive-orders.tsv`. */
function durations(place: Place, order: string): readonly (readonly [text: string, detail: string])[] {
  const classified = isClassifiedMessage(place);
  const unclassified = [['N/A', 'not classified']] as const;
  if (classified === false) return unclassified;
  const limited = limits(place, order);
  return classified === true ? limited : [...unclassified, ...limited];
}

function limits(place: Place, order: string): readonly (readonly [text: string, detail: string])[] {
  const moment = momentOfMessage(place);
  const after = (years: number): string => monthDayYear(addYears(moment, years));
  switch (order) {
    case '11652':
      return [
        ['GDS', 'general declassification schedule'],
        ['XGDS-1', 'exempt from the schedule: given in confidence by a foreign government'],
        ['XGDS-2', 'exempt from the schedule: statute, cryptography or intelligence'],
        ['XGDS-3', 'exempt from the schedule: foreign relations'],
        ['XGDS-4', 'exempt from the schedule: danger to a person'],
      ];
    case '12065':
      return [[`GDS ${after(6)}`, 'declassified after 6 years']];
    case '12356':
      return [['DECL: OADR', 'originating agency’s determination required']];
    default:
      return [
        [`DECL: ${after(10)}`, 'declassify after 10 years'],
        [`DECL: ${after(25)}`, 'declassify after 25 years'],
      ];
  }
}

function orderOfDay(place: Place): ExecutiveOrder | undefined {
  return executiveOrderInForce(isoDay(momentOfMessage(place)));
}

/** Whole lines, for a line that is not begun. */
export function executiveOrderLines(place: Place): readonly Candidate[] {
  const order = orderOfDay(place)?.number;
  if (order === undefined || order < '11652') return [];
  return durations(place, order).map(([text, detail]) => line(`E.O. ${order}: ${text}`, detail));
}

const label = /^E\.? ?O\.? {0,2}/i;
const atNumber = /^\d{0,5}$/;
const atValue = /^(\d{5})[:;]? {0,2}([A-Z/]*)$/i;
const atDate = /^(\d{5})[:;]? {0,2}DECL: {0,2}([\d/]*)$/i;

/** After `E.O.`, after the number, after `DECL:`. */
export function executiveOrderOffers(place: Place): readonly Offer[] {
  const content = place.typed.replace(label, '');
  if (atNumber.test(content)) {
    const order = orderOfDay(place);
    if (!order) return [];
    const start = place.offset - content.length;
    const span = /\S/.test(place.rest) ? tokenFrom(place, start, isWordCharacter) : restFrom(place, start);
    return [{ span, candidates: numbered(place, order) }];
  }
  const dated = atDate.exec(content);
  const [, order, written] = dated ?? atValue.exec(content) ?? [];
  if (order === undefined || written === undefined) return [];
  const candidates = valuesOf(place, order, dated ? 'DECL: ' : '');
  const span = restFrom(place, place.offset - written.length);
  return candidates.length === 0 ? [] : [{ span, candidates }];
}

/** What may follow the number and `prefix`, which stands already; with a blank before it where none is. */
function valuesOf(place: Place, order: string, prefix: string): readonly Candidate[] {
  const blank = /[\d:;]$/.test(place.typed) && !/\/\d*$/.test(place.typed) ? ' ' : '';
  return durations(place, order)
    .filter(([text]) => text.startsWith(prefix))
    .map(([text, detail]) => {
      const written = text.slice(prefix.length);
      return {
        label: written,
        text: blank + written,
        kind: CompletionItemKind.Value,
        detail,
        sample: `E.O. ${order}: ${prefix}|${written}`,
      };
    });
}

function numbered(place: Place, { number }: ExecutiveOrder): readonly Candidate[] {
  return durations(place, number).map(([text, detail]) => ({
    label: `${number}: ${text}`,
    kind: CompletionItemKind.Value,
    detail,
    sample: `E.O. |${number}: ${text}`,
  }));
}
