// Writes server/src/rules/index.ts from the rule files in its folder: every file that exports a rule is listed, in the
// order of their codes. `--check` writes nothing and fails when the file is not what it would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../server/src/rules/', import.meta.url);
const target = new URL('index.ts', folder);

const codes = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('export const rule: Rule ='))
  .map((name) => name.slice(0, -3))
  .sort();

function nameOf(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const text = `// Every rule, by code. Written by scripts/generate-rule-index.mts from the files of this folder: do not edit.
import type { Rule } from './rule';
${codes.map((code) => `import { rule as ${nameOf(code)} } from './${code}';`).join('\n')}

/** Every rule, by code. */
export const rules: readonly Rule[] = [
${codes.map((code) => `  ${nameOf(code)},`).join('\n')}
];
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('server/src/rules/index.ts is out of date: run npm run generate');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
