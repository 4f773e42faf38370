// A TAGS code wherever it stands on the TAGS line (5 FAH-3 H-111).
import type { Message } from '../../message/model';
import type { Highlight } from './highlight';
import { isAt, written } from './highlight';

export function tagHighlights({ head }: Message, offset: number): readonly Highlight[] | null {
  const tags = head.tags?.tags ?? [];
  const tag = tags.find((each) => isAt(each, offset));
  return tag ? written(...tags.filter(({ code }) => code === tag.code)) : null;
}
