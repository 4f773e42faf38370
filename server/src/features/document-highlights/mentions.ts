// References and paragraphs with the places that speak of them: `B. 06 STATE 80908`, `ref B` and `06 STATE 80908`, `4.` and
// `para 4`.
import { otherCableMentions } from '../../message/cable-mentions';
import { paragraphMentions, referenceMentions } from '../../message/mentions';
import type { Message, Reference, ReferenceMention, Span } from '../../message/model';
import { spanAt } from '../../message/spans';
import type { Highlight } from './highlight';
import { isAt, read, written } from './highlight';

export function referenceHighlights(message: Message, offset: number): readonly Highlight[] | null {
  const entries = message.head.references?.entries ?? [];
  const mentions = referenceMentions(message);
  const mention = mentionAt(mentions, offset);
  const named = mention ? null : mentionAt(otherCableMentions(message), offset);
  const entry = entries.find((each) => isAt(each, offset) || (named !== null && each.id === named.id));
  if (!entry && named) return namesOf(message, [named.id]);
  if (!entry && !mention) return null;
  const [only] = entries.length === 1 ? entries : [];
  const cites = mention ? lettersAt(message.text, mention, offset) : entry ? [letterOf(entry)] : [];
  const letters = new Set(cites.filter((letter) => letter !== ''));
  if (entry && !only && letters.size === 0) return [...written(entry), ...namesOf(message, [entry.id])];
  // `reftel` speaks of the one reference there is, or of all.
  const isAny = letters.size === 0 || (only !== undefined && isOneOf(letterOf(only), letters));
  const cited = isAny ? entries : entries.filter((each) => letters.has(letterOf(each)));
  const citing = mentions.filter((each) =>
    each.letters.length === 0
      ? isAny
      : letters.size === 0 || each.letters.some((letter) => letters.has(letter)),
  );
  const ids = cited.map(({ id }) => id);
  return [...written(...cited), ...read(...citing), ...namesOf(message, ids)];
}

/** Where the text names the cables outright. */
function namesOf(message: Message, ids: readonly (string | null)[]): readonly Highlight[] {
  return read(...otherCableMentions(message).filter(({ id }) => ids.includes(id)));
}

function isOneOf(letter: string, letters: ReadonlySet<string>): boolean {
  return letter === '' || letters.has(letter);
}

function letterOf(entry: Reference): string {
  return (entry.letter?.text ?? '').replace(/[^A-Za-z]/g, '').toUpperCase();
}

/** The letter under the caret; of `refs A and B` both, when it is on `refs`. */
function lettersAt(text: string, mention: ReferenceMention, offset: number): readonly string[] {
  const near = [text.charAt(offset), text.charAt(offset - 1)];
  const isAlone = (at: number): boolean => !/[A-Za-z]/.test(text.charAt(at));
  const under = [offset, offset - 1].find(
    (at, index) => mention.letters.includes(near[index] ?? '') && isAlone(at - 1) && isAlone(at + 1),
  );
  return under === undefined ? mention.letters : [text.charAt(under)];
}

export function paragraphHighlights(message: Message, offset: number): readonly Highlight[] | null {
  const mentions = paragraphMentions(message);
  const mention = mentionAt(mentions, offset);
  const { paragraphs } = message.body;
  const labelled = mention ? null : paragraphs.find(({ label }) => isAt(label, offset));
  if (!mention && !labelled) return null;
  // Another series is a quoted text's own, which nothing in this message speaks of.
  if (labelled && labelled.series > 0) return written(labelled.label);
  const numbers = new Set(mention?.numbers ?? [labelled?.number ?? -1]);
  const own = paragraphs.filter(
    ({ number, series }) => series === 0 && number !== null && numbers.has(number),
  );
  return [
    ...written(...own.map(({ label }) => label)),
    ...read(...mentions.filter((each) => each.numbers.some((number) => numbers.has(number)))),
  ];
}

function mentionAt<T extends Span>(mentions: readonly T[], offset: number): T | null {
  return spanAt(mentions, offset) ?? spanAt(mentions, offset - 1);
}
