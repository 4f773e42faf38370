// What may begin a line of the heading and of the text head: format lines in their order, none that stands already, none
// that belongs above a line that is there (ACP 127 lines 1 to 11; 5 FAH-1 H-240 for the text head).
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Element, ElementKind, Message, Span } from '../../message/model';
import { addresseeOffers, belowExemption } from './addresses';
import { authorityLine } from './authority';
import { nextParagraph } from './body';
import type { Candidate, Offer } from './candidate';
import { textOf } from './candidate';
import { captionCandidates } from './captions';
import { executiveOrderLines } from './executive-order';
import {
  actionLine,
  allowedPrecedences,
  classificationLines,
  dateTimeLines,
  exemptionLine,
  firstSeparator,
  informationLine,
  keyword,
  originatorLine,
  routingLines,
  securityLines,
  stationLine,
  transmissionLine,
} from './format-lines';
import { newCables } from './new-cable';
import type { Place } from './place';
import { isElsewhere, isWordCharacter, tokenFrom } from './place';
import { inWords } from './precedences';
import { nextLetter } from './references';
import { tagOffers } from './tags';

interface Slot {
  readonly kind: ElementKind;
  /** The field that fills it; absent where several lines may. */
  readonly filledBy?: (message: Message) => Span | null;
  readonly candidates: (place: Place) => readonly Candidate[];
}

/** In the order of the lines. */
const slots: readonly Slot[] = [
  { kind: 'transmission', filledBy: ({ heading }) => heading.transmission, candidates: transmissionLine },
  { kind: 'routing', filledBy: ({ heading }) => heading.routing, candidates: routingLines },
  { kind: 'station', filledBy: ({ heading }) => heading.station, candidates: stationLine },
  { kind: 'security', filledBy: ({ heading }) => heading.security, candidates: securityLines },
  { kind: 'dateTime', filledBy: ({ heading }) => heading.dateTime, candidates: dateTimeLines },
  { kind: 'originator', filledBy: ({ heading }) => heading.originator, candidates: originatorLine },
  { kind: 'action', filledBy: ({ heading }) => heading.action, candidates: actionLine },
  { kind: 'information', filledBy: ({ heading }) => heading.information, candidates: informationLine },
  { kind: 'exemption', candidates: exemptionLine },
  { kind: 'separator', candidates: firstSeparator },
  { kind: 'classification', filledBy: ({ head }) => head.classification, candidates: classificationLines },
  { kind: 'label', candidates: smartLabel },
  { kind: 'caption', candidates: captionCandidates },
  { kind: 'passingLine', candidates: passingLines },
  { kind: 'executiveOrder', filledBy: ({ head }) => head.executiveOrder, candidates: executiveOrderLines },
  { kind: 'tags', filledBy: ({ head }) => head.tags, candidates: () => [tagsLabel] },
  { kind: 'subject', filledBy: ({ head }) => head.subject, candidates: () => [subjectLabel] },
  { kind: 'reference', filledBy: ({ head }) => head.references, candidates: () => [referenceLabel] },
  { kind: 'classifiedBy', filledBy: ({ head }) => head.classifiedBy, candidates: authorityLine },
  { kind: 'paragraph', candidates: nextParagraph },
];

const tagsLabel = keyword('TAGS: ', 'codes it is filed under', '|TAGS: PREL');
const subjectLabel = keyword('SUBJECT: ', 'what it is about', '|SUBJECT: READING ROOM');
const referenceLabel = keyword('REF: ', 'the messages it builds on', '|REF: 07 STATE 1');

/** The first label of a SMART message: below a marking that stands alone. */
function smartLabel({ message, above }: Place): readonly Candidate[] {
  const marking = message.head.classification;
  return above?.kind === 'classification' && marking?.station === null && marking.number === null
    ? [keyword('MRN: ', 'SMART message: its reference number', '|MRN: 12 STATE 1')]
    : [];
}

function passingLines(): readonly Candidate[] {
  const sample = (text: string): string => `UNCLAS LISBON 000001\n|${text}`;
  return [
    ['STATE FOR ', 'attention line: who should read it', 'STATE FOR EUR/WE'],
    ['STATE PASS ', 'passing line: to whom it should be passed on', 'STATE PASS USTR'],
  ].map(([text = '', detail = '', example = '']) => ({
    label: text.trim(),
    text,
    kind: CompletionItemKind.Keyword,
    detail,
    sample: sample(example),
  }));
}

