// Runs the built command in a folder of its own and says what came back, as a shell would see it.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
if (!existsSync(program)) throw new Error('dist/cli.js is missing: run `npm run build` first');

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

export function fixture(name: string): string {
  return readFileSync(join(fixtures, name), 'utf8');
}

/** A cable without a fault. */
export const clean = fixture('acp127-minimal.cable');

/** Replaces what stands there once; a mistake in a test is not to make it pass. */
export function replaced(source: string, what: string, by: string): string {
  if (source.split(what).length !== 2) throw new Error(`"${what}" does not stand there once`);
  return source.replace(what, () => by);
}

/** Its line 3 says day 75, its date-time group 14 March 2008: day 74. A warning, with one right answer. */
export const wrongDay = replaced(clean, '#0917 0741530', '#0917 0751530');

/** Its line 3 says number 918, its classification line 917. An error. */
export const wrongSerial = replaced(clean, '#0917 0741530', '#0918 0741530');

/** A folder with these files, and the way back from it when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cable-')));
  // Whoever the command runs as must be able to enter it.
  chmodSync(folder, 0o755);
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  /** Line by line. */
  readonly stderr: readonly string[];
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Run with the rights of nobody in particular, if the tests may do everything. */
  readonly unprivileged?: boolean;
  /** Shell words before the command. */
  readonly shell?: string;
}

/** The user, and group, that an unprivileged command runs as. */
export const NOBODY = 65534;

export async function cable(
  folder: string,
  given: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const { env, input = '', unprivileged = false, shell } = options;
  const command = [process.execPath, unprivileged ? readableCopy() : program, ...given];
  const [file = '', ...rest] =
    shell === undefined ? command : ['sh', '-c', `${shell}; exec "$@"`, 'sh', ...command];
  const lower = unprivileged && process.getuid?.() === 0;
  const child = spawn(file, rest, {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    ...(lower ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // A command that ends before it has read everything is no fault of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr: stderr.split('\n').slice(0, -1) };
}

/** The program where anyone may read it. */
function readableCopy(): string {
  return join(folderOf({ 'cli.js': readFileSync(program) }), 'cli.js');
}

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly fixable: boolean;
}

export interface JsonFile {
  readonly path: string;
  readonly findings: readonly JsonFinding[];
}

/** The objects of newline-delimited JSON. */
export function objectsOf(ndjson: string): readonly unknown[] {
  return ndjson
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

/** The files that `lint --format ndjson` gives. */
export function lines(ndjson: string): readonly JsonFile[] {
  return objectsOf(ndjson) as readonly JsonFile[];
}

/** `path code,code` for each file, as `lint --format ndjson` gives them. */
export function codesByFile(ndjson: string): readonly string[] {
  return lines(ndjson).map(({ path, findings }) =>
    [path, findings.map(({ code }) => code).join(',')].join(' ').trim(),
  );
}
