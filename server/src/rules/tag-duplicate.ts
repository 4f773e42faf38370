// A TAGS code counts once. The names of persons belong to the subject before them, so that OVIP may stand before each name.
import type { Message, Tag } from '../message/model';
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
  const { tags } = line;
  tags.forEach((tag, index) => {
    const first = tags.findIndex((other) => other.code === tag.code);
    const before = tags[first];
    if (first === index || before === undefined || isNamed(tags, index)) return;
    const deletion = tagDeletion(message, line, index);
    report({
      span: { start: tag.start, end: tag.end },
      message: `${tag.code} stands on the TAGS line already.`,
      tag: 'unnecessary',
      related: [{ span: { start: before.start, end: before.end }, message: `The first ${tag.code}.` }],
      fixes:
        deletion === null
          ? []
          : [{ title: `Delete the second ${tag.code}`, preferred: true, edits: () => [deletion] }],
    });
  });
}

function isNamed(tags: readonly Tag[], index: number): boolean {
  return tags[index]?.kind === 'person' || tags[index + 1]?.kind === 'person';
}
