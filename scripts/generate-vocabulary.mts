// Turns server/src/vocabulary/tables/*.tsv into the typed modules of server/src/vocabulary/generated/.
// Usage: tsx scripts/generate-vocabulary.mts [--check]
// --check writes nothing and exits 1 when a generated file differs from what its table says.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Row = Readonly<Record<string, string>>;

const vocabulary = join(dirname(fileURLToPath(import.meta.url)), '../server/src/vocabulary');

function readTable(name: string): readonly Row[] {
  const lines = readFileSync(join(vocabulary, 'tables', `${name}.tsv`), 'utf8').split('\n');
  const columns = (lines[0] ?? '').split('\t');
  return lines
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    });
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

function confidenceOf(row: Row): 'plain' | 'usually' | 'kindOnly' {
  const written = cell(row, 'confidence').split(' ')[0];
  if (written === 'checked' || written === 'high') return 'plain';
  return written === 'medium' ? 'usually' : 'kindOnly';
}

/** A module that exports a list of objects. */
function listModule(name: string, type: string, constant: string, rows: readonly object[]): [string, string] {
  const items = rows.map((row) => {
    const fields = Object.entries(row).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `  { ${fields.join(', ')} },\n`;
  });
  const imported = `import type { ${type} } from '../${name}';\n\n`;
  return [name, `${imported}export const ${constant}: readonly ${type}[] = [\n${items.join('')}];\n`];
}

/** A module that exports a table as text: one row a line, columns parted by tabs. */
function textModule(name: string, constant: string, rows: readonly (readonly string[])[]): [string, string] {
  const text = rows.map((row) => row.join('\t').trimEnd()).join('\n');
  return [name, `export const ${constant} = ${JSON.stringify(text)};\n`];
}

function withoutNote(text: string): string {
  return text.replace(/ \(.*\)$/, '');
}

const levels: Readonly<Record<string, string>> = {
  RESTRICTED: 'RESTRICTED',
  CONFIDENTIAL: 'CONFIDENTIAL',
  SECRET: 'SECRET',
  'TOP SECRET': 'TOP SECRET',
};

function modules(): readonly [string, string][] {
  const months = readTable('months').map((row) => cell(row, 'name'));
  return [
    ['months', `export const monthNames: readonly string[] = ${JSON.stringify(months)};\n`],
    listModule(
      'precedences',
      'Precedence',
      'precedences',
      readTable('precedences').map((row) => ({
        prosign: cell(row, 'prosign'),
        doubled: cell(row, 'line2'),
        word: withoutNote(cell(row, 'word')),
        rank: Number(cell(row, 'rank')),
        meaning: cell(row, 'meaning'),
        objective: cell(row, 'time_objective'),
      })),
    ),
    listModule(
      'classifications',
      'Classification',
      'classifications',
      readTable('classifications').map((row) => {
        const combined = cell(row, 'class_line_form').includes(' with ');
        const signal = cell(row, 'security_signal');
        return {
          marking: cell(row, 'marking'),
          forms: combined ? [] : cell(row, 'class_line_form').split(' | '),
          portion: cell(row, 'portion'),
          rank: Number(cell(row, 'rank')),
          level: levels[cell(row, 'marking')] ?? 'UNCLASSIFIED',
          signal: signal.includes(' or ') ? 'either' : signal,
          letter: cell(row, 'letter'),
          note: [combined ? cell(row, 'class_line_form') : '', cell(row, 'note')].filter(Boolean).join('; '),
        };
      }),
    ),
    listModule(
      'portion-marks',
      'PortionMark',
      'portionMarks',
      readTable('portion-marks').map((row) => ({
        mark: cell(row, 'mark'),
        meaning: cell(row, 'meaning'),
        rank: Number(cell(row, 'rank')),
        classified: cell(row, 'classified') === 'yes',
      })),
    ),
    listModule(
      'captions',
      'Caption',
      'captions',
      readTable('captions').map((row) => ({
        caption: cell(row, 'caption'),
        kind: cell(row, 'kind'),
        meaning: cell(row, 'meaning'),
        rules: cell(row, 'rules'),
        confidence: confidenceOf(row),
      })),
    ),
    listModule(
      'executive-orders',
      'ExecutiveOrder',
      'executiveOrders',
      readTable('executive-orders').map((row) => ({
        number: cell(row, 'number'),
        from: cell(row, 'from'),
        to: cell(row, 'to') || null,
        duration: cell(row, 'duration'),
        reasonSection: cell(row, 'reason_section'),
      })),
    ),
    listModule(
      'reasons',
      'Reason',
      'reasons',
      readTable('reasons').map((row) => ({
        order: cell(row, 'order'),
        section: cell(row, 'section').replace(/ X$/, ''),
        letter: cell(row, 'letter').includes('XGDS') ? cell(row, 'letter').replace(/^.* /, '') : cell(row, 'letter').replace(/[()]/g, ''),
        meaning: cell(row, 'meaning'),
        from: cell(row, 'from'),
        to: cell(row, 'to') || null,
      })),
    ),
    listModule(
      'operating-signals',
      'Signal',
      'operatingSignals',
      readTable('operating-signals').map((row) => ({
        signal: cell(row, 'signal'),
        where: cell(row, 'where'),
        meaning: cell(row, 'meaning'),
        argument: cell(row, 'argument'),
        confidence: confidenceOf(row),
      })),
    ),
    listModule(
      'collectives',
      'Collective',
      'collectives',
      readTable('collectives').map((row) => ({
        indicator: cell(row, 'routing_indicator').includes('example') ? '' : cell(row, 'routing_indicator'),
        name: withoutNote(cell(row, 'collective')),
        confidence: confidenceOf(row),
      })),
    ),
    textModule(
      'posts',
      'postRows',
      readTable('posts').map((row) => [
        withoutNote(cell(row, 'station')),
        cell(row, 'plad'),
        cell(row, 'kind'),
        cell(row, 'country'),
        cell(row, 'geo_tag'),
        cell(row, 'routing_indicator'),
        cell(row, 'note'),
      ]),
    ),
    textModule(
      'routing-indicators',
      'routingIndicatorRows',
      readTable('routing-indicators').map((row) => [
        cell(row, 'indicator'),
        cell(row, 'addressee'),
        cell(row, 'other_names'),
        cell(row, 'conflict'),
      ]),
    ),
    textModule(
      'geographic-tags',
      'geographicTagRows',
      readTable('geographic-tags').map((row) => [
        cell(row, 'code'),
        cell(row, 'name'),
        cell(row, 'iso_alpha2'),
        confidenceOf(row).charAt(0),
        cell(row, 'note'),
      ]),
    ),
    textModule(
      'tags',
      'tagRows',
      readTable('tags').map((row) => [
        cell(row, 'code'),
        cell(row, 'kind').charAt(0),
        cell(row, 'category'),
        cell(row, 'meaning'),
        cell(row, 'era'),
        confidenceOf(row).charAt(0),
      ]),
    ),
  ];
}

const check = process.argv.includes('--check');
mkdirSync(join(vocabulary, 'generated'), { recursive: true });
let stale = 0;
for (const [name, body] of modules()) {
  const path = join(vocabulary, 'generated', `${name}.ts`);
  const text = `// Generated by scripts/generate-vocabulary.mts from tables/${name}.tsv. Do not edit.\n${body}`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale++;
  if (check) console.error(`generated/${name}.ts differs from its table: run tsx scripts/generate-vocabulary.mts`);
  else writeFileSync(path, text);
}
if (check && stale > 0) process.exitCode = 1;
