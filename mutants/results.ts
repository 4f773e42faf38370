// What became of the mutants, file by file: kept from run to run, and shown as a table and a list of what no test noticed.

interface Position {
  readonly line: number;
  readonly column: number;
}

interface ReportedMutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** Stryker's report, as much of it as is read. Lines and columns count from 1. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly ReportedMutant[] }>
  >;
}

export interface Survivor {
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  /** The text that was replaced, and what by; both on one line, cut when long. */
  readonly was: string;
  readonly becomes: string;
  readonly reached: boolean;
}

export interface FileResult {
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

export type Results = Readonly<Record<string, FileResult>>;

/** By file. Mutants that ran for ever count as killed, those that no test reaches as survivors; the others were not tried. */
export function resultsOf(report: Report): Results {
  const results: Record<string, FileResult> = {};
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split('\n');
    const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    const survivors = mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => survivor(lines, mutant))
      .sort((a, b) => a.line - b.line || a.column - b.column);
    results[file] = { mutants: killed + survivors.length, killed, survivors };
  }
  return results;
}

function survivor(lines: readonly string[], mutant: ReportedMutant): Survivor {
  const { start, end } = mutant.location;
  const covered = lines.slice(start.line - 1, end.line);
  const last = covered.length - 1;
  const was = covered.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
  );
  return {
    line: start.line,
    column: start.column,
    mutator: mutant.mutatorName,
    was: oneLine(was.join(' ')),
    becomes: oneLine(mutant.replacement ?? ''),
    reached: mutant.status !== 'NoCoverage',
  };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** A Markdown table by file, with sums by folder of server/src and over all. */
export function tableOf(results: Results): string {
  const files = Object.entries(results).filter(([, { mutants }]) => mutants > 0);
  const areas = [...new Set(files.map(([file]) => areaOf(file)))];
  const sums = areas.map((area) =>
    row(
      `all of ${area}`,
      files.filter(([file]) => areaOf(file) === area).map(([, result]) => result),
    ),
  );
  return [
    '| file | mutants | killed | survived | reached by no test | score |',
    '| --- | --: | --: | --: | --: | --: |',
    ...files.map(([file, result]) => row(`\`${nameOf(file)}\``, [result])),
    ...sums,
    ...(areas.length > 1
      ? [
          row(
            'all',
            files.map(([, result]) => result),
          ),
        ]
      : []),
  ].join('\n');
}

function row(name: string, results: readonly FileResult[]): string {
  const mutants = results.reduce((sum, each) => sum + each.mutants, 0);
  const killed = results.reduce((sum, each) => sum + each.killed, 0);
  const unreached = results.reduce(
    (sum, { survivors }) => sum + survivors.filter(({ reached }) => !reached).length,
    0,
  );
  const score = `${((100 * killed) / mutants).toFixed(1)} %`;
  return `| ${name} | ${mutants} | ${killed} | ${mutants - killed - unreached} | ${unreached} | ${score} |`;
}

/** Every survivor, under the name of its file. */
export function survivorsOf(results: Results): string {
  return Object.entries(results)
    .filter(([, { survivors }]) => survivors.length > 0)
    .map(([file, { survivors }]) => [`### ${nameOf(file)}`, '', ...survivors.map(line)].join('\n'))
    .join('\n\n');
}

function line({ line, column, mutator, was, becomes, reached }: Survivor): string {
  return `- ${line}:${column} ${mutator}${reached ? '' : ', reached by no test'}: ${code(was)} → ${code(becomes)}`;
}

/** As code in Markdown, also when there are backticks in it. */
function code(text: string): string {
  if (text === '') return 'nothing';
  if (!text.includes('`')) return `\`${text}\``;
  const fence = '`'.repeat(1 + Math.max(...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length)));
  return `${fence} ${text} ${fence}`;
}

function nameOf(file: string): string {
  return file.replace('server/src/', '').replace(/\.ts$/, '');
}

function areaOf(file: string): string {
  return `${nameOf(file).split('/')[0] ?? ''}/`;
}
