// Tables of rules in Markdown, and the writing of the pages that hold them: README.md and docs/rules/README.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Rule } from '../server/src/rules/rule.ts';

/** One row a rule: its code, linked to its page in `folder`, what it finds, its severity, whether it has a fix. */
export function ruleTable(rules: readonly Rule[], folder: string): string {
  const rows = rules.map(
    ({ code, title, severity, fixable }) =>
      `| [\`${code}\`](${folder}${code}.md) | ${title} | ${severity} | ${fixable ? 'yes' : ''} |`,
  );
  return ['| rule | finds | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Writes a page as Prettier sets it. With `--check` on the command line, only says when the file differs from it. */
export async function writePage(target: URL, markdown: string): Promise<void> {
  const text = await format(markdown, { ...(await resolveConfig(target)), parser: 'markdown' });
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`The table of rules in ${nameOf(target)} is out of date: run npm run generate`);
    process.exitCode = 1;
  }
}

function nameOf(target: URL): string {
  return target.href.slice(new URL('../', import.meta.url).href.length);
}
