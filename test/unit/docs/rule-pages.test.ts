// The pages in docs/rules are what people learn the rules from: each must be there, be whole, and tell the truth.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';
import { rules } from '../../../server/src/rules';
import { createValidator, type RuleSettings } from '../../../server/src/rules/validate';

const folder = new URL('../../../docs/rules/', import.meta.url);
const pages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name.slice(0, -3), readFileSync(new URL(name, folder), 'utf8')]),
);

const sections = ['What', 'Why', 'Example', 'Fix', 'Era and exceptions', 'Turning it off'];

describe('every page', () => {
  test.each([...pages])('%s has its title and its sections in order', (code, page) => {
    const headings = page
      .replace(/^```[^]*?^```$/gm, '')
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings).toEqual([`# ${code}`, ...sections.map((section) => `## ${section}`)]);
    expect(page).toContain(`"cable.rules": { "${code}": `);
  });

  test.each([...pages])('%s links only to pages that are there', (_, page) => {
    for (const [, target = ''] of page.matchAll(/\]\(([a-z-]+)\.md\)/g)) expect(pages.has(target)).toBe(true);
  });
});

/** The two fenced blocks under Example: what is wrong, and the same put right. */
function examplesOf(page: string): readonly string[] {
  return [...page.matchAll(/^```cable\n([^]*?)^```$/gm)].map(([, text = '']) => text);
}

const severityWords = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
  off: 'Off by default',
};

describe('every rule', () => {
  test.each(rules.map((rule) => [rule.code, rule] as const))(
    '%s has a page with its severity and fix',
    (code, rule) => {
      const [, , line = ''] = (pages.get(code) ?? '').split('\n');
      expect(line).toBe(`${severityWords[rule.severity]}.${rule.fixable ? ' Has a quick fix.' : ''}`);
    },
  );

  const validate = createValidator();
  const everyRule: RuleSettings = {
    rules: new Map(rules.filter((rule) => rule.severity === 'off').map((rule) => [rule.code, 'warning'])),
    lineLength: 0,
  };
  const findingsIn = (text: string) =>
    parse(text).messages.flatMap((message) => validate(message, everyRule));
  const codesIn = (text: string) => findingsIn(text).map((finding) => finding.code);

  test.each(rules.map((rule) => rule.code).filter((code) => examplesOf(pages.get(code) ?? '').length === 2))(
    '%s finds the bad example of its page and nothing in the good one',
    (code) => {
      const [bad = '', good = ''] = examplesOf(pages.get(code) ?? '');
      expect(codesIn(bad)).toContain(code);
      expect(codesIn(good)).not.toContain(code);
    },
  );

  test.each(
    rules
      .filter(({ code, severity }) => severity !== 'off' && examplesOf(pages.get(code) ?? '').length === 2)
      .map(({ code, severity }) => [code, severity] as const),
  )('%s is shown by its page at its usual severity, %s', (code, severity) => {
    const [bad = ''] = examplesOf(pages.get(code) ?? '');
    const found = findingsIn(bad).filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.severity)).toContain(severity);
  });
});
