// What codes stand for, written behind them: the moment of the date-time group, the posts of routing indicators on lines 2
// and 3, the word of line 2's prosign, the countries of geographic TAGS. Only what is sure, and only in the lines asked for.
import type { Message, Span } from '../message/model';
import { postOfIndicator } from '../vocabulary/posts';
import { precedenceOfDoubled } from '../vocabulary/precedences';
import { tagsOf } from '../vocabulary/tags';
import { countryName, postName } from './hover/places';
import { momentIn } from './inlay-hints/moment';

/** Which hints are shown. */
export interface HintOptions {
  readonly dateTimeGroup: boolean;
  readonly routingIndicators: boolean;
  readonly tags: boolean;
  readonly precedence: boolean;
  /** The zone in which moments are told: a name of the IANA database, or `UTC`. */
  readonly zone: string;
}

/** A text that belongs behind the character before `offset` (UTF-16 units from the start of the message). */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  readonly kind: 'moment' | 'post' | 'country' | 'precedence';
}

/** The hints whose offsets lie in the span, in order. */
export function inlayHints(message: Message, within: Span, options: HintOptions): readonly Hint[] {
  const { routing, station } = message.heading;
  return [
    ...(options.precedence && routing?.precedence ? precedenceHint(routing.precedence) : []),
    ...(options.routingIndicators
      ? [...(routing?.indicators ?? []), station?.indicator].flatMap(postHint)
      : []),
    ...(options.dateTimeGroup ? momentHint(message, options.zone) : []),
    ...(options.tags ? countryHints(message) : []),
  ]
    .filter(({ offset }) => offset >= within.start && offset <= within.end)
    .sort((one, other) => one.offset - other.offset);
}

type Written = (Span & { readonly text: string }) | null | undefined;

function precedenceHint({ end, text }: Span & { readonly text: string }): readonly Hint[] {
  const precedence = precedenceOfDoubled(text);
  return precedence ? [{ offset: end, label: precedence.word, kind: 'precedence' }] : [];
}

function postHint(indicator: Written): readonly Hint[] {
  const post = indicator ? postOfIndicator(indicator.text) : undefined;
  return indicator && post ? [{ offset: indicator.end, label: postName(post), kind: 'post' }] : [];
}

/** Nothing where a SMART message says the date beside its group already. */
function momentHint({ form, heading }: Message, zone: string): readonly Hint[] {
  const group = heading.dateTime?.group;
  if (!group || group.iso === null || (form === 'smart' && zone === 'UTC')) return [];
  const label = momentIn(zone, group.iso);
  return label === null ? [] : [{ offset: group.end, label, kind: 'moment' }];
}

/** Of a code that is a country's for certain. */
function countryHints({ head }: Message): readonly Hint[] {
  return (head.tags?.tags ?? []).flatMap(({ code, kind, end }): readonly Hint[] => {
    const entry = kind === 'geographic' ? tagsOf(code)[0] : undefined;
    if (!entry?.country || entry.confidence !== 'plain') return [];
    return [
      { offset: end, label: countryName(entry.country.name).split(/ ?[(;]/, 1)[0] ?? '', kind: 'country' },
    ];
  });
}
