// A TAGS code that no table has, with what was probably meant: an ISO code for a geographic one, a letter too many, codes that
// lost the blank between them. The lists changed over fifty years, and organizations are free: it is never more than information.
import * as l10n from '../l10n';
import type { Message, TagsLine } from '../message/model';
import { nearTag, splitTags, tagOf } from '../vocabulary/tags';
import type { Fix, Report, Rule } from './rule';
import { tagDeletion, tagSeparator } from './tag-edits';

export const rule: Rule = {
  code: 'tag-unknown',
  title: 'A TAGS code is not known',
  severity: 'information',
  fixable: true,
  source: '5 FAH-3 H-600',
  check,
};

/** Europa Island to the tables, the European Union to most who write it. */
const MISTAKEN = 'EU';

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.tags;
  if (line === null) return;
  const written = new Set<string>();
  for (const { code } of line.tags) written.add(code);
  line.tags.forEach((tag, index) => {
    if (tag.kind === 'unknown' || tag.code === MISTAKEN) checkTag(message, line, index, written, report);
  });
}

function checkTag(
  message: Message,
  line: TagsLine,
  index: number,
  written: ReadonlySet<string>,
  report: (report: Report) => void,
): void {
  const tag = line.tags[index];
  if (tag === undefined) return;
  const { code, start, end } = tag;
  const { parts: codes, near } = suggestionFor(code);
  const isMissing = (each: string): boolean => !written.has(each);
  if (codes !== undefined) {
    report({
      span: { start, end },
      message: `${code} is no TAGS code. Parted it reads ${codes.join(' ')}.`,
      fixes: replacement(message, line, index, codes.filter(isMissing), true),
    });
    return;
  }
  if (near !== undefined) {
    report({
      span: { start, end },
      message: `${describe(code)} ${describeMeant(near)}`,
      // A short code is another list's for the same country; a longer one is a guess at a slip.
      fixes: replacement(message, line, index, [near].filter(isMissing), code.length < 4),
    });
  } else if (/^(?:[A-Z]{2}|[A-Z]{4})$/.test(code)) {
    report({ span: { start, end }, message: `${code} is in no list of TAGS known here.` });
  }
}

interface Suggestion {
  readonly parts: readonly string[] | undefined;
  readonly near: string | undefined;
}

/** Codes looked up before: finding a near one walks the whole table. */
const seen = new Map<string, Suggestion>();
const mostSeen = 2000;

function suggestionFor(code: string): Suggestion {
  let found = seen.get(code);
  if (found === undefined) {
    found = { parts: splitTags(code), near: nearTag(code) };
    if (seen.size >= mostSeen) seen.clear();
    seen.set(code, found);
  }
  return found;
}

function describe(code: string): string {
  const place = tagOf(code)?.country?.name;
  return place === undefined ? `${code} is no TAGS code.` : `${code} is ${withoutNotes(place)}.`;
}

function describeMeant(code: string): string {
  const entry = tagOf(code);
  const name = entry?.country?.name ?? (entry?.confidence === 'plain' ? entry.meaning : '');
  return name === '' ? `${code} is near it.` : `${code} is ${withoutNotes(name)}.`;
}

/** Table entries go on with remarks in brackets or behind a semicolon. */
function withoutNotes(name: string): string {
  return (name.split(/ ?[(;]/, 1)[0] ?? '').slice(0, 80);
}

/** `wanted`, the codes that the line does not have already, in place of the one. */
function replacement(
  message: Message,
  line: TagsLine,
  index: number,
  wanted: readonly string[],
  preferred: boolean,
): readonly Fix[] {
  const tag = line.tags[index];
  if (tag === undefined) return [];
  if (wanted.length > 0) {
    const newText = wanted.join(tagSeparator(message, line));
    return [
      {
        title: l10n.t('Write {0}', newText),
        preferred,
        edits: () => [{ start: tag.start, end: tag.end, newText }],
      },
    ];
  }
  const deletion = tagDeletion(message, line, index);
  if (deletion === null) return [];
  return [{ title: l10n.t('Delete {0}', tag.code), preferred, edits: () => [deletion] }];
}
