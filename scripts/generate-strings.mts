// Writes l10n/bundle.l10n.json: every string that the extension says to people, as `l10n.t` has it in the sources. Translations
// of it, `bundle.l10n.fr.json`, are written by hand, in the same order.
// Usage: tsx scripts/generate-strings.mts [--check]
// --check writes nothing and exits 1 when the file differs from the sources.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { format, resolveConfig } from 'prettier';
import { globSync } from 'tinyglobby';

const project = join(import.meta.dirname, '..');
const bundle = join(project, 'l10n/bundle.l10n.json');

const files = globSync(['client/src/**/*.ts', 'server/src/**/*.ts'], { cwd: project }).sort();
const sources = files
  .map((file) => readFileSync(join(project, file), 'utf8'))
  .filter((contents) => contents.includes('l10n.t('))
  // The server's own `l10n` is called as the library of that name is, and found as if it were.
  .map((contents) => contents.replace(/'(?:\.{1,2}\/)+l10n'/, "'@vscode/l10n'"))
  .map((contents) => ({ extension: '.ts', contents }));
const strings = await getL10nJson(sources);
const text = await format(JSON.stringify(strings), { ...(await resolveConfig(bundle)), parser: 'json' });

if (!process.argv.includes('--check')) {
  writeFileSync(bundle, text);
} else if (readFileSync(bundle, 'utf8') !== text) {
  console.error('l10n/bundle.l10n.json is out of date: run npm run generate');
  process.exitCode = 1;
}
