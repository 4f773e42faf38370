// The index of a workspace by message id: which cables there are, where, and which refer to which. It holds what its files
// were last said to hold, knows nothing of how they are read, and answers in the time that the answer takes to write.
// Some 350 bytes a cable: see `hash-rows.ts` and `packed-cable.ts`.
import type { Range } from 'vscode-languageserver-types';
import { createColumn, createHashRows, hashOf } from './hash-rows';
import type { Citation, CableLookup, CitedCable, IndexedCable } from '../features/cable-lookup';
import type { PackedCable } from './packed-cable';
import { citedIn, factsOf, namesIn, rangeAt, yearBefore } from './packed-cable';
import { bestMatches } from './search';

export interface CableIndex extends CableLookup {
  /** How many cables there are. */
  readonly size: number;
  /** Takes the cables of a file in place of those it had; whether there are others now, or others that they refer to. */
  replace(uri: string, cables: readonly PackedCable[]): boolean;
  /** Takes out all files below a folder, whose address ends in a slash. */
  removeBelow(folder: string): void;
  /** Every cable whose id fits, by a number that holds until something changes; the id is empty where it is not known. */
  rows(fits: (id: string) => boolean): readonly number[];
  idAt(row: number): string;
  cableAt(row: number): IndexedCable;
}

export function createCableIndex(): CableIndex {
  let table = createTable();

  /** Rows of replaced files are only left; when they are more than the others, all is laid out anew. */
  function tidy(): void {
    if (table.dead() < 1000 || table.dead() < table.alive()) return;
    const old = table;
    table = createTable();
    old.eachFile((uri, cables) => table.replace(uri, cables));
  }

  return {
    get size() {
      return table.alive();
    },
    replace(uri, cables) {
      const isNews = table.replace(uri, cables);
      tidy();
      return isNews;
    },
    removeBelow(folder) {
      table.removeBelow(folder);
      tidy();
    },
    find: (id) => table.find(id),
    cited: (cited) => table.cited(cited),
    citations: (id) => table.citations(id),
    search: (query, limit) => table.search(query, limit),
    rows: (fits) => table.rows(fits),
    idAt: (row) => table.idAt(row),
    cableAt: (row) => table.cableAt(row),
  };
}

