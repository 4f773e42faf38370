// @ts-check
// `npm run publish:vsce`, `publish:ovsx`, `publish:npm`: builds and publishes the version that is checked out, when nothing stands
// in its way. `-- --dry-run` says what would be run, and runs nothing. Who may publish is known to the tools: VSCE_PAT, OVSX_PAT,
// `npm login`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifest, project, run } from './packaging/project.mjs';
import { obstacles } from './packaging/release.mjs';

/** @type {Readonly<Record<string, (version: string) => readonly (readonly string[])[]>>} */
const targets = {
  vsce: () => [
    ['npm', 'run', 'package'],
    ['npx', 'vsce', 'publish', '--packagePath', 'dist/cable.vsix'],
  ],
  // Used once a release: not worth its dependencies in every installation.
  ovsx: () => [
    ['npm', 'run', 'package'],
    ['npx', '--yes', 'ovsx@1.4.0', 'publish', 'dist/cable.vsix'],
  ],
  npm: (version) => [
    ['npm', 'run', 'package:npm'],
    ['npm', 'publish', `./dist/npm/cable-editor-cable-${version}.tgz`],
  ],
};

const [name = '', ...options] = process.argv.slice(2);
const target = targets[name];
if (target === undefined || options.some((option) => option !== '--dry-run')) {
  console.error(`usage: node scripts/publish.mjs ${Object.keys(targets).join('|')} [--dry-run]`);
  process.exit(2);
}

const { version } = manifest();
const inTheWay = obstacles({
  version,
  changelog: readFileSync(path.join(project, 'CHANGELOG.md'), 'utf8'),
  uncommitted: git('status', '--porcelain'),
  tags: git('tag', '--points-at', 'HEAD').split(/\s+/),
});
if (inTheWay.length > 0) {
  console.error(`Version ${version} is not published:\n${inTheWay.map((each) => `  ${each}`).join('\n')}`);
  process.exit(1);
}
for (const [command = '', ...given] of target(version)) {
  if (options.length > 0) console.log(`would run: ${[command, ...given].join(' ')}`);
  else run(command, given);
}

/** @param {readonly string[]} given */
function git(...given) {
  return execFileSync('git', given, { cwd: project, encoding: 'utf8' });
}
