// Ours: the TextMate grammar, in the tokenizer that VS Code has. `check` colors the whole text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import type { IRawGrammar } from 'vscode-textmate';
import { INITIAL, Registry } from 'vscode-textmate';
import type { Contestant } from '../contestant';

/** The project's root, from where bundles are. */
const root = join(__dirname, '../..');

export const contestant: Contestant = {
  async jobsOn(text) {
    const wasm = readFileSync(join(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
    await loadWASM(new Uint8Array(wasm).buffer);
    const registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => new OnigScanner(patterns),
        createOnigString: (line) => new OnigString(line),
      }),
      loadGrammar: (scope) => Promise.resolve(scope === 'text.cable' ? rawGrammar() : null),
    });
    const grammar = await registry.loadGrammar('text.cable');
    if (grammar === null) throw new Error('no grammar');
    const lines = text.split('\n');
    return {
      check: () => {
        let state = INITIAL;
        for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
        return state;
      },
    };
  },
};

function rawGrammar(): IRawGrammar {
  return JSON.parse(readFileSync(join(root, 'syntaxes/cable.tmLanguage.json'), 'utf8')) as IRawGrammar;
}
