// Renames what has a name of its own within a message: the letter of a reference and the number of a paragraph, with every
// place in the text that speaks of it. What cannot be renamed without changing what the text says is refused, with the reason.
import { letteredReferences, ownMentions } from '../edits/lettering';
import type { Edit } from '../edits/edit';
import { figuresOf, isOwnMention, numberedParagraphs } from '../edits/renumbering';
import * as l10n from '../l10n';
import { paragraphMentions } from '../message/mentions';
import type { Message, Span, Token } from '../message/model';
import type { Pointed } from './pointed';
import { LONE_LETTER, pointedAt, writtenIn } from './pointed';

/** A name as it is written at one place. */
export interface Named extends Span {
  readonly text: string;
}

/** The letter or number at an offset of the message, or why nothing there can be renamed. */
export function renameable(message: Message, offset: number): Named | l10n.Phrase {
  const pointed = pointedAt(message, offset);
  const name = pointed && nameOf(pointed);
  if (!name) return l10n.t('Only the letter of a reference and the number of a paragraph can be renamed.');
  const { places, declarations } = placesOf(message, pointed);
  const isReference = pointed.kind === 'reference';
  const absence = isReference
    ? l10n.t('There is no reference {0}.', name)
    : l10n.t('There is no paragraph {0}.', name);
  if (declarations === 0) return absence;
  if (declarations > 1) {
    return isReference
      ? l10n.t(
          'There are {1} of the name: reference {0} must be one before it can be renamed.',
          name,
          declarations,
        )
      : l10n.t(
          'There are {1} of the name: paragraph {0} must be one before it can be renamed.',
          name,
          declarations,
        );
  }
  const inside = places.filter(({ start, end }) => start <= offset && offset <= end);
  const written = inside[0] ?? places.find(({ start }) => start >= pointed.span.start);
  return written ?? absence;
}

/** The edits that give it another name, in order; or why they cannot be made. */
export function rename(message: Message, offset: number, newName: string): readonly Edit[] | l10n.Phrase {
  const found = renameable(message, offset);
  if (l10n.isPhrase(found)) return found;
  const pointed = pointedAt(message, offset);
  if (!pointed) return [];
  const wanted = newName.trim();
  const fault = pointed.kind === 'reference' ? letterFault(message, wanted) : numberFault(message, wanted);
  if (wanted.toUpperCase() === found.text.toUpperCase()) return [];
  if (fault !== null) return fault;
  const { places, range } = placesOf(message, pointed);
  if (range !== null) return l10n.t('“{0}” counts through it: renamed, it would speak of others.', range);
  return places
    .map(({ text, start, end }) => ({
      start,
      end,
      newText: text === text.toUpperCase() ? wanted.toUpperCase() : wanted.toLowerCase(),
    }))
    .sort((one, other) => one.start - other.start);
}

function nameOf(pointed: Pointed): string | null {
  if (pointed.kind === 'reference') return pointed.letter;
  return pointed.kind === 'paragraph' ? String(pointed.number) : null;
}

function letterFault(message: Message, wanted: string): l10n.Phrase | null {
  if (!/^[A-Za-z]$/.test(wanted)) return l10n.t('A reference is named by one letter, A to Z.');
  const list = message.head.references;
  const letter = wanted.toUpperCase();
  const taken = list !== null && letteredReferences(list).some((each) => each.letter === letter);
  return taken ? l10n.t('There is a reference {0} already.', letter) : null;
}

function numberFault(message: Message, wanted: string): l10n.Phrase | null {
  if (!/^[1-9]\d{0,2}$/.test(wanted)) return l10n.t('A paragraph is named by a number, 1 to 999.');
  const taken = numberedParagraphs(message).some(({ number }) => number === Number(wanted));
  return taken ? l10n.t('There is a paragraph {0} already.', wanted) : null;
}

interface Places {
  /** Where the name is written, first where it is given. */
  readonly places: readonly Token[];
  /** How often it is given. */
  readonly declarations: number;
  /** A mention that counts from or to it, `paras 2-4`, or null. */
  readonly range: string | null;
}

function placesOf(message: Message, pointed: Pointed): Places {
  if (pointed.kind === 'reference') {
    const list = message.head.references;
    const given =
      list === null ? [] : letteredReferences(list).filter(({ letter }) => letter === pointed.letter);
    const mentions = ownMentions(message).filter(({ letters }) => letters.includes(pointed.letter ?? ''));
    return gathered(
      given.map(({ token }) => token),
      mentions,
      LONE_LETTER,
      ({ letters }) => letters.length,
      pointed.letter ?? '',
    );
  }
  const number = pointed.kind === 'paragraph' ? pointed.number : 0;
  const given = numberedParagraphs(message)
    .filter((each) => each.number === number)
    .map(figuresOf);
  const mentions = paragraphMentions(message).filter(
    (each) => each.numbers.includes(number) && isOwnMention(message, each),
  );
  return gathered(given, mentions, /\d+/g, ({ numbers }) => numbers.length, String(number));
}

function gathered<Mention extends Token>(
  given: readonly Token[],
  mentions: readonly Mention[],
  piece: RegExp,
  meant: (mention: Mention) => number,
  name: string,
): Places {
  const places = [...given];
  let range: string | null = null;
  for (const mention of mentions) {
    const written = writtenIn(mention, piece);
    if (written.length !== meant(mention)) range ??= mention.text;
    places.push(...written.filter(({ text }) => text.replace(/^0+/, '') === name));
  }
  return { places, declarations: given.length, range };
}
