// Writes the table of rules into README.md, between its marks, from what the rules say of themselves.
// Usage: tsx scripts/generate-rule-table.mts [--check]
// --check writes nothing and exits 1 when the table differs from the rules.
import { readFileSync } from 'node:fs';
import { rules } from '../server/src/rules/index.ts';
import { ruleTable, writePage } from './rule-table.mts';

const target = new URL('../README.md', import.meta.url);
const marks = /(<!-- rules: [^]*? -->)[^]*?(<!-- \/rules -->)/;

const table = ruleTable(rules, 'docs/rules/');
const text = readFileSync(target, 'utf8').replace(
  marks,
  (_, open: string, close: string) => `${open}\n\n${table}\n\n${close}`,
);

await writePage(target, text);
