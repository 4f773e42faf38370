// What --help says: all one needs, within a terminal's width, and true: what it gives as examples runs.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { inShell, repositoryOf } from './shell';
import { cable, clean, folderOf, program, wrongDay } from './support';
import { present } from './tools';

const commands = ['lint', 'parse', 'format', 'server', 'completion'] as const;

function helpOf(...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given, '--help'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The lines of a section. */
function section(help: string, title: string): readonly string[] {
  const [, rest = ''] = help.split(`\n${title}:\n`);
  const [lines = ''] = rest.split(/\n\n|\n$/);
  return lines.split('\n').map((line) => line.slice(2));
}

test.each([[[]], ...commands.map((command) => [[command]])])('%j fits a terminal of 80 columns', (given) => {
  for (const line of helpOf(...given).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('that of the program names every command, exit codes and the environment', () => {
  const help = helpOf();
  for (const command of commands) expect(help).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  expect(section(help, 'Exit codes').join('\n')).toMatch(/^0 .*\n1 .*\n2 /);
  expect(help).toMatch(/NO_COLOR[^]*FORCE_COLOR/);
});

test('help COMMAND is the same as COMMAND --help', async () => {
  const { stdout } = await cable(folderOf({}), ['help', 'lint']);
  expect(stdout).toBe(helpOf('lint'));
});

describe.each(commands)('%s', (command) => {
  test('has a synopsis, exit codes, environment or set-up, and three examples', () => {
    const help = helpOf(command);
    expect(help).toMatch(new RegExp(`^Usage: cable ${command} .`));
    const codes = section(help, 'Exit codes').join('\n');
    expect(codes).toMatch(/^0 [^]*\n2 /);
    expect(help).toMatch(/\n(Environment|Set-up):\n/);
    expect(section(help, 'Examples').length).toBeGreaterThanOrEqual(3);
  });
});

test.each(['lint', 'parse', 'format'])(
  '%s says what holds without each option, and how to read standard input',
  (command) => {
    const help = helpOf(command);
    const options = section(help, 'Options')
      .join('\n')
      .split(/\n(?=-)/);
    expect(options.length).toBeGreaterThan(2);
    for (const option of options.filter((each) => !each.includes('--help')))
      expect(option.replace(/\s+/g, ' ')).toMatch(/^--.*\(default: [^)]+\)$/);
    expect(help).toMatch(/\nStandard input:\n/);
  },
);

describe('every example that is not for an editor runs', () => {
  const tools = new Set<string>(present('jq', 'git'));
  const files = {
    'draft.cable': wrongDay,
    'message.cable': clean,
    'cables/2008/a.cable': clean,
    'drafts/a.cable': clean,
    'archive/b.telegram': clean,
  };
  const examples: string[] = [];
  for (const command of ['lint', 'parse', 'format', ''])
    examples.push(...section(helpOf(...[command].filter((name) => name !== '')), 'Examples'));

  test.each(
    examples.filter((line) => ['jq', 'git'].every((tool) => tools.has(tool) || !line.includes(`${tool} `))),
  )('%s', (line) => {
    const { status, stderr } = inShell(repositoryOf(files), line);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('those of completion do too, in bash', () => {
  const { status, stderr } = inShell(repositoryOf({}), 'source <(cable completion bash)\ncomplete -p cable');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
