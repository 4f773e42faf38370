// @ts-check
// `npm run audit`: asks the registry for known weaknesses of the packages whose code we ship, in the versions that are in the
// bundles. Needs the network. To npm all of them are development dependencies, so it is asked about a package that depends on them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packagesIn } from './packaging/bundled.mjs';
import { run } from './packaging/project.mjs';

run(process.execPath, ['esbuild.mjs', '--production']);
const shipped = packagesIn(['client.js', 'server.js', 'cli.js', 'api.mjs']);
// Under names of their own: of one package there may be two versions.
const dependencies = Object.fromEntries(
  shipped.map(({ name, version }, index) => [`shipped-${index}`, `npm:${name}@${version}`]),
);
console.log(shipped.map(({ name, version }) => `${name} ${version}`).join('\n'));

const folder = mkdtempSync(path.join(tmpdir(), 'cable-audit-'));
try {
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'shipped', version: '0.0.0', dependencies }),
  );
  process.exitCode = npm('install', '--package-lock-only', '--ignore-scripts', '--no-audit') || npm('audit');
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {readonly string[]} given
 * @returns {number} its exit code
 */
function npm(...given) {
  const options = {
    cwd: folder,
    stdio: /** @type {const} */ ('inherit'),
    shell: process.platform === 'win32',
  };
  return spawnSync('npm', given, options).status ?? 1;
}
