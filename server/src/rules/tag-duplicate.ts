// A TAGS code counts once. The names of persons belong to the subject before them, so that OVIP may stand before each name.
import * as l10n from '../l10n';
import type { Message, Tag, TagsLine } from '../message/model';
import type { Report, Rule } from './rule';
import { tagDeletion } from './tag-edits';

export const rule: Rule = {
  code: 'tag-duplicate',
  title: 'A TAGS code stands twice',
  severity: 'information',
  fixable: true,
  source: '5 FAH-3 H-600',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  const line = message.head.tags;
  if (line === null) return;
  const first = new Map<string, Tag>();
  for (const [index, tag] of line.tags.entries()) {
    const before = first.get(tag.code);
    if (before === undefined) first.set(tag.code, tag);
    else if (!isNamed(line.tags, index)) reportTwice(message, line, index, tag, before, report);
  }
}

function reportTwice(
  message: Message,
  line: TagsLine,
  index: number,
  { code, start, end }: Tag,
  before: Tag,
  report: (report: Report) => void,
): void {
  const deletion = tagDeletion(message, line, index);
  report({
    span: { start, end },
    message: `${code} stands on the TAGS line already.`,
    tag: 'unnecessary',
    related: [{ span: { start: before.start, end: before.end }, message: `The first ${code}.` }],
    fixes:
      deletion === null
        ? []
        : [{ title: l10n.t('Delete the second {0}', code), preferred: true, edits: () => [deletion] }],
  });
}

function isNamed(tags: readonly Tag[], index: number): boolean {
  return tags[index]?.kind === 'person' || tags[index + 1]?.kind === 'person';
}
