// Runs the grammar as the editor does, with vscode-textmate and Oniguruma, and says what a piece of a line is coloured as.
// Tests name a line by how it begins and a token by its text, so that they read like the cable itself.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import type { IGrammar, IToken, StateStack } from 'vscode-textmate';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';

export const root = new URL('../../', import.meta.url);

export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
await loadWASM({ data: wasm });

const registry = new Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new OnigScanner(patterns),
    createOnigString: (text) => new OnigString(text),
  }),
  loadGrammar: () =>
    Promise.resolve(parseRawGrammar(read('syntaxes/cable.tmLanguage.json'), 'cable.tmLanguage.json')),
});

async function loadGrammar(): Promise<IGrammar> {
  const loaded = await registry.loadGrammar('text.cable');
  if (loaded === null) throw new Error('the grammar does not load');
  return loaded;
}

export const grammar = await loadGrammar();

export interface TokenizedLine {
  readonly text: string;
  readonly tokens: readonly IToken[];
  readonly ruleStack: StateStack;
}

export function tokenize(text: string): readonly TokenizedLine[] {
  let ruleStack = INITIAL;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const result = grammar.tokenizeLine(line, ruleStack);
    ruleStack = result.ruleStack;
    return { text: line, tokens: result.tokens, ruleStack };
  });
}

/** Scopes of a token without the root and without `.cable`, outermost first; empty for plain text. */
export function scopeNames(token: IToken): string {
  return token.scopes
    .slice(1)
    .map((scope) => scope.replace(/\.cable$/, ''))
    .join(' ');
}

/**
 * The scopes of the first `token` in the line that begins with `line`. Throws when there is no such line or token, or
 * when parts of the token are coloured differently.
 */
export function scopesOf(text: string, line: string, token: string): string {
  const found = tokenize(text).find((each) => each.text.trimStart().startsWith(line));
  if (found === undefined) throw new Error(`no line begins with ${line}`);
  const start = found.text.indexOf(token);
  if (start < 0) throw new Error(`no ${token} in ${found.text}`);
  const end = start + token.length;
  const scopes = new Set(
    found.tokens.filter((each) => each.startIndex < end && each.endIndex > start).map(scopeNames),
  );
  if (scopes.size !== 1) throw new Error(`${token} has parts: ${[...scopes].join(' | ')}`);
  return [...scopes].join('');
}
