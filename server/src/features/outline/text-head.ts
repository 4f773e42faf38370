// The text head in the outline: classification line, captions, E.O., TAGS, SUBJECT, REF and Classified By.
import { SymbolKind } from 'vscode-languageserver-types';
import { isDate } from '../../message/calendar';
import type {
  ClassificationLine,
  ExecutiveOrderLine,
  Message,
  Reference,
  ReferenceList,
  Span,
  Tag,
  Token,
} from '../../message/model';
import { captionOf } from '../../vocabulary/captions';
import { shortDate } from './dates';
import type { OutlineNode } from './node';
import { firstLine, outlineNode, trimmed } from './node';

export function textHeadNode(message: Message): OutlineNode | null {
  const { head } = message;
  if (head.span === null) return null;
  const span = trimmed(message.text, head.span);
  const marking = head.classification?.marking ?? '';
  const captions = new Set(head.captions.map((caption) => caption.text));
  return outlineNode(SymbolKind.Namespace, 'Text head', 'Text head', span, {
    detail: [marking, ...captions].filter((part) => part !== '').join(', '),
    selection: firstLine(message.text, span),
    children: textHeadFields(message),
  });
}

/** The fields of the text head; captions one by one, references under REF. */
export function textHeadFields(message: Message): OutlineNode[] {
  const { classification, captions, executiveOrder, tags, subject, references, classifiedBy } = message.head;
  const nodes: OutlineNode[] = captions.map(captionNode);
  const add = (
    field: Span & { readonly label: Token },
    kind: SymbolKind,
    name: string,
    detail: string,
  ): void => {
    const span = trimmed(message.text, field);
    nodes.push(outlineNode(kind, name, name, span, { detail, selection: field.label }));
  };
  if (classification) nodes.push(classificationNode(message, classification));
  if (executiveOrder)
    add(executiveOrder, SymbolKind.Constant, orderName(executiveOrder), orderDetail(executiveOrder));
  if (tags) add(tags, SymbolKind.Array, 'TAGS', tags.tags.map(tagInList).join(' '));
  if (subject) add(subject, SymbolKind.String, 'SUBJECT', subject.text);
  if (references) nodes.push(referencesNode(message, references));
  if (classifiedBy) add(classifiedBy, SymbolKind.Property, 'Classified By', classifiedBy.name?.text ?? '');
  return nodes;
}

/** `OVIP`, and a person after it in brackets: `OVIP (SMITH, JANE)`. */
function tagInList(tag: Tag): string {
  return tag.kind === 'person' ? `(${tag.code})` : tag.code;
}

function captionNode(caption: Token): OutlineNode {
  return outlineNode(SymbolKind.EnumMember, caption.text, 'Caption', caption, {
    detail: captionOf(caption.text)?.kind ?? '',
  });
}

/** `UNCLAS SECTION 01 OF 02 BEIJING 006872` with `UNCLASSIFIED, section 1 of 2`. */
function classificationNode(message: Message, line: ClassificationLine): OutlineNode {
  const span = trimmed(message.text, line);
  const section = line.section ? `, section ${line.section.number} of ${line.section.of}` : '';
  return outlineNode(SymbolKind.Key, message.text.slice(span.start, span.end), 'Classification', span, {
    detail: (line.marking ?? line.words.text) + section,
    selection: firstLine(message.text, span),
  });
}

function orderName(line: ExecutiveOrderLine): string {
  return line.number ? `E.O. ${line.number.text}` : 'E.O.';
}

/** `N/A`, `declassify on 29 Oct 2017`, or what the line says. */
function orderDetail(line: ExecutiveOrderLine): string {
  const { date } = line;
  if (line.kind === 'declassify' && date && isDate(date.year, date.month, date.day)) {
    return `declassify on ${shortDate(date)}`;
  }
  return line.kind === 'notApplicable' ? 'N/A' : (line.value?.text ?? '');
}

function referencesNode(message: Message, list: ReferenceList): OutlineNode {
  const span = trimmed(message.text, list);
  const { length } = list.entries;
  return outlineNode(SymbolKind.Array, 'REF', 'REF', span, {
    detail: length === 1 ? '1 reference' : `${length} references`,
    selection: list.label,
    children: list.entries.map((entry) => referenceNode(message, entry)),
  });
}

/** `A. 06 STATE 80908` with `06STATE80908`. */
function referenceNode(message: Message, entry: Reference): OutlineNode {
  const letter = entry.letter ? `${entry.letter.text.replace(/[^A-Za-z]/g, '')}. ` : '';
  return outlineNode(SymbolKind.Field, letter + entry.text.text, 'Reference', trimmed(message.text, entry), {
    detail: entry.id ?? '',
    selection: entry.text,
  });
}
