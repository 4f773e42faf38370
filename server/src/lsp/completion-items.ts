// Candidates as items of the protocol, in the form that the editor can take: with tab stops or without, with two ranges or
// one, documented when it asks or at once. What all items share is said once: there are a thousand TAGS.
import type {
  CompletionItem,
  CompletionList,
  InsertReplaceEdit,
  MarkupContent,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import { InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { Candidate } from '../features/completion/candidate';
import { textOf } from '../features/completion/candidate';
import type { CableService, OfferedCandidates } from '../service';
import type { Client } from './client';
import { markupOf } from './markup';

/** Editors that may not ask for documentation get it with the first items; of a longer list they have the details. */
const documentedAtOnce = 100;

const suggest = { title: 'Suggest', command: 'editor.action.triggerSuggest' };

export function completionList(
  offers: readonly OfferedCandidates[],
  client: Client,
  service: CableService,
): CompletionList {
  const shared = client.sharesEditRange ? longest(offers) : undefined;
  const items: CompletionItem[] = [];
  for (const offer of offers) {
    const edit = editOf(offer, client);
    for (const candidate of offer.candidates) {
      const item = itemOf(candidate, items.length, client);
      const text = item.insertTextFormat === InsertTextFormat.Snippet ? candidate.snippet : textOf(candidate);
      if (offer !== shared) item.textEdit = edit(text ?? candidate.label);
      else if (text !== candidate.label) item.textEditText = text ?? candidate.label;
      const atOnce = !client.resolvesDocumentation && items.length < documentedAtOnce;
      const documentation = atOnce ? documentationFor(candidate.sample, client, service) : null;
      if (documentation !== null) item.documentation = documentation;
      else if (candidate.sample !== undefined) item.data = candidate.sample;
      items.push(item);
    }
  }
  return {
    isIncomplete: false,
    items,
    ...(shared ? { itemDefaults: { editRange: rangesOf(shared, client) } } : {}),
  };
}

function longest(offers: readonly OfferedCandidates[]): OfferedCandidates | undefined {
  return [...offers].sort((one, other) => other.candidates.length - one.candidates.length)[0];
}

function itemOf(candidate: Candidate, index: number, client: Client): CompletionItem {
  const { label, kind, detail, filter, snippet, goesOn } = candidate;
  const item: CompletionItem = { label, kind, sortText: String(index).padStart(4, '0') };
  if (client.describesLabels) item.labelDetails = { description: detail };
  else item.detail = detail;
  if (filter !== undefined) item.filterText = filter;
  else if (candidate.text !== undefined) item.filterText = candidate.text;
  if (snippet !== undefined && client.takesSnippets) {
    item.insertTextFormat = InsertTextFormat.Snippet;
    item.insertTextMode = InsertTextMode.asIs;
  }
  if (goesOn === true && client.suggestsAgain) item.command = suggest;
  return item;
}

function editOf(
  { range, typed }: OfferedCandidates,
  client: Client,
): (newText: string) => TextEdit | InsertReplaceEdit {
  return client.insertsOrReplaces
    ? (newText) => ({ newText, insert: typed, replace: range })
    : (newText) => ({ newText, range });
}

function rangesOf(
  { range, typed }: OfferedCandidates,
  client: Client,
): Range | { insert: Range; replace: Range } {
  return client.insertsOrReplaces ? { insert: typed, replace: range } : range;
}

/** Of a candidate's sample, or of whatever an editor sends back in its place. */
export function documentationFor(
  sample: unknown,
  client: Client,
  service: CableService,
): MarkupContent | null {
  const markdown = typeof sample === 'string' ? service.completionDocumentation(sample) : null;
  return markdown === null ? null : markupOf(markdown, client);
}
