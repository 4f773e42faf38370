// Captions that say opposite things: SIPDIS opens a cable to all readers of the classified network, NODIS and the
// like to hardly anybody; a channel is one alone; STADIS keeps a cable within the Department.
import type { Addressee, Message, Span } from '../message/model';
import {
  exclusiveChannels,
  indifferentCaptions,
  restrictiveCaptions,
  type Caption,
} from '../vocabulary/captions';
import { writtenCaptions } from './captions-read';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'caption-conflict',
  title: 'Two captions cannot stand together',
  severity: 'warning',
  fixable: false,
  source: '5 FAH-2 H-252, H-440',
  check,
};

interface NamedCaption extends Span {
  readonly entry: Caption;
  readonly name: string;
}

function check(message: Message, report: (report: Report) => void): void {
  if (message.head.captions.length === 0) return;
  const captions: NamedCaption[] = [];
  for (const { entry, start, end } of writtenCaptions(message)) {
    if (entry !== null && !captions.some((other) => other.entry === entry)) {
      captions.push({ entry, name: entry.caption, start, end });
    }
  }
  const conflict = channelConflict(captions) ?? openConflict(captions);
  if (conflict !== null) report(conflict);
  const stadis = captions.find(({ name }) => name === 'STADIS');
  if (stadis !== undefined) checkAddressees(message, stadis, report);
}

/** SIPDIS beside a restrictive caption. */
function openConflict(captions: readonly NamedCaption[]): Report | null {
  const open = captions.find(({ name }) => name === 'SIPDIS');
  const closed = captions.find(
    ({ name, entry }) => restrictiveCaptions.has(name) || entry.kind === 'channel',
  );
  if (open === undefined || closed === undefined) return null;
  return {
    span: { start: open.start, end: open.end },
    message: `SIPDIS opens the cable to the whole network, ${closed.name} closes it. The restrictive caption stands.`,
    related: [{ span: { start: closed.start, end: closed.end }, message: 'The restrictive caption.' }],
  };
}

/** Two channels, or a channel that goes alone beside another caption. */
function channelConflict(captions: readonly NamedCaption[]): Report | null {
  const channel = captions.find(({ entry }) => entry.kind === 'channel');
  if (channel === undefined) return null;
  const alone = captions.find(({ name }) => exclusiveChannels.has(name));
  const another = captions.find(
    (each) =>
      each !== (alone ?? channel) &&
      !indifferentCaptions.has(each.name) &&
      (each.entry.kind === 'channel' || alone !== undefined),
  );
  if (another === undefined) return null;
  const first = alone ?? channel;
  return {
    span: { start: another.start, end: another.end },
    message:
      alone !== undefined
        ? `${alone.name} goes without any other caption, but ${another.name} stands here too.`
        : `A cable goes by one channel, but it has both ${first.name} and ${another.name}.`,
    related: [{ span: { start: first.start, end: first.end }, message: `${first.name}.` }],
  };
}

/** Addressees that are plainly another agency's. */
const otherAgency =
  /^(?:SECDEF|OSD|JOINT STAFF|JCS|CJCS|DIA|CIA|NSA|FBI|NSC|WHITE HOUSE|CDR|COMDR|HQ|US(?:CINC|CENTCOM|EUCOM|PACOM|SOUTHCOM|AFRICOM)|DEPT ?OF (?!STATE)|DEPARTMENT OF (?!STATE)|USDOC|USDOE|USDA|USTREAS|TREASURY|DEA|DHS|HOMELAND|FAA|NASA)\b/;

function checkAddressees(message: Message, stadis: NamedCaption, report: (report: Report) => void): void {
  const { action, information } = message.heading;
  const outside = (each: Addressee) => each.name !== null && otherAgency.test(each.name.text);
  const addressee = action?.addressees.find(outside) ?? information?.addressees.find(outside);
  if (addressee?.name == null) return;
  report({
    span: { start: stadis.start, end: stadis.end },
    message: `STADIS keeps a cable within the Department of State, but ${addressee.name.text.slice(0, 40)} is addressed.`,
    related: [{ span: addressee.name, message: 'An addressee outside the Department.' }],
  });
}
