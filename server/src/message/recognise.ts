// Whether a text is a cable by its content: near its top, two or more kinds of heading or text-head lines are
// recognised. What is merely written in capitals, a letter or a mail is none.
import { HEADING_KINDS } from './heading-fields';
import { parse } from './parse';
import type { ElementKind } from './model';

/** How much of a file is looked at, in bytes or UTF-16 units: a long heading and a text head. */
export const TOP_LENGTH = 8192;

const telling: ReadonlySet<ElementKind> = new Set<ElementKind>([
  ...HEADING_KINDS,
  'classification',
  'executiveOrder',
  'tags',
  'subject',
  'reference',
  'classifiedBy',
]);

export function isCable(top: string): boolean {
  return parse(top.slice(0, TOP_LENGTH)).messages.some(({ recognised, elements }) => {
    const kinds = new Set(elements.map(({ kind }) => kind).filter((kind) => telling.has(kind)));
    return recognised && kinds.size >= 2;
  });
}
