// The npm package, installed from its tarball as a user does it, in an empty folder and from nothing but the tarball.
// `npm run package:npm` makes it first.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  readonly version: string;
};

export const tarball = join(project, `dist/npm/cable-editor-cable-${version}.tgz`);

export interface Installed {
  /** The folder it is installed in, with nothing else but `seed.cable`. */
  readonly folder: string;
  /** The package itself. */
  readonly root: string;
  readonly version: string;
  readonly remove: () => void;
}

/** Takes nothing from the network or from what npm has kept. */
export function install(): Installed {
  if (!existsSync(tarball)) throw new Error(`${basename(tarball)} is missing: run \`npm run package:npm\``);
  const place = mkdtempSync(join(tmpdir(), 'cable-npm-'));
  const folder = join(place, 'user');
  mkdirSync(folder);
  copyFileSync(tarball, join(folder, 'cable.tgz'));
  const cache = join(place, 'cache');
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  execFileSync('npm', ['install', '--offline', '--cache', cache, ...quietly, './cable.tgz'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  copyFileSync(join(project, 'test/fixtures/seed.cable'), join(folder, 'seed.cable'));
  return {
    folder,
    root: join(folder, 'node_modules/@cable-editor/cable'),
    version,
    remove: () => {
      rmSync(place, { recursive: true });
    },
  };
}
