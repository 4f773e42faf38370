// Every regular expression that ships, found by machine: literals in the syntax trees of server and client, patterns of
// the grammar, the language configuration, the manifest and the schemas.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { inJavaScript } from './oniguruma';

export const project = path.join(import.meta.dirname, '../..');

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Path from the project's root, with a line or a place in JSON. */
  readonly where: string;
}

/** `new RegExp(…)` or `RegExp(…)`. */
export interface MadePattern {
  readonly file: string;
  readonly line: number;
  /** Made again and again, of what is not known before; otherwise once, when its module is loaded. */
  readonly inFunction: boolean;
}

export interface Found {
  readonly literals: readonly Pattern[];
  readonly made: readonly MadePattern[];
  /** Places that give a text to a function that makes a pattern of it. */
  readonly hidden: readonly string[];
}

export function patternsOfCode(): Found {
  const found = { literals: [] as Pattern[], made: [] as MadePattern[], hidden: [] as string[] };
  for (const folder of ['server/src', 'client/src']) {
    for (const name of readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.ts')) collectFrom(`${folder}/${name.replaceAll('\\', '/')}`, found);
    }
  }
  return found;
}

function collectFrom(
  file: string,
  found: { readonly literals: Pattern[]; readonly made: MadePattern[]; readonly hidden: string[] },
): void {
  const text = readFileSync(path.join(project, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const close = node.text.lastIndexOf('/');
      found.literals.push({
        source: node.text.slice(1, close),
        flags: node.text.slice(close + 1),
        where: `${file}:${String(line)}`,
      });
    } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (node.expression.getText() === 'RegExp') {
        found.made.push({ file, line, inFunction: ts.findAncestor(node, ts.isFunctionLike) !== undefined });
      } else if (makesPatternOfText(node)) found.hidden.push(`${file}:${String(line)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

/** `text.match('…')`: a text that becomes a pattern. */
function makesPatternOfText({ expression, arguments: given }: ts.NewExpression | ts.CallExpression): boolean {
  const first = given?.[0];
  return (
    ts.isPropertyAccessExpression(expression) &&
    ['match', 'matchAll', 'search', 'compile'].includes(expression.name.text) &&
    first !== undefined &&
    (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))
  );
}

/** Keys whose strings are patterns, in grammars, language configurations, manifests and JSON schemas. */
const PATTERN_KEYS = new Set([
  'match',
  'begin',
  'end',
  'while',
  'firstLine',
  'firstLineMatch',
  'pattern',
  'regexp',
  'wordPattern',
  'beforeText',
  'afterText',
  'previousLineText',
  'increaseIndentPattern',
  'decreaseIndentPattern',
  'indentNextLinePattern',
  'unIndentedLinePattern',
]);

const JSON_FILES = [
  'syntaxes/cable.tmLanguage.json',
  'syntaxes/language-configuration.json',
  'package.json',
  'schemas/cablelint.schema.json',
];

export function patternsOfJson(): readonly Pattern[] {
  return JSON_FILES.flatMap((file) => {
    const value: unknown = JSON.parse(readFileSync(path.join(project, file), 'utf8'));
    return patternsIn(value, file);
  });
}

function patternsIn(value: unknown, where: string): readonly Pattern[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const place = `${where} ${key}`;
    if (key === 'patternProperties' && typeof inner === 'object' && inner !== null) {
      const keys = Object.keys(inner).map((source) => ({ source, flags: 'u', where: place }));
      return [...keys, ...patternsIn(inner, place)];
    }
    if (typeof inner !== 'string') return patternsIn(inner, place);
    if (key === 'when') return patternsOfWhen(inner, place);
    return PATTERN_KEYS.has(key) ? [{ ...inJavaScript(inner), where: place }] : [];
  });
}

/** `resourceFilename =~ /…/`. */
function patternsOfWhen(when: string, where: string): readonly Pattern[] {
  return [...when.matchAll(/=~ ?\/((?:[^/\\]|\\.)+)\/([a-z]*)/g)].map(([, source = '', flags = '']) => ({
    source,
    flags,
    where,
  }));
}
