// What the extension says to people: every word of it can be put into another language, and is put into French.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { faultsOfFrench } from '../support/french';

const project = join(import.meta.dirname, '../../..');

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

const english = JSON.parse(read('l10n/bundle.l10n.json')) as Readonly<Record<string, string>>;
const french = JSON.parse(read('l10n/bundle.l10n.fr.json')) as Readonly<Record<string, string>>;

describe('the strings', () => {
  test('are found by themselves, as an editor looks for them', () => {
    expect(Object.values(english)).toEqual(Object.keys(english));
    expect(Object.keys(english).length).toBeGreaterThan(30);
  });

  test('are in French, each and no other, in the same order', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });

  test('differ in French', () => {
    // The same word in both.
    const same = ['{0} messages'];
    expect(Object.keys(english).filter((key) => english[key] === french[key])).toEqual(same);
  });

  test.each(Object.entries(french))(
    '%s: well set in French, with the same places for values',
    (key, said) => {
      expect(faultsOfFrench(key, said)).toEqual([]);
    },
  );
});

/**
 * Literals in a source that a person reads, though they are not given to `l10n.t`: words with a blank between them or a
 * capital before small letters, wherever they stand; and whatever stands where the editor shows it.
 */
function bareWords(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isTypeNode(node) || isCallOf(node, 'l10n.t')) return;
    const text = textOf(node);
    if (text !== null && (isShown(node) || isProse(text))) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** The words of a literal, `…` for what is filled in. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
}

const isProse = (text: string): boolean => /\p{L}{2} \p{L}/u.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text);

const shown =
  /^(?:title|label|name|description|detail|text|tooltip|placeHolder|placeholder|prompt|message|value)$/;
const shows = /^window\.(?:show\w*Message|setStatusBarMessage|withProgress)$/;

/** Whether a node stands where the editor shows what it is given. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (textOf(node)?.trim() === '') return false;
  if (ts.isPropertyAssignment(parent))
    return parent.initializer === node && shown.test(parent.name.getText());
  if (ts.isBinaryExpression(parent)) {
    const isAssigned = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === node;
    return isAssigned && ts.isPropertyAccessExpression(parent.left) && shown.test(parent.left.name.text);
  }
  return ts.isCallExpression(parent) && shows.test(parent.expression.getText());
}

function isCallOf(node: ts.Node, name: string): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === name;
}

describe('in the sources of the client', () => {
  // The name of the extension, which is the same in every language.
  const allowed = ['Cable'];

  const files = readdirSync(join(project, 'client/src'), { recursive: true, encoding: 'utf8' });

  test.each(files.filter((file) => file.endsWith('.ts')))('%s says nothing but by l10n.t', (file) => {
    expect(bareWords(read(join('client/src', file))).filter((text) => !allowed.includes(text))).toEqual([]);
  });

  test.each([
    [`window.showInformationMessage('Done.')`, ['Done.']],
    [`window.showWarningMessage(\`\${file} is gone\`, 'Retry')`, ['… is gone', 'Retry']],
    [`item.text = 'starting'`, ['starting']],
    [`const command = { title: 'open', command: 'cable.open' }`, ['open']],
    [`const no = 'Not This File'`, ['Not This File']],
    [`const yes = 'Yes'`, ['Yes']],
    [`item.text = l10n.t('Starting'); item.detail = ''`, []],
    [`import { x } from 'some module'; commands.executeCommand('workbench.action.openSettings')`, []],
  ])('of %s, what is not is seen', (source, words) => {
    expect(bareWords(source)).toEqual(words);
  });
});

/** Titles in a source that are no phrases. Those of the rules themselves are part of what they find. */
function bareTitles(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    const { parent } = node;
    if (text !== null && ts.isPropertyAssignment(parent) && parent.name.getText() === 'title') {
      const isOfRule = parent.parent.properties.some((each) => each.name?.getText() === 'check');
      if (!isOfRule) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

describe('in the rules', () => {
  const files = readdirSync(join(project, 'server/src/rules'), { encoding: 'utf8' });

  test.each(files.filter((file) => file.endsWith('.ts')))('%s titles its fixes by l10n.t', (file) => {
    expect(bareTitles(read(join('server/src/rules', file)))).toEqual([]);
  });

  test('a title in a report would be seen', () => {
    const fixes = `const rule = { title: 'A rule', check(message, report) { report({ fixes: [{ title: 'Mend' }] }) } }`;
    expect(bareTitles(fixes)).toEqual(['Mend']);
  });
});
