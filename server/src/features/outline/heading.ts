// The heading in the outline: each line as it was sent, with what it says beside it (ACP 127 lines 1-9).
import { SymbolKind } from 'vscode-languageserver-types';
import { dateOfDay } from '../../message/calendar';
import type {
  Addressee,
  AddressList,
  DateTimeLine,
  ExemptionLine,
  Message,
  RoutingLine,
  SecurityLine,
  Span,
  StationLine,
} from '../../message/model';
import { classifications } from '../../vocabulary/classifications';
import { postOfIndicator, postOfPlad } from '../../vocabulary/posts';
import { precedenceOfDoubled, precedenceOfProsign } from '../../vocabulary/precedences';
import { momentOfIso, shortDate } from './dates';
import type { OutlineNode } from './node';
import { firstLine, outlineNode, trimmed } from './node';

/** More stations than this are counted, not named. */
const NAMED_STATIONS = 6;

export function headingNode(message: Message): OutlineNode | null {
  const { heading } = message;
  if (heading.span === null) return null;
  const span = trimmed(message.text, heading.span);
  return outlineNode(SymbolKind.Namespace, 'Heading', 'Heading', span, {
    detail: heading.dateTime ? dateTimeDetail(heading.dateTime) : '',
    selection: firstLine(message.text, span),
    children: headingLines(message),
  });
}

/** The lines of the heading, and the addressees under TO and INFO. */
export function headingLines(message: Message): OutlineNode[] {
  const { heading } = message;
  const nodes: OutlineNode[] = [];
  const add = (line: Span | null, kind: SymbolKind, fallback: string, detail: string): void => {
    if (line) nodes.push(lineNode(message, line, kind, fallback, detail));
  };
  const { transmission, routing, station, security, dateTime, originator } = heading;
  const channel = transmission?.channel ? `channel ${transmission.channel.text}` : '';
  const sequence = transmission?.sequence ? `number ${transmission.sequence.text}` : '';
  add(transmission, SymbolKind.Property, 'Transmission line', joined([channel, sequence]));
  add(routing, SymbolKind.Property, 'Routing line', routing ? routingDetail(routing) : '');
  add(station, SymbolKind.Property, 'Station line', station ? stationDetail(station, message.year) : '');
  add(security, SymbolKind.Property, 'Security line', security ? securityDetail(security) : '');
  add(dateTime, SymbolKind.Event, 'Date-time line', dateTime ? dateTimeDetail(dateTime) : '');
  add(originator, SymbolKind.Property, 'FM', postOfPlad(originator?.name?.text ?? '')?.country ?? '');
  if (heading.action) nodes.push(listNode(message, heading.action, 'TO'));
  if (heading.information) nodes.push(listNode(message, heading.information, 'INFO'));
  for (const exemption of heading.exemptions) {
    if (!isInside(exemption, heading.action) && !isInside(exemption, heading.information)) {
      nodes.push(exemptionNode(message, exemption));
    }
  }
  return nodes;
}

function lineNode(
  message: Message,
  line: Span,
  kind: SymbolKind,
  fallback: string,
  detail: string,
): OutlineNode {
  const span = trimmed(message.text, line);
  const name = message.text.slice(span.start, span.end);
  return outlineNode(kind, name, fallback, span, { detail, selection: firstLine(message.text, span) });
}

/** `IMMEDIATE to CHENGDU, SHANGHAI`. */
function routingDetail(line: RoutingLine): string {
  const precedence = line.precedence ? (precedenceOfDoubled(line.precedence.text)?.word ?? '') : '';
  const named = line.indicators.slice(0, NAMED_STATIONS).map((indicator) => stationOf(indicator.text));
  const others = line.indicators.length - named.length;
  const stations = named.join(', ') + (others > 0 ? ` and ${others} more` : '');
  return stations === '' ? precedence : `${precedence} to ${stations}`.trimStart();
}

/** `BEIJING, serial 6872, filed 29 Oct 2007 05:48Z`. */
function stationDetail(line: StationLine, year: number | null): string {
  const { indicator, serial, section, dayOfYear, time } = line;
  const day = dayOfYear && year !== null ? dateOfDay(year, Number(dayOfYear.text)) : null;
  const date = day ? shortDate(day) : dayOfYear ? `day ${dayOfYear.text}` : '';
  const clock = time ? `${time.text.slice(0, 2)}:${time.text.slice(2)}Z` : '';
  const filed = `${date} ${clock}`.trim();
  return joined([
    indicator ? stationOf(indicator.text) : '',
    serial ? `serial ${serial.text}` : '',
    section ? `section ${Number(section.text)}` : '',
    filed === '' ? '' : `filed ${filed}`,
  ]);
}

/** `CONFIDENTIAL`: what the five letters repeat. */
function securityDetail(line: SecurityLine): string {
  return classifications.find((entry) => entry.letter === line.letter)?.marking ?? '';
}

/** `IMMEDIATE, 29 Oct 2007 05:48Z`; both precedences when there are two: `IMMEDIATE and PRIORITY, …`. */
export function dateTimeDetail(line: DateTimeLine): string {
  const words = line.precedences.map((token) => precedenceOfProsign(token.text)?.word ?? token.text);
  const { group } = line;
  return joined([
    words.join(' and '),
    group ? (group.iso === null ? group.text : momentOfIso(group.iso)) : '',
  ]);
}

function listNode(message: Message, list: AddressList, name: string): OutlineNode {
  const span = trimmed(message.text, list);
  const { length } = list.addressees;
  // XMT restricts a collective of the list, and more addressees may follow it.
  const exemptions = message.heading.exemptions.filter((exemption) => isInside(exemption, list));
  return outlineNode(SymbolKind.Array, name, name, span, {
    detail: length === 1 ? '1 addressee' : `${length} addressees`,
    selection: list.keyword,
    children: [
      ...list.addressees.map((addressee) => addresseeNode(message, addressee)),
      ...exemptions.map((exemption) => exemptionNode(message, exemption)),
    ],
  });
}

/** `XMT AMEMBASSY VALLETTA` with the collective that it restricts. */
function exemptionNode(message: Message, exemption: ExemptionLine): OutlineNode {
  return lineNode(message, exemption, SymbolKind.Property, 'XMT', exemption.collective?.name?.text ?? '');
}

function isInside(span: Span, list: AddressList | null): boolean {
  return list !== null && span.start >= list.start && span.start < list.end;
}

/** `SECSTATE WASHDC` with `RUEHC, IMMEDIATE, number 3109`. */
function addresseeNode(message: Message, addressee: Addressee): OutlineNode {
  const span = trimmed(message.text, addressee);
  const { indicator, name, precedence, number, exempt } = addressee;
  const detail = joined([
    indicator?.text ?? '',
    precedence?.text ?? '',
    number ? `number ${number.text}` : '',
    exempt.length > 0 ? `without ${exempt.map((token) => token.text).join(', ')}` : '',
  ]);
  const text = name?.text ?? message.text.slice(span.start, span.end);
  return outlineNode(SymbolKind.Field, text, 'Addressee', span, {
    detail,
    selection: name ?? firstLine(message.text, span),
  });
}

function stationOf(indicator: string): string {
  return postOfIndicator(indicator)?.station ?? indicator;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
