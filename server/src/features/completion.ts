// What may be written at a place: told from the beginning of its line, from the lines that stand above and below it, and
// from what the message says elsewhere. Only the message under the cursor is looked at, and nothing is offered in the
// middle of a sentence.
import type { ElementKind, Message } from '../message/model';
import { addresseeOffers, exemptionOffers, originatorOffers } from './completion/addresses';
import { authorityOffers } from './completion/authority';
import { bodyOffers } from './completion/body';
import type { Offer } from './completion/candidate';
import { executiveOrderOffers } from './completion/executive-order';
import {
  classificationOffers,
  dateTimeOffers,
  routingOffers,
  securityOffers,
  stationOffers,
} from './completion/heading-words';
import { lineStartOffers } from './completion/line-starts';
import type { CompletionOptions, Place } from './completion/place';
import { placeAt } from './completion/place';
import { referenceOffers } from './completion/references';
import { smartOffers } from './completion/smart';
import { subjectOffers } from './completion/subject';
import { tagOffers } from './completion/tags';

/** Longer than any line of heading and text head, with its continuation run on to it. */
const longestLine = 500;

type Reader = (place: Place, start: number) => readonly Offer[];

/** Lines by their beginnings; `start` is the offset behind the match. */
const headingLines: readonly (readonly [beginning: RegExp, read: Reader])[] = [
  [/^(?:ZZ|OO|PP|RR) +/i, routingOffers],
  [/^DE +/i, stationOffers],
  [/^ZN[RY] +/i, securityOffers],
  [/^[ZOPR] +/i, dateTimeOffers],
  [/^FM +/i, originatorOffers],
  [/^(?:TO|INFO) +/i, addresseeOffers],
  [/^XMT[ /]+/i, exemptionOffers],
];

const headLines: readonly (readonly [beginning: RegExp, read: Reader])[] = [
  [
    /^(?:UNCLAS(?:SIFIED)?|C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|(?:T ?O ?P {1,3})?S ?E ?C ?R ?E ?T) +(?=[A-Z]*$)/i,
    classificationOffers,
  ],
  [/^E\.? ?O\.?(?: |$|(?=\d))/i, executiveOrderOffers],
  [/^TAGS: */i, tagOffers],
  [/^SUBJ(?:ECT)?: */i, subjectOffers],
  [/^REF(?:S|TELS?|ERENCES?|\(S\))?: */i, referenceOffers],
  [/^(?:Classified By|Reasons?)\b/i, authorityOffers],
];

const bodyKinds: ReadonlySet<ElementKind> = new Set([
  'paragraph',
  'text',
  'heading',
  'rule',
  'signature',
  'endNumber',
  'endOfMessage',
]);

/**
 * The candidates at an offset (UTF-16 units from the start of the message), by the token that they replace. Tokens lie on
 * the cursor's line and hold the cursor.
 */
export function completions(message: Message, offset: number, options: CompletionOptions): readonly Offer[] {
  if (message.form === 'aad') return [];
  const place = placeAt(message, offset, options);
  // A blank that indents a line asks for nothing.
  if (place.trigger === ' ' && place.typed === '') return [];
  if (isInBody(place)) return bodyOffers(place);
  if (place.typed.length > longestLine) return [];
  return message.form === 'smart' ? smartOffers(place) : headingOffers(place);
}

/** Below the text's first line, on a numbered line, or on one that has words and belongs to no field of the head. */
function isInBody({ message, above, own, typed }: Place): boolean {
  if (own?.kind === 'paragraph') return true;
  if (above === null) return false;
  if (own?.kind === 'text' && typed.includes(' ')) return true;
  if (above.kind !== 'separator') return bodyKinds.has(above.kind);
  return above.start >= (message.body.span?.start ?? Infinity);
}

function headingOffers(place: Place): readonly Offer[] {
  const aboveText =
    place.message.head.classification === null || place.line.start < place.message.head.classification.start;
  for (const [beginning, read] of aboveText ? [...headingLines, ...headLines] : headLines) {
    const found = beginning.exec(place.typed);
    if (found) return read(place, place.first + found[0].length);
  }
  return continuationOffers(place) ?? lineStartOffers(place);
}

/** A line of several words that goes on with the field above. */
function continuationOffers(place: Place): readonly Offer[] | null {
  if (!place.typed.includes(' ')) return null;
  switch (place.above?.kind) {
    case 'tags':
      return /^[A-Z, ]*$/.test(place.typed) ? tagOffers(place) : null;
    case 'reference':
      return referenceOffers(place);
    case 'classifiedBy':
      return authorityOffers(place);
    default:
      return null;
  }
}
