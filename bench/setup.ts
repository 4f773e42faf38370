// Installs a tool's own dependencies, once, apart from those of the extension. A stamp makes every later call free.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the services are measured against. */
export function installPeers(): void {
  installOnce(import.meta.dirname, 'Installing what is measured against, once, in bench/node_modules.');
}

/** Installs what the lockfile of a folder names, after `saying` so; `options` are npm's. */
export function installOnce(folder: string, saying: string, ...options: readonly string[]): void {
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, `node_modules/.${basename(folder)}-ready`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error(saying);
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...options, ...quietly], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}
