// Captions that may stand here: none that is there already, none that would contradict one (5 FAH-2 H-252, H-440).
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Caption } from '../../vocabulary/captions';
import { captionOf, captions, mayStandTogether } from '../../vocabulary/captions';
import { lazily } from '../../vocabulary/lazily';
import { isClassifiedMessage, momentOfMessage } from './agreement';
import type { Candidate, Offer } from './candidate';
import type { Place } from './place';
import { isElsewhere, tokenFrom } from './place';

/** The captions of most cables, in the order they stand in. */
const usual = ['SENSITIVE', 'SIPDIS', 'NOFORN', 'EXDIS', 'NODIS', 'STADIS'];
/** Out of use for decades. */
const retired: ReadonlySet<string> = new Set(['LIMDIS', 'CHEROKEE', 'CONDIS', 'LOU']);
const lastYearOfRetired = 1995;
/** What is a part of another line. */
const elsewhere: ReadonlySet<string> = new Set(['transmission', 'series', 'collective nickname']);

interface Written {
  readonly caption: Caption;
  readonly candidate: Candidate;
}

const all = lazily((): readonly Written[] => {
  const place = ({ caption }: Caption): number => usual.indexOf(caption) + 1 || usual.length + 1;
  return captions()
    .filter(({ kind }) => !elsewhere.has(kind))
    .map((caption) => ({
      caption,
      candidate: {
        label: caption.caption,
        kind: CompletionItemKind.Keyword,
        detail: caption.confidence === 'kindOnly' ? 'caption' : caption.meaning,
        sample: `UNCLAS LISBON 000001\n|${caption.caption}`,
      },
    }))
    .sort((one, other) => place(one.caption) - place(other.caption));
});

export function captionCandidates(place: Place): readonly Candidate[] {
  const written = place.message.head.captions
    .filter((token) => isElsewhere(place, token))
    .flatMap(({ text }) => captionsOn(text));
  const classified = isClassifiedMessage(place);
  const recent = momentOfMessage(place).year > lastYearOfRetired;
  return all()
    .filter(
      ({ caption }) =>
        !(recent && retired.has(caption.caption)) &&
        !(classified === true && caption.caption === 'SENSITIVE') &&
        !(classified === false && caption.caption === 'AGREMENT CHANNEL' && !written.some(isSensitive)) &&
        written.every((other) => other !== caption && mayStandTogether(caption, other)),
    )
    .map(({ candidate }) => candidate);
}

function isSensitive({ caption }: Caption): boolean {
  return caption === 'SENSITIVE';
}

/** One caption, or several on a line: `SENSITIVE SIPDIS`. */
function captionsOn(text: string): readonly Caption[] {
  const whole = captionOf(text);
  return whole ? [whole] : text.split(/[ ,;/-]+/).flatMap((word) => captionOf(word) ?? []);
}

/** In a list on one line: SMART's `Captions:`. */
export function captionOffers(place: Place): readonly Offer[] {
  const written = /(?<![^,:])[^,:]*$/.exec(place.typed)?.[0].trimStart() ?? '';
  const span = tokenFrom(place, place.offset - written.length, (code) => code > 0x20 && code !== 0x2c);
  return [{ span, candidates: captionCandidates(place) }];
}
