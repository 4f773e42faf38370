// What is asked of the measured figures, and whether they come up to it. A figure that was not measured is not there.
import { formRatio } from './benches/forms';
import type { BenchResult, Measurement } from './results';
import { growthExponent, medianOf, ratiosOf, summaryOf } from './statistics';
import { figure, markdownTable } from './table';

interface Verdict {
  readonly what: string;
  readonly asked: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Gives the results of a bench by its name. */
export type Results = (bench: string) => BenchResult | undefined;

export function targetTable(results: Results): string {
  const verdicts = [
    ...rulesVerdicts(results),
    ...serverVerdicts(results),
    ...completionVerdicts(results),
    ...grammarVerdicts(results),
    ...formsVerdicts(results),
    ...growthVerdicts(results),
    ...archiveVerdicts(results),
  ];
  return markdownTable(
    ['', 'asked', 'measured', ''],
    verdicts.map(({ what, asked, measured, met }) => [what, asked, measured, met ? 'met' : '**missed**']),
  );
}

function rulesVerdicts(results: Results): readonly Verdict[] {
  const all = of(results('services'), 'check');
  return all
    .filter(({ contestant, values }) => contestant === 'cable' && values.length > 0)
    .flatMap((own) => {
      const speed = own.bytes / 1000 / medianOf(own.cpu ?? []);
      const json = all.find(({ contestant, size }) => contestant === 'json' && size === own.size);
      const times = 1 / medianOf(ratiosOf(own.cpu ?? [], json?.cpu ?? []));
      return [
        atLeast(`parse and all rules, ${own.size}`, speed, 60, ' MB/s'),
        ...(Number.isNaN(times)
          ? []
          : [atLeast(`parse and all rules beside the JSON service, ${own.size}`, times, 3, ' × as fast')]),
      ];
    });
}

function serverVerdicts(results: Results): readonly Verdict[] {
  const all = results('stdio')?.measurements ?? [];
  const compared: Readonly<Record<string, string>> = {
    initialize: '`initialize`',
    'keystroke, push': 'keystroke → `publishDiagnostics`',
    'keystroke, pull': 'keystroke → pulled diagnostics',
  };
  return all
    .filter(({ contestant, row }) => contestant === 'server' && row in compared)
    .map((own) => {
      const bare = all.find(
        ({ contestant, row, size }) => contestant === 'bare-server' && row === own.row && size === own.size,
      );
      const ratio = medianOf(ratiosOf(own.values, bare?.values ?? []));
      const what = `${compared[own.row] ?? ''} beside a bare server${own.size === '' ? '' : `, ${own.size}`}`;
      return atMost(what, ratio, 1.3, ' ×');
    });
}

function completionVerdicts(results: Results): readonly Verdict[] {
  return of(results('services'), 'completion')
    .filter(({ contestant, size }) => contestant === 'cable' && size === '100 KB')
    .map(({ cpu = [] }) => atMost('completion, 100 KB', medianOf(cpu), 10, ' ms'));
}

function grammarVerdicts(results: Results): readonly Verdict[] {
  return of(results('grammar'), 'tokenize').map(({ size, bytes, cpu = [] }) =>
    atLeast(`TextMate grammar, ${size}`, bytes / 1000 / medianOf(cpu), 2, ' MB/s'),
  );
}

function formsVerdicts(results: Results): readonly Verdict[] {
  const measured = results('forms')?.measurements ?? [];
  return measured.length === 0
    ? []
    : [atMost('parse and all rules, the dearest form beside the cheapest', formRatio(measured), 2, ' ×')];
}

/** One line for all shapes and rows: the worst. */
function growthVerdicts(results: Results): readonly Verdict[] {
  const series = new Map<string, { size: number; time: number }[]>();
  for (const { contestant, row, bytes, values } of results('growth')?.measurements ?? []) {
    const key = `${row} of ${contestant}`;
    const points = series.get(key) ?? [];
    if (values.length > 0) points.push({ size: bytes, time: summaryOf(values).minimum });
    series.set(key, points);
  }
  const exponents = [...series].map(([key, points]) => ({ key, exponent: growthExponent(points) }));
  const worst = exponents.sort((one, other) => other.exponent - one.exponent)[0];
  return worst === undefined
    ? []
    : [atMost(`exponent of growth, the worst of all (${worst.key})`, worst.exponent, 1.1, '')];
}

function archiveVerdicts(results: Results): readonly Verdict[] {
  return (results('archive')?.measurements ?? []).flatMap(({ row, size, values }) => {
    const value = medianOf(values);
    if (row === 'peak resident') return [atMost(`\`cable lint\`, ${size}: peak resident`, value, 400, ' MB')];
    if (row === 'bytes a cable') return [atMost(`index, ${size}: bytes a cable`, value, 400, '')];
    if (row === 'symbol query, the slowest') {
      return [atMost(`index, ${size}: the slowest symbol query`, value, 50, ' ms')];
    }
    if (row === 'wall time') return [atMost(`\`cable lint\`, ${size}`, value / 60_000, 10, ' minutes')];
    return [];
  });
}

function of(result: BenchResult | undefined, row: string): readonly Measurement[] {
  return result?.measurements.filter((each) => each.row === row) ?? [];
}

function atLeast(what: string, value: number, least: number, unit: string): Verdict {
  return { what, asked: `≥ ${least}${unit}`, measured: figure(value) + unit, met: value >= least };
}

function atMost(what: string, value: number, most: number, unit: string): Verdict {
  return { what, asked: `≤ ${most}${unit}`, measured: figure(value) + unit, met: value <= most };
}
