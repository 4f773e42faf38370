// Turns server/src/vocabulary/tables/*.tsv into the modules of server/src/vocabulary/generated/: short tables as
// lists of objects, long ones as packed text (server/src/vocabulary/packing.ts says how).
// Usage: tsx scripts/generate-vocabulary.mts [--check] [FOLDER]
// FOLDER holds tables/ and generated/: server/src/vocabulary, if none is given. --check writes nothing and exits 1
// when a generated file does not say what its tables say.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { inflate } from '../server/src/vocabulary/inflate';

type Row = Readonly<Record<string, string>>;

interface GeneratedModule {
  readonly name: string;
  readonly tables: readonly string[];
  readonly code: string;
  /** What a packed module holds: other versions of zlib pack the same text differently. */
  readonly packed?: string;
}

const script = fileURLToPath(import.meta.url);
const options = process.argv.slice(2);
const vocabulary =
  options.find((option) => !option.startsWith('--')) ?? join(dirname(script), '../server/src/vocabulary');

// ---- reading the tables

function readTable(name: string): readonly Row[] {
  const lines = readFileSync(join(vocabulary, 'tables', `${name}.tsv`), 'utf8').split(/\r?\n/);
  const columns = (lines[0] ?? '').split('\t');
  return lines.slice(1).flatMap((line) => {
    if (line === '') return [];
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${name}.tsv: ${cells.length} cells in: ${line}`);
    return [Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))];
  });
}

function cell(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

function cells(row: Row, ...columns: readonly string[]): string[] {
  return columns.map((column) => cell(row, column));
}

/** What the meanings are worth, see `Confidence`; `high for 2` holds for one of several meanings only. */
function confidenceLetter(row: Row): string {
  const written = cell(row, 'confidence');
  if (written === 'checked' || written === 'high') return 'p';
  return written === 'medium' || written.startsWith('high for') ? 'u' : 'k';
}

/** `BERLIN (US MISSION)` → `BERLIN`. */
function withoutNote(text: string): string {
  return text.replace(/ \(.*\)$/, '');
}

// ---- writing modules

function listModule(name: string, type: string, constant: string, rows: readonly object[]): GeneratedModule {
  const imported = `import type { ${type} } from '../${name}';\n\n`;
  const list = JSON.stringify(rows);
  return {
    name,
    tables: [name],
    code: `${imported}export const ${constant}: readonly ${type}[] = ${list};\n`,
  };
}

/** Tables of rows, each column by column. */
function packedModule(
  name: string,
  constant: string,
  tables: Readonly<Record<string, readonly (readonly string[])[]>>,
): GeneratedModule {
  const text = Object.values(tables).map(columnsOf).join('\f');
  const pieces = pack(text).match(/.{1,96}/g) ?? [];
  const code = `export const ${constant} =\n${pieces.map((piece) => `'${piece}'`).join(' +\n')};\n`;
  return { name, tables: Object.keys(tables), code, packed: text };
}

function columnsOf(rows: readonly (readonly string[])[]): string {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  for (const written of columns.flat()) {
    if (!/^[^\p{Cc}]*$/u.test(written) || /[^\0-\xff]/.test(written))
      throw new Error(`cannot pack: ${written}`);
  }
  return columns.map((column) => column.join('\n')).join('\t');
}

/** The reverse of `inflate`: 13 bits to two digits of base 91. How much memory packs best depends on the text. */
function pack(text: string): string {
  const bytes = [4, 5, 6, 7, 8, 9]
    .map((memLevel) => deflateRawSync(Buffer.from(text, 'latin1'), { level: 9, memLevel }))
    .reduce((shortest, next) => (next.length < shortest.length ? next : shortest));
  let packed = '';
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count < 13) continue;
    packed += twoDigits(held & 8191);
    held >>= 13;
    count -= 13;
  }
  return packed + twoDigits(held);
}

function twoDigits(value: number): string {
  return digits.charAt(Math.floor(value / 91)) + digits.charAt(value % 91);
}

const digits = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((character) => !'"\'\\`'.includes(character))
  .join('');

// ---- the tables

function shortTables(): readonly GeneratedModule[] {
  const months = readTable('months').map((row) => cell(row, 'name'));
  return [
    {
      name: 'months',
      tables: ['months'],
      code: `export const monthNames: readonly string[] = ${JSON.stringify(months)};\n`,
    },
    listModule('precedences', 'Precedence', 'precedences', readTable('precedences').map(precedence)),
    listModule(
      'classifications',
      'Classification',
      'classifications',
      readTable('classifications').map(classification),
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
  ];
}

function precedence(row: Row): object {
  return {
    prosign: cell(row, 'prosign'),
    doubled: cell(row, 'line2'),
    word: withoutNote(cell(row, 'word')),
    rank: Number(cell(row, 'rank')),
    meaning: cell(row, 'meaning'),
    objective: cell(row, 'time_objective'),
  };
}

/** A form "UNCLAS with SENSITIVE caption" is two things and none of its own: it goes to the note. */
function classification(row: Row): object {
  const marking = cell(row, 'marking');
  const form = cell(row, 'class_line_form');
  const signal = cell(row, 'security_signal');
  const combined = form.includes(' with ');
  return {
    marking,
    forms: combined ? [] : form.split(' | '),
    portion: cell(row, 'portion'),
    rank: Number(cell(row, 'rank')),
    level: /^(?:RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET)$/.test(marking) ? marking : 'UNCLASSIFIED',
    signal: signal.includes(' or ') ? 'either' : signal,
    letter: cell(row, 'letter'),
    note: [combined ? form : '', cell(row, 'note')].filter(Boolean).join('; '),
  };
}

function packedTables(): readonly GeneratedModule[] {
  return [
    packedModule('captions', 'packedCaptions', {
      captions: trusted('captions', 'caption', 'kind', 'meaning', 'rules'),
    }),
    packedModule('operating-signals', 'packedOperatingSignals', {
      'operating-signals': trusted('operating-signals', 'signal', 'where', 'meaning', 'argument'),
    }),
    packedModule('reasons', 'packedReasons', { reasons: reasons() }),
    packedModule('collectives', 'packedCollectives', { collectives: collectives() }),
    packedModule('posts', 'packedPosts', { posts: posts() }),
    packedModule('routing-indicators', 'packedRoutingIndicators', {
      'routing-indicators': routingIndicators(),
    }),
    packedModule('tags', 'packedTags', { 'geographic-tags': geographicTags(), tags: tags() }),
  ];
}

function trusted(table: string, ...columns: readonly string[]): readonly string[][] {
  return readTable(table).map((row) => [...cells(row, ...columns), confidenceLetter(row)]);
}

/** Letters are written `(b)`, `(1) XGDS-1` and `X5`; the section of the last as `1.6 X`. */
function reasons(): readonly string[][] {
  return readTable('reasons').map((row) => [
    cell(row, 'order'),
    cell(row, 'section').replace(/ X$/, ''),
    cell(row, 'letter')
      .replace(/^\(\d\) /, '')
      .replace(/[()]/g, ''),
    ...cells(row, 'meaning', 'from', 'to'),
  ]);
}

/** An indicator that the source gives as an example is none; a nickname stands in brackets behind the name. */
function collectives(): readonly string[][] {
  return readTable('collectives').map((row) => {
    const indicator = cell(row, 'routing_indicator');
    const name = cell(row, 'collective');
    return [
      indicator.includes('(example)') ? '' : indicator,
      withoutNote(name),
      /\((.*)\)$/.exec(name)?.[1] ?? '',
      confidenceLetter(row),
    ];
  });
}

/** What follows from other columns and tables is left out: `AMEMBASSY` + station, the country of the TAGS. */
function posts(): readonly string[][] {
  const addresses: Row = { embassy: 'AMEMBASSY', consulate: 'AMCONSUL', mission: 'USMISSION' };
  const countries = namesOfAreas();
  return readTable('posts').map((row) => {
    const station = withoutNote(cell(row, 'station'));
    const [plad = '', kind = '', country = '', tag = ''] = cells(row, 'plad', 'kind', 'country', 'geo_tag');
    return [
      station,
      plad === `${addresses[kind] ?? ''} ${station}`.trim() ? '' : plad,
      kind,
      countries.get(tag) === country ? '' : country,
      tag,
      ...cells(row, 'routing_indicator', 'note'),
    ];
  });
}

/**
 * An addressee that is a post's is left out, and with it a row that says no more. The book lists most ranges twice,
 * `X` with `THRU Z NAME` and `X THRU Z` with `NAME`: once will do. Other names without a conflict begin
 * with `=`. Indicators begin with how many characters they share with the one before.
 */
function routingIndicators(): readonly string[][] {
  const table = readTable('routing-indicators');
  const addressees = new Map(table.map((row) => [cell(row, 'indicator'), cell(row, 'addressee')]));
  const ofPosts = new Map(
    [...readTable('posts')].reverse().map((row) => [cell(row, 'routing_indicator'), cell(row, 'plad')]),
  );
  const rows: string[][] = [];
  let previous = '';
  for (const row of table) {
    const [indicator = '', last] = cell(row, 'indicator').split(' THRU ');
    const addressee = last === undefined ? cell(row, 'addressee') : `THRU ${last} ${cell(row, 'addressee')}`;
    if (last !== undefined && addressees.get(indicator) === addressee) continue;
    const others = cell(row, 'other_names');
    const known = ofPosts.get(indicator) === addressee;
    if (known && others === '') continue;
    const agreed = others !== '' && cell(row, 'conflict') !== 'yes' ? '=' : '';
    rows.push([shared(previous, indicator), known ? '' : addressee, agreed + others]);
    previous = indicator;
  }
  return rows;
}

function shared(previous: string, indicator: string): string {
  let length = 0;
  while (length < indicator.length && indicator[length] === previous[length]) length++;
  return String(length) + indicator.slice(length);
}

function namesOfAreas(): ReadonlyMap<string, string> {
  return new Map(readTable('geographic-tags').map((row) => [cell(row, 'code'), cell(row, 'name')]));
}

function geographicTags(): readonly string[][] {
  return readTable('geographic-tags').map((row) => [
    cell(row, 'code'),
    cell(row, 'name'),
    cell(row, 'iso_alpha2') === cell(row, 'code') ? '=' : cell(row, 'iso_alpha2'),
    confidenceLetter(row),
    cell(row, 'note'),
  ]);
}

/** A geographic TAGS that means its area's name leaves its meaning out. */
function tags(): readonly string[][] {
  const names = namesOfAreas();
  return readTable('tags').map((row) => {
    const [code = '', kind = '', meaning = ''] = cells(row, 'code', 'kind', 'meaning');
    return [
      code,
      kind.charAt(0),
      cell(row, 'category'),
      kind === 'geographic' && names.get(code) === meaning ? '' : meaning,
      cell(row, 'era'),
      confidenceLetter(row),
    ];
  });
}

// ---- running

/** Whether a generated file is there and says the same, be it packed differently. */
function isCurrent(path: string, text: string, packed: string | undefined): boolean {
  if (!existsSync(path)) return false;
  const present = readFileSync(path, 'utf8');
  if (present === text || packed === undefined) return present === text;
  const pieces = present.match(/(?<=^ +')[^']+(?=')/gm) ?? [];
  try {
    return inflate(pieces.join('')) === packed;
  } catch {
    return false;
  }
}

async function main(check: boolean): Promise<void> {
  const folder = join(vocabulary, 'generated');
  if (!check) mkdirSync(folder, { recursive: true });
  const style = await resolveConfig(script);
  for (const { name, tables, code, packed } of [...shortTables(), ...packedTables()]) {
    const path = join(folder, `${name}.ts`);
    const sources = tables.map((table) => `tables/${table}.tsv`).join(' and ');
    const header = `// Generated by scripts/generate-vocabulary.mts from ${sources}. Do not edit.\n`;
    const text = await format(header + code, { ...style, parser: 'typescript' });
    if (!check) {
      writeFileSync(path, text);
    } else if (!isCurrent(path, text, packed)) {
      console.error(
        `generated/${name}.ts does not follow ${sources}: run tsx scripts/generate-vocabulary.mts`,
      );
      process.exitCode = 1;
    }
  }
}

await main(options.includes('--check'));
