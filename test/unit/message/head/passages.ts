// Passages for tests: lines as they stand in a message, indented and with CRLF, so that an offset into the passage is never
// by chance the offset into the message.
import { linesOf, contentOf } from '../../../../server/src/message/lines';
import type { Span } from '../../../../server/src/message/model';
import { passageOf, type Passage } from '../../../../server/src/message/passage';
import { findHeadLabels } from '../../../../server/src/message/head/labels';

export interface Written {
  readonly source: string;
  readonly passage: Passage;
  /** Offset in the passage after the label and its colon. */
  readonly labelEnd: number;
  /** What stands at a span of the message. */
  readonly at: (span: Span | null | undefined) => string | null;
}

/** A labelled field as a reader gets it; `text` may hold several lines. */
export function written(text: string): Written {
  const source = `UNCLAS\r\n${text.replaceAll('\n', ' \r\n  ')} \r\n`;
  const lines = linesOf(source);
  const contents = Array.from({ length: lines.count - 1 }, (_, index) => contentOf(lines, index + 1));
  const [label] = findHeadLabels(source, contents[0]?.start ?? 0, contents[0]?.end ?? 0);
  if (!label) throw new Error(`no label in ${text}`);
  const [first, ...rest] = contents.filter(({ start, end }) => end > start);
  const passage = passageOf(source, [{ start: label.start, end: first?.end ?? label.end }, ...rest]);
  return {
    source,
    passage,
    labelEnd: label.end - label.start,
    at: (span) => (span ? source.slice(span.start, span.end) : null),
  };
}

/** The same without lines or labels: any text at all, for properties. */
export function passageOfText(text: string): Passage {
  const lines = linesOf(text);
  return passageOf(
    text,
    Array.from({ length: lines.count }, (_, index) => contentOf(lines, index)).filter(
      ({ start, end }) => end > start,
    ),
  );
}
