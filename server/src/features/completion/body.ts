// In the text: the next paragraph with the marking most in use, markings up to the overall one, the closing label of what
// is open, mentions of references and paragraphs. In the middle of a sentence nothing is offered that was not begun in
// capitals (5 FAH-1 H-246).
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Block, Paragraph } from '../../message/model';
import { firstFrom } from '../../message/spans';
import type { PortionMark } from '../../vocabulary/portion-marks';
import { portionMarks } from '../../vocabulary/portion-marks';
import { overallMarking } from './agreement';
import { authorityOffers } from './authority';
import type { Candidate, Offer } from './candidate';
import { textOf } from './candidate';
import { endingLines } from './ending';
import type { Place } from './place';
import { isWordCharacter, tokenFrom } from './place';
import { mentionOffers } from './references';

export function bodyOffers(place: Place): readonly Offer[] {
  const marking = markingOffers(place);
  if (marking.length > 0) return marking;
  const starts = lineStartOffers(place);
  if (starts.length > 0) return starts;
  const mentions = mentionOffers(place);
  if (mentions.length > 0) return mentions;
  const reasons = authorityOffers(place);
  if (reasons.length > 0) return reasons;
  // In a sentence a blank is no question.
  return place.trigger === ' ' ? [] : labelOffers(place);
}

const paragraphStart = /^(¶? ?\d{1,3}[.)]? {0,3}|(?:[A-Z]\.|--?|[a-z]\)) +)(\([A-Z/]*)?$/;

/** After a number, at the brackets of a marking. */
function markingOffers(place: Place): readonly Offer[] {
  const found = paragraphStart.exec(place.typed);
  if (!found) return [];
  const [, label = '', bracket] = found;
  if (bracket === undefined && !/\d[.)]? +$/.test(label)) return [];
  if (bracket === undefined && /\S/.test(place.rest)) return [];
  const span = tokenFrom(place, place.first + label.length, (code) => code !== 0x20 && isWordCharacter(code));
  return [{ span, candidates: markings(place) }];
}

/** Markings up to the overall one, those of this text first. */
export function markings(place: Place): readonly Candidate[] {
  const counts = countMarkings(place);
  const overall = overallMarking(place);
  // SENSITIVE is a control and no level: (SBU) stands in unclassified cables.
  const highest = overall === null ? 4 : Math.max(overall.rank, 1);
  const allowed = portionMarks.filter(
    ({ mark, rank, classified }) =>
      rank <= highest && !(classified && highest < 2) && (!rare.has(mark) || counts.has(mark)),
  );
  const [usual] = usualMarking(place);
  const order = ({ mark }: PortionMark): number => (counts.get(mark) ?? 0) + (mark === usual ? 0.5 : 0);
  return [...allowed]
    .sort((one, other) => order(other) - order(one))
    .map(({ mark, meaning }) => ({
      label: `(${mark})`,
      kind: CompletionItemKind.EnumMember,
      detail: meaning,
      filter: `(${mark}) ${meaning}`,
      sample: `1. |(${mark}) Text.`,
    }));
}

/** Long or short forms beside the usual ones, and what is no longer in use. */
const rare: ReadonlySet<string> = new Set([
  'SBU/N',
  'SBU/NOFORN',
  'LOU',
  'R',
  'C//NF',
  'S//NF',
  'S/OC/NF',
  'FOUO',
  'TS',
]);

function countMarkings({ message }: Place): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { marking } of message.body.paragraphs) {
    if (marking) counts.set(marking.mark, (counts.get(marking.mark) ?? 0) + 1);
  }
  return counts;
}

/** At the beginning of a line, before anything is typed or with what was begun of it. */
function lineStartOffers(place: Place): readonly Offer[] {
  if (/\S/.test(place.rest)) return [];
  const span = tokenFrom(place, place.first, isWordCharacter);
  const { typed } = place;
  const candidates = isPastText(place)
    ? endingLines(place)
    : [...nextParagraph(place), ...closings(place), ...openings(place), ...endingLines(place)];
  const fitting = candidates.filter(
    (each) => textOf(each).startsWith(typed) && textOf(each).trimEnd() !== typed.trimEnd(),
  );
  return fitting.length === 0 ? [] : [{ span, candidates: fitting }];
}

/** Below BT, `#6872` or NNNN, and below the signature that SMART messages label. */
function isPastText({ message, above }: Place): boolean {
  if (above === null) return false;
  if (above.kind === 'signature') return message.form === 'smart';
  return above.kind === 'separator' || above.kind === 'endNumber' || above.kind === 'endOfMessage';
}

