// Writes the table of rules into README.md, between its marks, from what the rules say of themselves.
// Usage: tsx scripts/generate-rule-table.mts [--check]
// --check writes nothing and exits 1 when the table differs from the rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { rules } from '../server/src/rules/index.ts';

const target = new URL('../README.md', import.meta.url);
const marks = /(<!-- rules: [^]*? -->)[^]*?(<!-- \/rules -->)/;

const rows = rules.map(
  ({ code, title, severity, fixable }) =>
    `| [\`${code}\`](docs/rules/${code}.md) | ${title} | ${severity} | ${fixable ? 'yes' : ''} |`,
);
const table = ['| rule | finds | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');

const before = readFileSync(target, 'utf8');
const text = before.replace(marks, (_, open: string, close: string) => `${open}\n\n${table}\n\n${close}`);
const after = await format(text, { ...(await resolveConfig(target)), parser: 'markdown' });

if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('The table of rules in README.md is out of date: run npm run generate');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, after);
}
