// A caption holds for the whole cable when it stands once. Copies of 2003-10 have SIPDIS twice as a matter of course.
import * as l10n from '../l10n';
import type { Message } from '../message/model';
import { writtenCaptions, type WrittenCaption } from './captions-read';
import type { Edit, Report, Rule } from './rule';
import { lineDeletion } from './text-edits';

export const rule: Rule = {
  code: 'caption-duplicate',
  title: 'A caption stands twice',
  severity: 'information',
  fixable: true,
  source: '5 FAH-2 H-440',
  check,
};

function check(message: Message, report: (report: Report) => void): void {
  if (message.head.captions.length === 0) return;
  const first = new Map<string, WrittenCaption>();
  for (const caption of writtenCaptions(message)) {
    if (caption.manner !== 'exact' || caption.entry === null) continue;
    const name = caption.entry.caption;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, caption);
      continue;
    }
    report({
      span: { start: caption.start, end: caption.end },
      message: `${name} stands above already. Once is enough.`,
      related: [{ span: { start: before.start, end: before.end }, message: `The first ${name}.` }],
      tag: 'unnecessary',
      fixes: [
        {
          title: l10n.t('Delete the second {0}', name),
          preferred: true,
          edits: () => [deletion(message.text, caption)],
        },
      ],
    });
  }
}

/** The line, or, among other captions, the word with what parts it from the one before. */
function deletion(text: string, caption: WrittenCaption): Edit {
  if (caption.alone) return lineDeletion(text, caption);
  let { start, end } = caption;
  while (isSeparator(text.charCodeAt(start - 1))) start--;
  if (start === 0 || isLineEnd(text.charCodeAt(start - 1))) {
    start = caption.start;
    while (isSeparator(text.charCodeAt(end))) end++;
  }
  return { start, end, newText: '' };
}

function isSeparator(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x2c || code === 0x3b || code === 0x2f || code === 0x2d;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
