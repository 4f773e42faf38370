// When a message must have a text head, and where a finding on a missing line of it is shown: on the line it would stand under.
import type { Message, Span } from '../message/model';
import { firstLineOf } from './facts';

/**
 * True where the drafter's text is there to be asked for its lines: a publisher's extract may have lost any of them, and
 * a fragment (a TAGS line, a REF list) is no whole text.
 */
export function hasWholeText(message: Message): boolean {
  if (message.form === 'partial') return false;
  const section = message.head.classification?.section ?? null;
  if (section !== null && section.number > 1) return false;
  if (message.head.classification !== null) return true;
  // Typed at post, before it is sent: nothing but its classification line is not there.
  if (message.form === 'draft' && message.body.paragraphs.length > 0 && hasAllLabels(message)) {
    return !isPublished(message);
  }
  // A heading alone is a fragment, too.
  return message.heading.span !== null && (message.head.span !== null || message.body.span !== null);
}

/** Page headers come from terminals, pilcrows from publishers: what lacks its beginning was cut. */
function isPublished({ text, body }: Message): boolean {
  return body.pageBreaks.length > 0 || text.includes('¶');
}

function hasAllLabels({ head }: Message): boolean {
  return head.executiveOrder !== null && head.tags !== null && head.subject !== null;
}

/** The classification line, else the last line of the heading, else the first line with content. */
export function missingLinePlace(message: Message): Span {
  const { head, heading } = message;
  if (head.classification !== null) return firstLineOf(message, head.classification);
  const last =
    heading.information ?? heading.action ?? heading.originator ?? heading.dateTime ?? heading.span;
  return firstLineOf(
    message,
    last ?? head.span ?? message.body.span ?? { start: 0, end: message.text.length },
  );
}
