// What became of the mutants: a table by file, and each that no test noticed.
import { readFileSync } from 'node:fs';

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** Of these files, as Markdown: mutants, killed and survived by file, and the share killed. Mutants that ran for ever count as killed. */
export function resultsOf(reportPath: string, asked: readonly string[]): string {
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
  const lines = ['| file | mutants | killed | survived | score |', '| --- | --: | --: | --: | --: |'];
  const survivors: string[] = [];
  let all = 0;
  let allKilled = 0;
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const tried = mutants.filter(({ status }) => isTried(status));
    // The report remembers the files of earlier runs too.
    if (tried.length === 0 || !asked.includes(file)) continue;
    const alive = tried.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    all += tried.length;
    allKilled += tried.length - alive.length;
    lines.push(row(`\`${file}\``, tried.length, tried.length - alive.length));
    survivors.push(...alive.map((mutant) => survivor(file, source, mutant)));
  }
  lines.push(row('all', all, allKilled));
  return [...lines, '', ...survivors, ''].join('\n');
}

function isTried(status: string): boolean {
  return ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status);
}

function row(name: string, mutants: number, killed: number): string {
  const score = mutants === 0 ? '' : `${((100 * killed) / mutants).toFixed(1)} %`;
  return `| ${name} | ${mutants} | ${killed} | ${mutants - killed} | ${score} |`;
}

function survivor(file: string, source: string, mutant: Mutant): string {
  const { line, column } = mutant.location.start;
  const was = (source.split('\n')[line - 1] ?? '').trim();
  const becomes = (mutant.replacement ?? '').replace(/\s+/g, ' ').slice(0, 80);
  const reached = mutant.status === 'NoCoverage' ? ', reached by no test' : '';
  return `- ${file}:${line}:${column} ${mutant.mutatorName}${reached}: \`${was}\` with \`${becomes}\``;
}
