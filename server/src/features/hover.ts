// What is this: the meaning of whatever stands under an offset, from the parsed message and the tables.
// The element of the line is found by bisection, then the typed field in it. Texts are Markdown that holds no link,
// no command and no HTML, whatever the document says.
import type { Element, ElementKind, Message, Span } from '../message/model';
import type { CableLookup } from './cable-lookup';
import { noCables } from './cable-lookup';
import { actionCard, exemptionCard, informationCard, originatorCard } from './hover/address';
import { classifiedByCard, executiveOrderCard } from './hover/authority';
import { textCard } from './hover/body';
import { captionCard, passingLineCard } from './hover/captions';
import { classificationCard, pageBreakCard } from './hover/classification';
import { distributionCard } from './hover/distribution';
import {
  endNumberCard,
  endOfMessageCard,
  lineCard,
  metadataText,
  publisherText,
  separatorCard,
  stampText,
} from './hover/ending';
import { labelCard } from './hover/labels';
import type { Card } from './hover/markdown';
import { spanAt } from './hover/markdown';
import { preambleCard } from './hover/preamble';
import { referenceCard, subjectCard } from './hover/references';
import { tagsCard } from './hover/tags';
import { routingCard, securityCard, stationCard, transmissionCard } from './hover/transmission';

type Reader = (message: Message, offset: number, element: Element, cables: CableLookup) => Card | null;

const textReader: Reader = (message, offset, _element, cables) => textCard(message, offset, cables);

/** Labelled lines of the text head can share a line (`E.O. 12958: N/A TAGS: PREL`), so all of them are asked. */
const headReader = firstOf([
  executiveOrderCard,
  tagsCard,
  subjectCard,
  (message, offset, _element, cables) => referenceCard(message, offset, cables),
  classifiedByCard,
  captionCard,
  passingLineCard,
]);

const readers: Readonly<Partial<Record<ElementKind, Reader>>> = {
  transmission: transmissionCard,
  routing: routingCard,
  station: stationCard,
  security: securityCard,
  dateTime: preambleCard,
  originator: originatorCard,
  action: firstOf([actionCard, informationCard]),
  information: firstOf([informationCard, actionCard]),
  exemption: exemptionCard,
  separator: separatorCard,
  distribution: (message, offset, element) => distributionCard(message, element, offset),
  label: firstOf([
    preambleCard,
    originatorCard,
    actionCard,
    informationCard,
    classificationCard,
    headReader,
    (message, offset, element) => labelCard(message, element, offset),
  ]),
  classification: firstOf([classificationCard, pageBreakCard]),
  caption: headReader,
  passingLine: headReader,
  executiveOrder: headReader,
  tags: headReader,
  subject: headReader,
  reference: headReader,
  classifiedBy: firstOf([headReader, textReader]),
  paragraph: textReader,
  text: textReader,
  heading: textReader,
  pageBreak: firstOf([pageBreakCard, classificationCard]),
  signature: textReader,
  endNumber: endNumberCard,
  endOfMessage: endOfMessageCard,
  stamp: (message, offset, element) => lineCard(message, element, offset, stampText()),
  publisher: (message, offset, element) => lineCard(message, element, offset, publisherText()),
  metadata: (message, offset, element) => lineCard(message, element, offset, metadataText()),
};

/**
 * The hover at an offset (UTF-16 units from the start of the message), with the span it explains; null where there is
 * nothing to explain. At the end of a word the word counts as hovered.
 */
export function hover(
  message: Message,
  offset: number,
  cables: CableLookup = noCables,
): { readonly markdown: string; readonly span: Span } | null {
  const target = isWordEnd(message.text, offset) ? offset - 1 : offset;
  const element = spanAt(message.elements, target);
  if (!element) return null;
  return readers[element.kind]?.(message, target, element, cables) ?? null;
}

function isWordEnd(text: string, offset: number): boolean {
  return offset > 0 && offset <= text.length && isBlank(text, offset) && !isBlank(text, offset - 1);
}

/** Blanks, line ends, and the end of the text. */
function isBlank(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return Number.isNaN(code) || code <= 0x20 || code === 0xa0;
}

function firstOf(candidates: readonly Reader[]): Reader {
  return (message, offset, element, cables) => {
    for (const read of candidates) {
      const found = read(message, offset, element, cables);
      if (found) return found;
    }
    return null;
  };
}