/** Editors and hosts differ in what they encode of an address. */
function keyOf(uri: string): string {
  if (!uri.includes('%')) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

interface Table extends Omit<CableIndex, 'size'> {
  alive(): number;
  dead(): number;
  eachFile(take: (uri: string, cables: readonly PackedCable[]) => void): void;
}

function createTable(): Table {
  const uris: string[] = [];
  const files = createHashRows();
  /** Every folder that has or had a file below it: editors tell of others, too. */
  const folders = new Set<string>();
  /** By file: its first cable and how many it has. */
  const firstCables = createColumn();
  const cableCounts = createColumn();

  /** By cable; empty for one that is gone. */
  const texts: string[] = [];
  const ids = createHashRows();
  const fileOf = createColumn();
  const lines = createColumn();
  const nameLines = createColumn();
  const nameColumns = createColumn();
  const firstCitations = createColumn();

  /** By reference: under the hash of its id without the year, for that may be a guess. */
  const citations = createHashRows();
  const citingCables = createColumn();
  const citationLines = createColumn();
  const citationColumns = createColumn();

  let citationCount = 0;
  let gone = 0;

  function fileRow(uri: string): number {
    const key = keyOf(uri);
    let row = files.last(hashOf(key));
    while (row >= 0 && keyOf(uris[row] ?? '') !== key) row = files.before(row);
    return row;
  }

  function addFile(uri: string): number {
    uris.push(uri);
    firstCables.push(0);
    cableCounts.push(0);
    const key = keyOf(uri);
    for (let end = key.lastIndexOf('/') + 1; end > 0; end = key.lastIndexOf('/', end - 2) + 1) {
      const folder = key.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
    return files.add(hashOf(key));
  }

  function addCable(file: number, { text, numbers }: PackedCable): void {
    const [line = 0, nameLine = 0, columns = 0, ...places] = numbers;
    const cable = ids.add(hashOf(text, 0, text.indexOf('\t')));
    texts.push(text);
    fileOf.push(file);
    lines.push(line);
    nameLines.push(nameLine);
    nameColumns.push(columns);
    firstCitations.push(citationCount);
    citedIn(text).forEach(({ id }, index) => {
      citations.add(hashOf(id, 2));
      citingCables.push(cable);
      citationLines.push(places[2 * index] ?? 0);
      citationColumns.push(places[2 * index + 1] ?? 0);
      citationCount++;
    });
  }

  function clear(file: number): void {
    const first = firstCables.at(file);
    for (let cable = first; cable < first + cableCounts.at(file); cable++) texts[cable] = '';
    gone += cableCounts.at(file);
    cableCounts.set(file, 0);
  }

  function indexed(cable: number): IndexedCable {
    return {
      ...factsOf(texts[cable] ?? ''),
      uri: uris[fileOf.at(cable)] ?? '',
      range: rangeAt(nameLines.at(cable), nameColumns.at(cable)),
      line: lines.at(cable),
    };
  }

  function idAt(cable: number): string {
    const text = texts[cable] ?? '';
    return text.slice(0, text.indexOf('\t'));
  }

  function packed(cable: number): PackedCable {
    const text = texts[cable] ?? '';
    const first = firstCitations.at(cable);
    const places = citedIn(text).flatMap((_, index) => [
      citationLines.at(first + index),
      citationColumns.at(first + index),
    ]);
    return { text, numbers: [lines.at(cable), nameLines.at(cable), nameColumns.at(cable), ...places] };
  }

  function cablesNamed(id: string): readonly number[] {
    const found: number[] = [];
    if (id === '') return found;
    for (let cable = ids.last(hashOf(id)); cable >= 0; cable = ids.before(cable)) {
      if (texts[cable]?.startsWith(`${id}\t`) === true) found.push(cable);
    }
    return found;
  }

  /** Whether a reference means the cable: by its id, or by a guessed year in which there is none. */
  function means({ id, yearWritten }: CitedCable, wanted: string): boolean {
    if (id === wanted) return true;
    return !yearWritten && yearBefore(id) === wanted && cablesNamed(id).length === 0;
  }

  function find(id: string): readonly IndexedCable[] {
    return cablesNamed(id).map(indexed).sort(byPlace);
  }

  return {
    alive: () => texts.length - gone,
    dead: () => gone,

    replace(uri, cables) {
      let file = fileRow(uri);
      if (file < 0) {
        if (cables.length === 0) return false;
        file = addFile(uri);
      }
      const first = firstCables.at(file);
      const isNews =
        cables.length !== cableCounts.at(file) ||
        cables.some(({ text }, index) => namesIn(text) !== namesIn(texts[first + index] ?? ''));
      clear(file);
      firstCables.set(file, texts.length);
      cableCounts.set(file, cables.length);
      for (const cable of cables) addCable(file, cable);
      return isNews;
    },

    removeBelow(folder) {
      const key = keyOf(folder);
      if (!folders.has(key)) return;
      uris.forEach((uri, file) => {
        if (keyOf(uri).startsWith(key)) clear(file);
      });
    },

    eachFile(take) {
      uris.forEach((uri, file) => {
        const count = cableCounts.at(file);
        const first = firstCables.at(file);
        if (count > 0)
          take(
            uri,
            Array.from({ length: count }, (_, index) => packed(first + index)),
          );
      });
    },

    find,

    cited(cited) {
      const found = find(cited.id);
      return found.length > 0 || cited.yearWritten ? found : find(yearBefore(cited.id));
    },

    citations(id) {
      const found: Citation[] = [];
      for (let row = citations.last(hashOf(id, 2)); row >= 0; row = citations.before(row)) {
        const cable = citingCables.at(row);
        const text = texts[cable] ?? '';
        const cited = citedIn(text)[row - firstCitations.at(cable)];
        if (cited === undefined || !means(cited, id)) continue;
        const range = rangeAt(citationLines.at(row), citationColumns.at(row));
        found.push({ uri: uris[fileOf.at(cable)] ?? '', range, from: factsOf(text).id });
      }
      return found.sort(byPlace);
    },

    search: (query, limit) => bestMatches(texts, query, limit).map(indexed),

    rows(fits) {
      const found: number[] = [];
      for (let row = 0; row < texts.length; row++) if (texts[row] !== '' && fits(idAt(row))) found.push(row);
      return found;
    },

    idAt,
    cableAt: indexed,
  };
}

function byPlace(one: Place, other: Place): number {
  if (one.uri !== other.uri) return one.uri < other.uri ? -1 : 1;
  return (
    one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character
  );
}

interface Place {
  readonly uri: string;
  readonly range: Range;
}
