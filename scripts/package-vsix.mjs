// @ts-check
// `npm run package`: the extension as dist/cable.vsix. What .vscodeignore lets in is laid out in dist/vsix/ first, with modes that
// do not hang on who builds it, and with a manifest, notices and a bill of materials for those who install it.
import { createRequire } from 'node:module';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { billOfMaterials } from './packaging/bill-of-materials.mjs';
import { packagesIn } from './packaging/bundled.mjs';
import { notices } from './packaging/notices.mjs';
import { copyPackaged, manifest, project, run, writePackaged } from './packaging/project.mjs';
import { sourceDate } from './packaging/source-date.mjs';

const bundles = ['client.js', 'server.js'];
const folder = path.join(project, 'dist/vsix');
const allowed = path.join(project, '.vscodeignore');

rmSync(folder, { recursive: true, force: true });
run(process.execPath, ['esbuild.mjs', '--production']);

for (const file of globSync(allowedFiles(), { cwd: project })) {
  copyPackaged(path.join(project, file), path.join(folder, file));
}
// What is for who builds it, or for the npm package, is left out.
const builders = ['scripts', 'devDependencies', 'bin', 'private'];
/** @type {any} */
const itself = Object.fromEntries(Object.entries(manifest()).filter(([key]) => !builders.includes(key)));
const packages = packagesIn(bundles);
write('package.json', `${JSON.stringify(itself, null, 2)}\n`);
write('THIRD-PARTY-NOTICES.txt', notices(packages));
write('sbom.cdx.json', billOfMaterials({ ...itself, description: description() }, packages, sourceDate()));

// vsce sorts the files and writes this time for all of them, in the zone of the clock.
const env = { SOURCE_DATE_EPOCH: String(sourceDate()), TZ: 'UTC' };
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const options = [
  '--no-dependencies',
  '--ignoreFile',
  allowed,
  '--out',
  path.join(project, 'dist/cable.vsix'),
];
run(process.execPath, [vsce, 'package', ...options], { cwd: folder, env });

/** In the manifest it is a key. */
function description() {
  return JSON.parse(readFileSync(path.join(project, 'package.nls.json'), 'utf8')).description;
}

/** The lines that let something in. */
function allowedFiles() {
  const lines = readFileSync(allowed, 'utf8').split(/\r?\n/);
  return lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
}

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  writePackaged(path.join(folder, file), content);
}