/** `5. (SBU) `, as the paragraph above is written. */
export function nextParagraph(place: Place): readonly Candidate[] {
  const above = paragraphAbove(place);
  const number = (above?.number ?? 0) + 1;
  const written = above?.label?.text ?? '1.';
  const label = written.replace(/\d+/, String(number));
  const [mark] = usualMarking(place);
  const text = `${label} ${mark === undefined ? '' : `(${mark}) `}`;
  return [
    {
      label: text.trimEnd(),
      text,
      kind: CompletionItemKind.Keyword,
      detail: `paragraph ${number}`,
      sample: `1. |(${mark ?? 'U'}) Text.`,
    },
  ];
}

/** The last numbered paragraph of the cable's own above the line. */
function paragraphAbove({ message, line }: Place): Paragraph | undefined {
  const { paragraphs } = message.body;
  for (let index = firstFrom(paragraphs, line.start) - 1; index >= 0; index--) {
    const paragraph = paragraphs[index];
    if (paragraph && paragraph.number !== null && paragraph.series === 0) return paragraph;
  }
  return undefined;
}

/** The marking most in use; before there is one, that of the whole cable, where it is classified or SENSITIVE. */
function usualMarking(place: Place): readonly string[] {
  const counts = [...countMarkings(place)].sort(([, one], [, other]) => other - one);
  const [first] = counts;
  if (first) return [first[0]];
  const overall = overallMarking(place);
  if (overall !== null && overall.rank > 1) return [overall.portion];
  const sensitive = place.message.head.captions.some(({ text }) => text.includes('SENSITIVE'));
  return sensitive ? ['SBU'] : [];
}

const closingWords: Readonly<Record<Block['name'], readonly [open: string, close: string]>> = {
  summary: ['Summary:', 'End Summary.'],
  comment: ['Comment:', 'End Comment.'],
  text: ['Begin Text:', 'End Text.'],
  quote: ['QUOTE', 'UNQUOTE'],
  actionRequest: ['', ''],
};

/** Labels that close what is open above the cursor, the innermost first, in the letters of its opening. */
function closings(place: Place): readonly Candidate[] {
  return openBlocks(place).map(({ name, open }) => {
    const [opening, closing] = closingWords[name];
    const written = open?.text ?? opening;
    const text = written === written.toUpperCase() ? closing.toUpperCase() : closing;
    return {
      label: text,
      kind: CompletionItemKind.Keyword,
      detail: `closes ${written}`,
      sample: `1. ${opening} Text. |${closing}`,
    };
  });
}

function openBlocks({ message, offset }: Place): readonly Block[] {
  return message.body.blocks
    .filter(
      ({ name, open, close, start }) =>
        name !== 'actionRequest' && open !== null && close === null && start < offset,
    )
    .toReversed();
}

/** Labels that open a part of the text, at the beginning of a line. */
function openings({ message }: Place): readonly Candidate[] {
  const names = (['summary', 'comment', 'text', 'quote'] as const).filter(
    (name) =>
      name === 'text' || name === 'quote' || !message.body.blocks.some((block) => block.name === name),
  );
  const capitals = message.body.blocks.some(
    ({ open }) => open !== null && open.text === open.text.toUpperCase(),
  );
  return names.map((name) => {
    const [opening, closing] = closingWords[name];
    const label = capitals ? opening.toUpperCase() : opening;
    return {
      label,
      text: `${label} `,
      kind: CompletionItemKind.Keyword,
      detail: `to be closed by ${closing}`,
      sample: `1. Text.\n\n|${opening} Text. ${closing}`,
    };
  });
}

const begunLabel = /(?:^|[\s.])((?:[BCEQSU][A-Z]{0,6}|[BCES][a-z]{1,6})(?: [A-Za-z]{0,7})?|)$/;
const atParagraph = /^¶? ?\d{1,3}\. {0,3}(?:\([A-Z/]+\) {0,3})?[A-Za-z]*$/;

/** In running text: what closes an open part, and at a paragraph's beginning what opens one, where begun or asked for. */
function labelOffers(place: Place): readonly Offer[] {
  const begun = begunLabel.exec(place.typed.slice(-reach))?.[1];
  if (begun === undefined) return [];
  const opened = atParagraph.test(place.typed) ? openings(place) : [];
  const candidates = [...closings(place), ...opened].filter(({ label }) => label.startsWith(begun));
  const span = tokenFrom(place, place.offset - begun.length, isWordCharacter);
  return candidates.length === 0 ? [] : [{ span, candidates }];
}

const reach = 24;
