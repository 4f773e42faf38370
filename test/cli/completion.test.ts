// Completion as a person has it: each script is loaded by its shell, which is asked what it makes of a line.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cable, folderOf, program } from './support';
import { present } from './tools';

type Shell = 'bash' | 'zsh' | 'fish';

/** For each line the words that are offered; in zsh the line as it is typed to its end, where there is one way only. */
type Complete = (folder: string, lines: readonly string[]) => readonly (readonly string[])[];

const shells = present<Shell>('bash', 'zsh', 'fish');

const asked: Readonly<Record<Shell, Complete>> = {
  bash(folder, lines) {
    const ask = `source ./script; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _cable; printf '%s\\n' "\${COMPREPLY[@]}"`;
    // Readline makes a word of each equals sign.
    const words = lines.map((line) => line.split(/ |(?==)|(?<==)/));
    return words.map((each) =>
      linesOf(execFileSync('bash', ['-c', ask, 'bash', ...each], { cwd: folder, encoding: 'utf8' })),
    );
  },
  zsh(folder, lines) {
    const typing = join(import.meta.dirname, 'complete-in-zsh.zsh');
    const given = ['-f', typing, './script', ...lines];
    const typed = linesOf(execFileSync('zsh', given, { cwd: folder, encoding: 'utf8', timeout: 170_000 }));
    return typed.map((line) => [line]);
  },
  fish(folder, lines) {
    const ask = 'source ./script; for line in $argv; complete -C $line; echo; end';
    const shown = execFileSync('fish', ['--no-config', '-c', ask, ...lines], {
      cwd: folder,
      encoding: 'utf8',
    });
    // Behind each word stands what it means.
    return shown
      .split(/^\n/m)
      .slice(0, lines.length)
      .map((words) => linesOf(words).map((word) => word.replace(/\t.*/, '')));
  },
};

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

interface Case {
  readonly line: string;
  readonly offered: string;
  readonly typed: string;
  /** Where bash says otherwise: it is left to itself with files, and knows only what is behind an equals sign. */
  readonly inBash?: readonly string[];
}

const cases: readonly Case[] = [
  { line: 'cable li', offered: 'lint', typed: 'cable lint ' },
  { line: 'cable comp', offered: 'completion', typed: 'cable completion ' },
  { line: 'cable --ver', offered: '--version', typed: 'cable --version ' },
  { line: 'cable lint --ma', offered: '--max-warnings', typed: 'cable lint --max-warnings=' },
  { line: 'cable format --che', offered: '--check', typed: 'cable format --check ' },
  { line: 'cable server --node', offered: '--node-ipc', typed: 'cable server --node-ipc ' },
  { line: 'cable lint --format sa', offered: 'sarif', typed: 'cable lint --format sarif ' },
  { line: 'cable parse --format n', offered: 'ndjson', typed: 'cable parse --format ndjson ' },
  {
    line: 'cable lint --format=sa',
    offered: '--format=sarif',
    typed: 'cable lint --format=sarif ',
    inBash: ['sarif'],
  },
  { line: 'cable completion f', offered: 'fish', typed: 'cable completion fish ' },
  { line: 'cable help pa', offered: 'parse', typed: 'cable help parse ' },
  { line: 'cable lint dra', offered: 'drafts.cable', typed: 'cable lint drafts.cable ', inBash: [] },
  {
    line: 'cable lint --config se',
    offered: 'settings.json',
    typed: 'cable lint --config settings.json ',
    inBash: [],
  },
];

describe.each(shells)('%s', (shell) => {
  let folder: string;
  let answers: readonly (readonly string[])[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cable-completion-'));
    for (const name of ['drafts.cable', 'settings.json']) writeFileSync(join(folder, name), '');
    writeFileSync(join(folder, 'script'), execFileSync(process.execPath, [program, 'completion', shell]));
    answers = asked[shell](
      folder,
      cases.map(({ line }) => line),
    );
  }, 180_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(cases.map((each, index) => ({ ...each, index })))(
    'completes "$line"',
    ({ index, offered, typed, inBash }) => {
      const expected = { bash: inBash ?? [offered], zsh: [typed], fish: [offered] };
      expect(answers[index]).toEqual(expected[shell]);
    },
  );
});

test.each(['lint', 'parse', 'format', 'server', 'completion'])(
  'every option of %s is completed in every shell',
  async (command) => {
    const { stdout } = await cable(folderOf({}), [command, '--help']);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map((found) => found[1] ?? '');
    expect(options).toContain('help');
    for (const [shell, written] of [
      ['bash', (option: string) => new RegExp(`^ {4}${command}\\).*--${option}\\b`, 'm')],
      ['zsh', (option: string) => new RegExp(`^ {4}${command}\\)$(?:\\n(?! {4}\\w).*)*--${option}\\b`, 'm')],
      ['fish', (option: string) => new RegExp(`_from ${command}'.* -l ${option}\\b`)],
    ] as const) {
      const script = (await cable(folderOf({}), ['completion', shell])).stdout;
      for (const option of options) expect(script).toMatch(written(option));
    }
  },
);

test('a shell that is not known is wrong use', async () => {
  const { code, stdout, stderr } = await cable(folderOf({}), ['completion', 'tcsh']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toEqual([expect.stringMatching(/^cable: .*'tcsh'.*bash, zsh, fish/)]);
});
