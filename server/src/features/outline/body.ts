// The body in the outline: paragraphs under the headings they stand under, then the signature.
import { SymbolKind } from 'vscode-languageserver-types';
import type { BodyHeading, Message, Paragraph, Span } from '../../message/model';
import type { OutlineNode } from './node';
import { firstLine, NAME_LENGTH, outlineNode, trimmed } from './node';

/** At most `room` paragraphs and as many headings. */
export function bodyNodes(message: Message, room: number): OutlineNode[] {
  const top: OutlineNode[] = [];
  const headings = message.body.headings.slice(0, room);
  const under = headings.map((): OutlineNode[] => []);
  for (const paragraph of message.body.paragraphs.slice(0, room)) {
    const list = paragraph.headingIndex === null ? undefined : under[paragraph.headingIndex];
    (list ?? top).push(paragraphNode(message, paragraph));
  }
  headings.forEach((heading, index) => top.push(bodyHeadingNode(heading, under[index] ?? [])));
  const signature = signatureNode(message);
  if (signature) top.push(signature);
  return top;
}

/** A heading with what stands under it. */
function bodyHeadingNode(heading: BodyHeading, children: readonly OutlineNode[]): OutlineNode {
  return outlineNode(SymbolKind.Namespace, heading.text, 'Heading', heading, {
    children,
    selection: heading,
  });
}

/** `1. (SBU) Summary: Visiting officials from S/CRS…`. */
function paragraphNode(message: Message, paragraph: Paragraph): OutlineNode {
  const span = trimmed(message.text, paragraph);
  const number = paragraph.number === null ? '' : `${paragraph.number}. `;
  const marking = paragraph.marking && paragraph.marking.mark !== '' ? `(${paragraph.marking.mark}) ` : '';
  const name = number + marking + openingOf(message.text, paragraph.parts);
  return outlineNode(SymbolKind.String, name, 'Paragraph', span, {
    selection: paragraph.label ?? firstLine(message.text, span),
  });
}

/** Enough of the paragraph's text to fill a name. */
function openingOf(text: string, parts: readonly Span[]): string {
  let opening = '';
  for (const part of parts) {
    if (opening.length > NAME_LENGTH) break;
    opening +=
      (opening === '' ? '' : ' ') + text.slice(part.start, Math.min(part.end, part.start + NAME_LENGTH * 4));
  }
  return opening;
}

function signatureNode(message: Message): OutlineNode | null {
  const { signature } = message.ending;
  const first = signature[0];
  const last = signature.at(-1);
  if (!first || !last) return null;
  const name = signature.map((token) => token.text).join(', ');
  return outlineNode(
    SymbolKind.Property,
    name,
    'Signature',
    { start: first.start, end: last.end },
    {
      detail: 'signature',
      selection: first,
    },
  );
}
