// A message as plain fields, for scholars and scripts: what `cable parse` gives for each message.
// The shape is a contract: what the text does not have is null or an empty list, never left out.
import type { AddressList, ClassificationLine, Message, Paragraph, Token } from '../message/model';
import { readable } from '../message/readable';
import { paragraphText } from './paragraph-text';
import { summaryOf } from './summary';

/** One addressee of TO or INFO (ACP 127 lines 7 and 8), as plain fields. */
export interface AddresseeRecord {
  readonly indicator: string | null;
  readonly name: string | null;
  readonly precedence: string | null;
  readonly number: string | null;
  /** Addressees that XMT takes out of this collective. */
  readonly exempt: readonly string[];
}

/** A paragraph as plain fields. */
export interface ParagraphRecord {
  readonly number: number | null;
  readonly marking: string | null;
  readonly heading: string | null;
  /** Lines joined by one blank; page breaks, stamps and blank lines left out. */
  readonly text: string;
  /** Offsets of the paragraph in the message, furniture included. */
  readonly range: { readonly start: number; readonly end: number };
}

/**
 * A message as plain fields, the shape that `cable parse` prints. What the text does not have is null or an empty list; no key is
 * ever left out.
 */
export interface MessageRecord {
  /** How the message came to us. */
  readonly form: Message['form'];
  /** `07BEIJING6872`: year, station, number. */
  readonly id: string | null;
  /** ACP 127 line 1, `VZCZCXRO1587`. */
  readonly transmission: { readonly channel: string | null; readonly sequence: string | null } | null;
  /** Line 2, `OO RUEHCN RUEHGH`. */
  readonly routing: { readonly precedence: string | null; readonly indicators: readonly string[] } | null;
  /** Line 3, `DE RUEHBJ #6872/01 3020548`. */
  readonly station: {
    readonly indicator: string | null;
    readonly serial: string | null;
    readonly section: string | null;
    readonly dayOfYear: string | null;
    readonly time: string | null;
  } | null;
  /** Line 4, `ZNR UUUUU ZZH`. */
  readonly security: {
    readonly signal: string | null;
    readonly letter: string | null;
    readonly operatingSignals: readonly string[];
  } | null;
  /** The prosigns of line 5, action first: `['O', 'P']`. */
  readonly precedence: readonly string[];
  /** The date-time group of line 5; `iso` as `2007-10-29T05:48Z`, null where it is no real date. */
  readonly dateTimeGroup: { readonly text: string; readonly iso: string | null } | null;
  /** Line 6, the originator. */
  readonly from: string | null;
  /** Line 7, the action addressees. */
  readonly to: readonly AddresseeRecord[];
  /** Line 8, the information addressees. */
  readonly info: readonly AddresseeRecord[];
  /** `level` is what it ranks as, `text` the marking as written. */
  readonly classification: { readonly level: string | null; readonly text: string } | null;
  /** The station on the classification line. */
  readonly origin: string | null;
  /** The message number as written, zeros and all. */
  readonly number: string | null;
  /** `SECTION 01 OF 02`. */
  readonly section: { readonly number: number; readonly of: number } | null;
  /** In order. */
  readonly captions: readonly string[];
  /** `E.O. 12958: DECL: 10/29/2017`. */
  readonly executiveOrder: {
    readonly number: string | null;
    readonly text: string | null;
    readonly declassifyOn: string | null;
  } | null;
  /** Upper case, in order, each once; persons as `SURNAME, FIRST`. */
  readonly tags: readonly string[];
  /** Its lines joined by one blank. */
  readonly subject: string | null;
  /** The entries of the REF list; `id` as `06STATE80908`, null for what is no cable. */
  readonly references: readonly {
    readonly letter: string | null;
    readonly id: string | null;
    readonly text: string;
  }[];
  /** The authority block; `reasons` as lower-case letters. */
  readonly classifiedBy: {
    readonly name: string | null;
    readonly position: string | null;
    readonly reasons: readonly string[];
  } | null;
  /** The text between SUMMARY and END SUMMARY, without the labels. */
  readonly summary: string | null;
  /** In order, unnumbered ones too. */
  readonly paragraphs: readonly ParagraphRecord[];
  /** The name or names, upper case. */
  readonly signature: readonly string[];
}

