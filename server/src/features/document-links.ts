// Links from every reference to the cable that it names, for those that are in the workspace. What a link leads to is
// looked up when it is followed or hovered; which cable, is said by `data`.
import type { Message, Span } from '../message/model';
import type { CableLookup, CitedCable, IndexedCable } from './cable-lookup';
import type { Pointed } from './pointed';
import { citedBy, listed, mentioned } from './pointed';

export interface CableLink {
  readonly span: Span;
  readonly cited: CitedCable;
}

/** Every place that names one cable, or cites the one entry that does. Whether it is there is not asked. */
export function namedCables(message: Message): readonly CableLink[] {
  return [...listed(message), ...mentioned(message)].flatMap((pointed) => {
    const cited = onlyCable(pointed);
    return cited && cited.id !== message.id ? { span: pointed.span, cited } : [];
  });
}

function onlyCable(pointed: Pointed): CitedCable | null {
  if (pointed.kind === 'cable') return pointed.cited;
  if (pointed.kind !== 'reference') return null;
  const [only, another] = pointed.entries;
  return only && !another ? citedBy(only) : null;
}

export interface LinkTarget {
  readonly target: string;
  readonly tooltip: string;
}

/** Where a link leads, and what is said of it; null when the cable is gone. */
export function linkTarget(cited: CitedCable, cables: CableLookup): LinkTarget | null {
  const found = cables.cited(cited);
  const [first] = found;
  if (!first) return null;
  const others = found.length > 1 ? ` (the first of ${found.length} files)` : '';
  return { target: `${first.uri}#L${first.line + 1}`, tooltip: `${titleOf(first)}${others}` };
}

/** `07BEIJING6872 — WORKS WITH CHINA`. */
export function titleOf({ id, subject }: Pick<IndexedCable, 'id' | 'subject'>): string {
  return id === '' ? subject : subject === '' ? id : `${id} — ${subject}`;
}
