// A message as plain fields, for scholars and scripts: what `cable parse` gives for each message.
// The shape is a contract: what the text does not have is null or an empty list, never left out.
import type { AddressList, ClassificationLine, Message, Paragraph, Token } from '../message/model';
import { paragraphText } from './paragraph-text';
import { summaryOf } from './summary';

export interface AddresseeRecord {
  readonly indicator: string | null;
  readonly name: string | null;
  readonly precedence: string | null;
  readonly number: string | null;
  /** Addressees that XMT takes out of this collective. */
  readonly exempt: readonly string[];
}

export interface ParagraphRecord {
  readonly number: number | null;
  readonly marking: string | null;
  readonly heading: string | null;
  /** Lines joined by one blank; page breaks, stamps and blank lines left out. */
  readonly text: string;
  /** Offsets of the paragraph in the message, furniture included. */
  readonly range: { readonly start: number; readonly end: number };
}

export interface MessageRecord {
  readonly form: Message['form'];
  readonly id: string | null;
  readonly transmission: { readonly channel: string | null; readonly sequence: string | null } | null;
  readonly routing: { readonly precedence: string | null; readonly indicators: readonly string[] } | null;
  readonly station: {
    readonly indicator: string | null;
    readonly serial: string | null;
    readonly section: string | null;
    readonly dayOfYear: string | null;
    readonly time: string | null;
  } | null;
  readonly security: {
    readonly signal: string | null;
    readonly letter: string | null;
    readonly operatingSignals: readonly string[];
  } | null;
  readonly precedence: readonly string[];
  readonly dateTimeGroup: { readonly text: string; readonly iso: string | null } | null;
  readonly from: string | null;
  readonly to: readonly AddresseeRecord[];
  readonly info: readonly AddresseeRecord[];
  readonly classification: { readonly level: string | null; readonly text: string } | null;
  readonly origin: string | null;
  readonly number: string | null;
  readonly section: { readonly number: number; readonly of: number } | null;
  readonly captions: readonly string[];
  readonly executiveOrder: {
    readonly number: string | null;
    readonly text: string | null;
    readonly declassifyOn: string | null;
  } | null;
  readonly tags: readonly string[];
  readonly subject: string | null;
  readonly references: readonly {
    readonly letter: string | null;
    readonly id: string | null;
    readonly text: string;
  }[];
  readonly classifiedBy: {
    readonly name: string | null;
    readonly position: string | null;
    readonly reasons: readonly string[];
  } | null;
  readonly summary: string | null;
  readonly paragraphs: readonly ParagraphRecord[];
  readonly signature: readonly string[];
}

export function messageRecord(message: Message): MessageRecord {
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
