// The cables of a workspace as symbols, found by id, words of the subject, TAGS, date or classification.
import type { SymbolInformation } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { CableLookup, IndexedCable } from './cable-lookup';
import { titleOf } from './document-links';

/** More than anyone reads. */
const MOST_SYMBOLS = 500;

/** The best first. Editors sift what they get by its name once more, so all that was searched stands in it or beside it. */
export function workspaceSymbols(query: string, cables: CableLookup): readonly SymbolInformation[] {
  return cables.search(query, MOST_SYMBOLS).map((cable) => ({
    name: nameOf(cable),
    kind: SymbolKind.File,
    containerName: [cable.date, cable.classification].filter((part) => part !== '').join(' '),
    location: { uri: cable.uri, range: cable.range },
  }));
}

function nameOf(cable: IndexedCable): string {
  const tags = cable.tags.length === 0 ? '' : ` [${cable.tags.join(' ')}]`;
  return `${titleOf(cable)}${tags}`;
}
