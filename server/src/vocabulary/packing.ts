// How tables are kept: column by column, which packs far better than row by row, and deflated (`inflate.ts`).
// A column's cells are parted by line feeds, the columns by tabs, the tables of one text by form feeds.
import { inflate } from './inflate';

/** A row's cells. */
export type Row = readonly string[];

/** The tables of one packed text, each as rows. */
export function unpackTables(packed: string): readonly (readonly Row[])[] {
  return inflate(packed).split('\f').map(rowsOf);
}

/** The rows of a packed text that holds one table. */
export function unpackTable(packed: string): readonly Row[] {
  return unpackTables(packed)[0] ?? [];
}

function rowsOf(table: string): readonly Row[] {
  const columns = table.split('\t').map((column) => column.split('\n'));
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''));
}

/** A cell that shares its start with the one before: a digit, how many characters, then the rest. `RUEHBJ`, `5K` → `RUEHBK`. */
export function restoreShared(previous: string, cell: string): string {
  return previous.slice(0, Number(cell.charAt(0))) + cell.slice(1);
}
