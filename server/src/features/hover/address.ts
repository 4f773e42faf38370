// Hovers on ACP 127 lines 6 to 9: originator, addressees and exemptions.
// Sources: 5 FAH-2 H-230 and H-321.9, ACP 117 CAN-US SUPP-1.
import type { Addressee, AddressList, ExemptionLine, Message, Token } from '../../message/model';
import { postOfPlad } from '../../vocabulary/posts';
import { precedenceOfWord } from '../../vocabulary/precedences';
import { addresseeOfIndicator } from '../../vocabulary/routing-indicators';
import { messageStation, placeOf } from './facts';
import type { Card, Field } from './markdown';
import { card, cardAt, count, escape, spanAt } from './markdown';
import { describeName, describePost } from './places';
import { precedenceText } from './signals';
import { indicatorText } from './transmission';

/** ACP 127 line 6, `FM AMEMBASSY BEIJING`. */
export function originatorCard(message: Message, offset: number): Card | null {
  const line = message.heading.originator;
  const place = placeOf(message, 6);
  return cardAt(offset, [
    [line?.name, () => (line?.name ? originatorText(line.name, place) : null)],
    [line, () => originatorLine(message)],
  ]);
}

function originatorLine(message: Message): string | null {
  if (message.form === 'smart') return null;
  return card('Originator', 'ACP 127 line 6', ['FM, from: the post or office that sends the message.']);
}

function originatorText(name: Token, place: string): string {
  const post = postOfPlad(name.text);
  return card('Originator', place, [
    `From ${escape(name.text)}${post ? `: ${describePost(post)}.` : '.'}`,
    post && post.indicator !== ''
      ? `Station ${escape(post.station)}, routing indicator ${escape(post.indicator)}.`
      : null,
  ]);
}

/** ACP 127 line 7, `TO RUEHC/SECSTATE WASHDC IMMEDIATE 3109`. */
export function actionCard(message: Message, offset: number): Card | null {
  return addressListCard(message, message.heading.action, offset);
}

/** ACP 127 line 8, `INFO RUEHOO/CHINA POSTS COLLECTIVE`. */
export function informationCard(message: Message, offset: number): Card | null {
  return addressListCard(message, message.heading.information, offset);
}

function addressListCard(message: Message, list: AddressList | null, offset: number): Card | null {
  if (!list) return null;
  const addressee = spanAt(list.addressees, offset);
  return (
    (addressee && addresseeCard(message, addressee, offset)) ??
    cardAt(offset, [[list.keyword, () => (message.form === 'smart' ? null : listText(list))]])
  );
}

function listText(list: AddressList): string {
  const addressees = count(list.addressees.length, 'addressee');
  return list.keyword.text.toUpperCase() === 'INFO'
    ? card('Information addressees', 'ACP 127 line 8', [`INFO: ${addressees} to be informed, not to act.`])
    : card('Action addressees', 'ACP 127 line 7', [`TO: ${addressees} to act on the message.`]);
}

function addresseeCard(message: Message, addressee: Addressee, offset: number): Card | null {
  const place = placeOf(message, addressee.role === 'action' ? 7 : 8);
  return cardAt(offset, [
    [addressee.indicator, () => (addressee.indicator ? indicatorText(addressee.indicator, place) : null)],
    [addressee.precedence, () => precedenceWord(addressee, place)],
    [addressee.number, () => continuityText(message, addressee, place)],
    ...addressee.offices.map((office): Field => [office, () => officeText(addressee, office, place)]),
    [addressee, () => nameText(addressee, place)],
  ]);
}

function nameText(addressee: Addressee, place: string): string {
  const name = addressee.name?.text ?? '';
  const title = addressee.role === 'action' ? 'Action addressee' : 'Information addressee';
  const what = describeName(name);
  const listed =
    what === null && addressee.indicator ? addresseeOfIndicator(addressee.indicator.text) : undefined;
  const exempt = addressee.exempt.map((token) => escape(token.text)).join(', ');
  return card(title, place, [
    what === null ? escape(name) : `${escape(name)}: ${what}.`,
    listed && listed.name !== name && !listed.conflict
      ? `Its routing indicator is that of ${escape(listed.name)}.`
      : null,
    exempt === '' ? null : `Without: ${exempt}.`,
  ]);
}

function precedenceWord(addressee: Addressee, place: string): string {
  const word = addressee.precedence?.text ?? '';
  const remark = `For ${escape(addressee.name?.text ?? 'this addressee')}.`;
  return precedenceText(precedenceOfWord(word), word, `${place} (5 FAH-2 H-421)`, remark);
}

function continuityText(message: Message, addressee: Addressee, place: string): string {
  const station = escape(messageStation(message) ?? 'the originator');
  const name = escape(addressee.name?.text ?? 'this addressee');
  return card(`Message continuity number ${escape(addressee.number?.text ?? '')}`, place, [
    `Counts the messages from ${station} to ${name}; after 9999 it starts again.`,
  ]);
}

function officeText(addressee: Addressee, office: Token, place: string): string {
  return card('Office', place, [
    `${escape(office.text)}, at ${escape(addressee.name?.text ?? 'the addressee')}: who there should get it.`,
  ]);
}

/** ACP 127 line 9, `XMT AMEMBASSY BAMAKO`. */
export function exemptionCard(message: Message, offset: number): Card | null {
  const line = spanAt(message.heading.exemptions, offset);
  if (!line) return null;
  return cardAt(offset, [
    ...line.names.map((name): Field => [name, () => exemptText(line, name)]),
    [line, () => exemptText(line, null)],
  ]);
}

function exemptText(line: ExemptionLine, name: Token | null): string {
  const collective = escape(line.collective?.name?.text ?? 'the collective before it');
  const post = name ? describeName(name.text) : null;
  return card('Exempt addressee', 'ACP 127 line 9 (5 FAH-2 H-321.9)', [
    name ? `${escape(name.text)}${post === null ? '' : `: ${post}`}.` : null,
    `XMT: of ${collective}, these do not get the message.`,
  ]);
}