export function messageRecord(written: Message): MessageRecord {
  const text = readable(written.text);
  const message = text === written.text ? written : Object.assign({}, written, { text });
  const { heading, head, body, ending } = message;
  const { classification, executiveOrder, classifiedBy } = head;
  return {
    form: message.form,
    id: message.id,
    ...transmissionFields(message),
    from: textOf(heading.originator?.name),
    to: addressees(heading.action),
    info: addressees(heading.information),
    classification:
      classification === null ? null : { level: levelOf(classification), text: classification.words.text },
    ...identityOf(message),
    section:
      classification?.section == null
        ? null
        : { number: classification.section.number, of: classification.section.of },
    captions: head.captions.map((caption) => caption.text),
    executiveOrder:
      executiveOrder === null
        ? null
        : {
            number: textOf(executiveOrder.number),
            text: textOf(executiveOrder.value),
            declassifyOn: textOf(executiveOrder.declassifyOn),
          },
    tags: [...new Set(head.tags?.tags.map((tag) => tag.code) ?? [])],
    subject: subjectOf(message),
    references: (head.references?.entries ?? []).map(({ letter, id, text }) => ({
      letter: textOf(letter),
      id,
      text: text.text,
    })),
    classifiedBy:
      classifiedBy === null
        ? null
        : {
            name: textOf(classifiedBy.name),
            position: textOf(classifiedBy.position),
            reasons: classifiedBy.reasons.map((reason) => reason.text.toLowerCase()),
          },
    summary: summaryOf(message),
    paragraphs: body.paragraphs.map((paragraph) => paragraphRecord(message, paragraph)),
    signature: ending.signature.map((name) => name.text.toUpperCase()),
  };
}

/** LIMITED OFFICIAL USE is no level but is what archives file by; other controls count as the level they stand with. */
export function levelOf({ marking, level }: ClassificationLine): string | null {
  return marking === 'LIMITED OFFICIAL USE' ? marking : level;
}

function textOf(token: Token | null | undefined): string | null {
  return token == null || token.text === '' ? null : token.text;
}

type TransmissionFields = Pick<
  MessageRecord,
  'transmission' | 'routing' | 'station' | 'security' | 'precedence' | 'dateTimeGroup'
>;

function transmissionFields({ heading }: Message): TransmissionFields {
  const { transmission, routing, station, security, dateTime } = heading;
  const group = dateTime?.group ?? null;
  return {
    transmission: transmission && {
      channel: textOf(transmission.channel),
      sequence: textOf(transmission.sequence),
    },
    routing: routing && {
      precedence: textOf(routing.precedence),
      indicators: routing.indicators.map((indicator) => indicator.text),
    },
    station: station && {
      indicator: textOf(station.indicator),
      serial: textOf(station.serial),
      section: textOf(station.section),
      dayOfYear: textOf(station.dayOfYear),
      time: textOf(station.time),
    },
    security: security && {
      signal: textOf(security.signal),
      letter: security.letter,
      operatingSignals: security.operatingSignals.map((signal) => signal.text),
    },
    precedence: (dateTime?.precedences ?? []).map((prosign) => prosign.text),
    dateTimeGroup: group && { text: group.text, iso: group.iso },
  };
}

/** Station and number from the classification line; SMART messages have them in their reference number. */
export function identityOf({ head, heading }: Message): Pick<MessageRecord, 'origin' | 'number'> {
  const reference = heading.messageReference;
  if (reference !== null) {
    return { origin: reference.station, number: reference.number === null ? null : String(reference.number) };
  }
  return { origin: textOf(head.classification?.station), number: textOf(head.classification?.number) };
}

/** The lines joined by one blank, with the marking they begin with. */
function subjectOf(message: Message): string | null {
  const subject = message.head.subject;
  if (subject === null) return null;
  const whole = [subject.marking?.text, subject.text]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return whole === '' ? null : whole;
}

function addressees(list: AddressList | null): readonly AddresseeRecord[] {
  return (list?.addressees ?? []).map((addressee) => ({
    indicator: textOf(addressee.indicator),
    name: textOf(addressee.name),
    precedence: textOf(addressee.precedence),
    number: textOf(addressee.number),
    exempt: addressee.exempt.map((name) => name.text),
  }));
}

function paragraphRecord(message: Message, paragraph: Paragraph): ParagraphRecord {
  const heading = paragraph.headingIndex === null ? undefined : message.body.headings[paragraph.headingIndex];
  return {
    number: paragraph.number,
    marking: paragraph.marking?.mark ?? null,
    heading: heading?.text ?? null,
    text: paragraphText(message, paragraph),
    range: { start: paragraph.start, end: paragraph.end },
  };
}
