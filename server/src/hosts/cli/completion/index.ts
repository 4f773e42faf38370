// The scripts that complete `cable`, by shell. They are made from the commands as declared and ask nothing while one types.
import type { Command } from 'commander';
import { bashCompletion } from './bash';
import { fishCompletion } from './fish';
import type { Grammar } from './grammar';
import { grammarOf } from './grammar';
import { zshCompletion } from './zsh';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const scripts: Readonly<Record<Shell, (grammar: Grammar) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export function completionScript(shell: Shell, program: Command): string {
  return scripts[shell](grammarOf(program));
}
