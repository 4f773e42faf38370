// The settings of files: the nearest `.cablelint.json` upwards, or the one that was named.
// A file that is no JSON is a problem; values in it that are not valid are findings, reported like any other.
import type { Stats } from 'node:fs';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Choices, Problem as InvalidValue } from '../../configuration';
import { LINT_FILE, readCableLint, settingsFor } from '../../configuration';
import { isFault, readJson } from '../../configuration/json';
import type { Positions } from '../../features/ranges';
import { firstLineOf, positionsOf, toRangeIn } from '../../features/ranges';
import type { Span } from '../../message/model';
import { rule as configurationInvalid } from '../../rules/configuration-invalid';
import type { Severity } from '../../rules/rule';
import type { Settings } from '../../settings';
import { settingsKey } from '../../settings';
import { decode } from './encoding';
import { slashed } from './paths';
import type { Problem } from './problem';
import { problemOf } from './problem';
import type { FileReport, ReportedFinding } from './report';

/** What one source says, and the folder that the patterns in it count from. */
export interface Configuration {
  readonly folder: string;
  readonly choices: Choices;
}

export interface Configurations {
  readonly all: readonly Configuration[];
  /** For each file, an index into `all`. */
  readonly indexes: readonly number[];
  /** On the files in which a value is not valid. */
  readonly reports: readonly FileReport[];
  readonly problems: readonly Problem[];
}

/** Far more than is read of one: what is between is a finding of the file. */
const MAXIMUM_SIZE = 16 * 1024 * 1024;

const noChoices: Choices = { rules: new Map(), overrides: [] };

/** The configurations of files. `named` is used for all of them; patterns in it count from the working folder. */
export function configurationsOf(files: readonly string[], named: string | undefined): Configurations {
  const all: Configuration[] = [{ folder: process.cwd(), choices: noChoices }];
  const reports: FileReport[] = [];
  const problems: Problem[] = [];
  const load = (path: string, folder: string): number => {
    try {
      if (named === undefined) refuseToRead(statSync(path));
      const { choices, findings } = readConfiguration(path);
      if (findings.length > 0) reports.push({ path: slashed(path), findings });
      return all.push({ folder, choices }) - 1;
    } catch (error) {
      problems.push(problemOf(path, error));
      return 0;
    }
  };
  if (named !== undefined) {
    const index = load(named, process.cwd());
    return { all, indexes: files.map(() => index), reports, problems };
  }
  const indexOf = nearest(load);
  return { all, indexes: files.map((path) => indexOf(dirname(resolve(path)))), reports, problems };
}

/** What is found upwards was named by nobody: a pipe would be waited for, and a device read, without end. */
function refuseToRead(stats: Stats): void {
  if (stats.isDirectory()) throw new Error('is a folder');
  if (!stats.isFile()) throw new Error('is no file');
  if (stats.size > MAXIMUM_SIZE) throw new Error('is too large for settings');
}

/** Gives the configuration of a folder: its own, or that of the folder above. Each folder is looked into once. */
function nearest(load: (path: string, folder: string) => number): (folder: string) => number {
  const known = new Map<string, number>();
  const indexOf = (folder: string): number => {
    let index = known.get(folder);
    if (index === undefined) {
      const path = join(folder, LINT_FILE);
      const above = dirname(folder);
      if (existsSync(path)) index = load(shown(path), folder);
      else index = above === folder ? 0 : indexOf(above);
      known.set(folder, index);
    }
    return index;
  };
  return indexOf;
}

/** From the working folder, if that is not longer. */
function shown(path: string): string {
  const fromHere = relative('', path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** Throws when the file cannot be read or is no JSON. */
function readConfiguration(path: string): { choices: Choices; findings: readonly ReportedFinding[] } {
  const { text } = decode(readFileSync(path));
  const positions = positionsOf(text);
  const json = readJson(text);
  if (isFault(json)) {
    const { line, character } = positions.positionAt(json.place.start);
    throw new Error(`line ${line + 1}, column ${character + 1}: ${json.message}`);
  }
  const { settings, problems } = readCableLint(text);
  const severity = settings.rules.get(configurationInvalid.code) ?? configurationInvalid.severity;
  const inOrder = [...problems].sort((one, other) => one.place.start - other.place.start);
  const findings =
    severity === 'off' ? [] : inOrder.map((problem) => findingOf(problem, severity, positions));
  return { choices: settings, findings };
}

function findingOf(
  { place, message }: InvalidValue<Span>,
  severity: Severity,
  positions: Positions,
): ReportedFinding {
  return {
    range: firstLineOf(toRangeIn(positions)(place, 0), positions),
    message,
    code: configurationInvalid.code,
    severity,
    fixable: false,
    mendable: false,
    related: [],
  };
}

/** The settings of files under these configurations. Files with equal settings have the same object. */
export function settingsIn(
  configurations: readonly Configuration[],
): (file: { readonly path: string; readonly configuration: number }) => Settings {
  const known = new Map<string, Settings>();
  return ({ path, configuration }) => {
    const { folder, choices } = configurations[configuration] ?? { folder: '', choices: noChoices };
    const settings = settingsFor(slashed(relative(folder, path)), choices);
    const key = settingsKey(settings);
    const same = known.get(key);
    if (same === undefined) known.set(key, settings);
    return same ?? settings;
  };
}
