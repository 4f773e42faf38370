// Shell lines as people copy them from help and docs, run in a folder of their own where `cable` is on the PATH.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { folderOf, program } from './support';

/** A folder with `cable` in its `bin`, these files, and a repository in which they are committed. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  const tools = join(folderOf({}), 'bin');
  mkdirSync(tools);
  writeFileSync(join(tools, 'cable'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(tools, 'cable'), 0o755);
  paths.set(folder, tools);
  const setUp = ['init -q', 'add .', '-c user.name=a -c user.email=a@example.org commit -qm Cables'];
  for (const words of setUp) spawnSync('git', words.split(' '), { cwd: folder });
  return folder;
}

const paths = new Map<string, string>();

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a line, or several, in bash; the first command of a pipe that fails makes it fail. */
export function inShell(folder: string, script: string): Ran {
  const PATH = `${paths.get(folder) ?? ''}${delimiter}${process.env['PATH'] ?? ''}`;
  return spawnSync('bash', ['-o', 'pipefail', '-ec', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH, CI: '' },
  });
}
