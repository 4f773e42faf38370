// @ts-check
// `npm run package:npm`: the npm package, as a folder and as the tarball that is published, in dist/npm/.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterials } from './packaging/bill-of-materials.mjs';
import { writeApiDocs } from './packaging/api-docs.mjs';
import { packagesIn } from './packaging/bundled.mjs';
import { declarations } from './packaging/declarations.mjs';
import { notices } from './packaging/notices.mjs';
import { npmManifest } from './packaging/npm-manifest.mjs';
import { copyPackaged, manifest, printedBy, project, run, writePackaged } from './packaging/project.mjs';
import { sourceDate } from './packaging/source-date.mjs';

const bundles = ['cli.js', 'server.js', 'api.mjs', 'api.cjs'];
const folder = path.join(project, 'dist/npm/package');

rmSync(path.dirname(folder), { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
run(process.execPath, ['esbuild.mjs', '--production']);

const itself = npmManifest(manifest());
const packages = packagesIn(bundles);
const types = await declarations();
for (const bundle of bundles) {
  copy(`dist/${bundle}`, `dist/${bundle}`, bundle === 'cli.js' ? 0o755 : 0o644);
}
write('dist/api.d.mts', types);
write('dist/api.d.cts', types);
writeApiDocs(types, path.join(folder, 'docs'));
write('package.json', `${JSON.stringify(itself, null, 2)}\n`);
write('THIRD-PARTY-NOTICES.txt', notices(packages));
write('sbom.cdx.json', billOfMaterials(itself, packages, sourceDate()));
write('man/cable.1', printedBy(['--import', 'tsx', 'scripts/man-page.mts']));
for (const [shell, file] of [
  ['bash', 'cable.bash'],
  ['zsh', '_cable'],
  ['fish', 'cable.fish'],
]) {
  write(`completions/${file}`, printedBy(['dist/cli.js', 'completion', `${shell}`]));
}
copy('docs/npm-readme.md', 'README.md');
copy('CHANGELOG.md');
copy('LICENSE');
copy('schemas/cablelint.schema.json');

run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', path.dirname(folder)], {
  cwd: folder,
});

/**
 * @param {string} from
 * @param {string} [to]
 * @param {number} [mode]
 */
function copy(from, to = from, mode) {
  copyPackaged(path.join(project, from), path.join(folder, to), mode);
}

/**
 * @param {string} file
 * @param {string} content
 */
function write(file, content) {
  writePackaged(path.join(folder, file), content);
}
