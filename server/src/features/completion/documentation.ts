// What is said about a candidate in full: the hover of a small message in which it stands, so that one thing is explained
// in one way.
import { parse } from '../../message/parse';
import { hover } from '../hover';

/** Longer than any sample: what comes back from an editor may be anything. */
const longestSample = 400;

/** Markdown, or null where there is nothing to say. `|` stands before what is explained. */
export function documentationOf(sample: string): string | null {
  const offset = sample.indexOf('|');
  if (offset < 0 || sample.length > longestSample) return null;
  const [message] = parse(sample.slice(0, offset) + sample.slice(offset + 1)).messages;
  return message ? (hover(message, offset)?.markdown ?? null) : null;
}
