// The reference tables as they stand in the tree, for comparison with what the vocabulary makes of them.
import { readFileSync } from 'node:fs';

export const vocabularyFolder = new URL('../../../server/src/vocabulary/', import.meta.url);

/** The rows of a table, its columns by name. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`tables/${name}.tsv`, vocabularyFolder), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}