const orders = new Map<ElementKind, number>(slots.map(({ kind }, index) => [kind, index]));
const lastOfHeading = orders.get('exemption') ?? 0;
const classificationOrder = orders.get('classification') ?? 0;
const captionOrders = [orders.get('caption') ?? 0, orders.get('passingLine') ?? 0];

/** The lines that may begin here, and what may go on with the field above. */
export function lineStartOffers(place: Place): readonly Offer[] {
  const span = tokenFrom(place, place.first, isWordCharacter);
  if (/\S/.test(place.message.text.slice(span.end, place.line.end))) return precedenceOffers(place, span);
  const begun = slotCandidates(place).filter((candidate) => isBegun(candidate, place.typed));
  const offers = begun.length === 0 ? [] : [{ span, candidates: begun }];
  return [...offers, ...continuations(place)];
}

function slotCandidates(place: Place): readonly Candidate[] {
  const { message } = place;
  const above = orderOf(place.above);
  const below = place.below === null ? Infinity : (orders.get(place.below.kind) ?? slots.length);
  const farthest = above >= 0 && above <= lastOfHeading ? classificationOrder : slots.length;
  const free = slots.filter(({ filledBy }, order) => {
    const captions = captionOrders.includes(order);
    // Without a classification line above it, a caption is none.
    if (captions && above < classificationOrder) return false;
    const follows = order > above || (captions && captionOrders.includes(above));
    const precedes = order < below || (captions && captionOrders.includes(below));
    return follows && precedes && order <= farthest && !isElsewhere(place, filledBy?.(message));
  });
  const begun = free.flatMap((slot) => slot.candidates(place));
  return place.above === null && place.below === null ? [...newCables(place), ...begun] : begun;
}

/** Where in the order the line above stands; -1 at the top. Captions without a classification line are none. */
function orderOf(above: Element | null): number {
  return above === null ? -1 : (orders.get(above.kind) ?? -1);
}

/** Whether what is typed begins it, or one of the words that it is also found by; blanks and case do not matter. */
function isBegun(candidate: Candidate, typed: string): boolean {
  const begun = squeezed(typed);
  if (squeezed(textOf(candidate).slice(0, 80)).startsWith(begun)) return true;
  const words = candidate.filter?.split(' ') ?? [];
  // A single letter begins a word that is spelt with blanks: `S E C R E T`.
  return words.some(
    (word, index) => word.length > 1 && squeezed(words.slice(index).join('')).startsWith(begun),
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** A further addressee, further TAGS, the next reference. */
function continuations(place: Place): readonly Offer[] {
  switch (place.above?.kind) {
    case 'action':
    case 'information':
      return addresseeOffers(place, place.first);
    case 'exemption':
      return belowExemption(place);
    case 'tags':
      return isOpen(place) && /^[A-Z]*$/.test(place.typed) ? tagOffers(place) : [];
    case 'reference': {
      const candidates = nextLetter(place).filter((each) => isBegun(each, place.typed));
      return candidates.length === 0
        ? []
        : [{ span: tokenFrom(place, place.first, isWordCharacter), candidates }];
    }
    default:
      return [];
  }
}

/** Whether a comma leaves the TAGS above the line open. */
function isOpen({ message, line }: Place): boolean {
  const lastTag = message.head.tags?.tags.findLast(({ start }) => start < line.start);
  return lastTag !== undefined && /^[ \t]*,\s*$/.test(message.text.slice(lastTag.end, line.start));
}

/** On lines 2 and 5 that go on behind the cursor: another precedence for the one under it. */
function precedenceOffers(place: Place, span: Span): readonly Offer[] {
  const word = place.message.text.slice(span.start, span.end);
  const length = word.length;
  if (length === 0 || length > 2 || !/^[A-Z]+$/.test(word)) return [];
  const { routing, dateTime } = place.message.heading;
  const token = length === 2 ? routing?.precedence : dateTime?.precedences[0];
  if (token?.start !== span.start) return [];
  const candidates = allowedPrecedences(place).map((precedence) => ({
    label: length === 2 ? precedence.doubled : precedence.prosign,
    kind: CompletionItemKind.EnumMember,
    detail: inWords(precedence),
    sample: length === 2 ? `|${precedence.doubled} RUEHC` : `|${precedence.prosign} 010000Z JAN 00`,
  }));
  return [{ span, candidates }];
}
