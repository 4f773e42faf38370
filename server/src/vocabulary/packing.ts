// The form in which the large tables are kept: one row a line, columns parted by tabs.

/** The rows of a table, each with its columns. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table.split('\n').map((row) => row.split('\t'));
}
