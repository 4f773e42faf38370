// The table of the bench over stdio.
import type { BenchResult, Measurement } from './results';
import { medianOf, ratiosOf } from './statistics';
import { figure, markdownTable, ratio, spread } from './table';

const titles: readonly (readonly [row: string, title: string])[] = [
  ['initialize', 'start of the process → answer to `initialize`'],
  ['open, push', '`didOpen` → first diagnostics'],
  ['keystroke, push', 'keystroke → `publishDiagnostics`'],
  ['keystroke, pull', 'keystroke → answer to `textDocument/diagnostic`'],
  ['symbols, push', '`documentSymbol` of an unchanged document'],
  ['memory, push', 'resident, MB'],
];

export function stdioTables({ measurements }: BenchResult): string {
  const find = (contestant: string, like: Measurement): Measurement | undefined =>
    measurements.find(
      (each) => each.contestant === contestant && each.row === like.row && each.size === like.size,
    );
  const lines = titles.flatMap(([row, title]) =>
    measurements
      .filter((each) => each.contestant === 'server' && each.row === row)
      .map((own) => {
        const bare = find('bare-server', own)?.values ?? [];
        const compared = bare.length > 0;
        return [
          title,
          own.size,
          spread(own.values),
          compared ? spread(bare) : '',
          compared ? ratio(ratiosOf(own.values, bare)) : '',
          own.cpu === undefined ? '' : ratio(ratiosOf(own.cpu, find('bare-server', own)?.cpu ?? [])),
          compared && own.unit === 'ms' ? figure(medianOf(own.values) - medianOf(bare)) : '',
        ];
      }),
  );
  return markdownTable(
    ['ms', 'size', '**cable**', 'bare server', 'ratio', 'of processor time', 'difference'],
    lines,
  );
}
