// What stands in the view of cables: its nodes, and how each is written and read aloud.
import { l10n } from 'vscode';
import type { CableGroup, IndexedCable, RelatedCable, RelatedCables } from '../../server/src/lsp/protocol';

/** A place in a file, as commands take it. */
export interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

export type CableNode =
  | { readonly kind: 'active'; readonly related: RelatedCables }
  | { readonly kind: 'refersTo' | 'referredToBy'; readonly cables: readonly RelatedCable[] }
  | { readonly kind: 'group'; readonly group: CableGroup }
  | ({ readonly kind: 'cable'; readonly label: CableLabel } & Place)
  | { readonly kind: 'missing'; readonly label: CableLabel };

export interface CableLabel {
  readonly text: string;
  /** Behind it, dimmed. */
  readonly detail: string;
  /** Both and all else there is to say, a line each. */
  readonly lines: readonly string[];
}

export function labelOf({
  id,
  subject,
  date,
  classification,
  tags,
}: Omit<RelatedCable, 'place'>): CableLabel {
  const text = id === '' ? l10n.t('Without a number') : spaced(id);
  const facts = [date, classification, tags.join(', ')].filter((part) => part !== '').join(' · ');
  return { text, detail: subject, lines: [text, subject, facts].filter((line) => line !== '') };
}

/** `07 BEIJING 6872`, as it is cited. */
export function spaced(id: string): string {
  return id.replace(/^(\d\d)(\D+)(\d)/, '$1 $2 $3');
}

export function cableNode(cable: IndexedCable): CableNode {
  return { kind: 'cable', label: labelOf(cable), uri: cable.uri, position: cable.range.start };
}

export function relatedNode(cable: RelatedCable): CableNode {
  const label = labelOf(cable);
  if (cable.place) {
    return { kind: 'cable', label, uri: cable.place.uri, position: cable.place.range.start };
  }
  const absent = l10n.t('not in this workspace');
  return { kind: 'missing', label: { ...label, detail: absent, lines: [label.text, absent] } };
}

/** What stands below the active cable; nothing for one that is alone. */
export function nodesOf({ refersTo, referredToBy }: RelatedCables): readonly CableNode[] {
  const nodes: readonly CableNode[] = [
    { kind: 'refersTo', cables: refersTo },
    { kind: 'referredToBy', cables: referredToBy },
  ];
  return nodes.filter((node) => 'cables' in node && node.cables.length > 0);
}

/** The label of any node. */
export function nodeLabel(node: CableNode): CableLabel {
  switch (node.kind) {
    case 'active': {
      const { id } = node.related;
      const text = id === '' ? l10n.t('This cable') : spaced(id);
      const detail = nodesOf(node.related).length === 0 ? l10n.t('no references') : l10n.t('in the editor');
      return { text, detail, lines: [text, detail] };
    }
    case 'refersTo':
      return countedLabel(l10n.t('Refers to'), node.cables.length);
    case 'referredToBy':
      return countedLabel(l10n.t('Referred to by'), node.cables.length);
    case 'group':
      return countedLabel(node.group.label || l10n.t('Without a number'), node.group.count);
    default:
      return node.label;
  }
}

function countedLabel(text: string, count: number): CableLabel {
  return { text, detail: String(count), lines: [text, String(count)] };
}
