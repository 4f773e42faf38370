// The Nodes that the npm package is run in: the lowest that is supported and the next that is kept for long, from npm, set up once
// in nodes/; where npm has none for this machine, the one that runs the tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'nodes');

const { optionalDependencies: all } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

export interface NodeRuntime {
  /** `Node 20.19.0`. */
  readonly name: string;
  readonly program: string;
}

const here: readonly NodeRuntime[] = Object.entries(all)
  .filter(([name]) => name.endsWith(`-${process.platform}-${process.arch}`))
  .map(([name, version]) => ({
    name: `Node ${version.split('@').at(-1) ?? ''}`,
    program: join(folder, 'node_modules', name, 'bin/node'),
  }));

export const nodes: readonly NodeRuntime[] =
  here.length > 0 ? here : [{ name: `Node ${process.versions.node}`, program: process.execPath }];

/** Installs what is missing; takes half a minute the first time. */
export function setUpNodes(): void {
  if (nodes.every(isThere)) return;
  console.log('Setting up the Nodes that the npm package is run in, once: 340 MB in test/packaging/nodes.');
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function isThere({ name, program }: NodeRuntime): boolean {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout === `${name.replace('Node ', 'v')}\n`;
}
