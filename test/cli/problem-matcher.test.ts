// The problem matcher `$cable-lint` on what the command prints: every finding of every file, at its place, and nothing else.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cable, clean, folderOf, replaced, wrongDay, wrongSerial } from './support';

const project = fileURLToPath(new URL('../../', import.meta.url));

interface Pattern {
  readonly regexp: string;
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
}

interface Matcher {
  readonly name: string;
  readonly owner: string;
  readonly applyTo: string;
  readonly pattern: readonly [Pattern, Pattern & { readonly loop: true }];
}

const manifest = JSON.parse(readFileSync(`${project}package.json`, 'utf8')) as {
  readonly contributes: { readonly problemMatchers: readonly [Matcher] };
};
const [matcher] = manifest.contributes.problemMatchers;

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** What VS Code makes of an output: a line that the first pattern fits, then every line that the second fits, to the first that it does not. */
function problemsIn(output: string): readonly Problem[] {
  const [first, second] = matcher.pattern;
  const [header, row] = [new RegExp(first.regexp), new RegExp(second.regexp)];
  const lines = output.split('\n');
  const problems: Problem[] = [];
  for (let at = 0; at < lines.length; at++) {
    const file = header.exec(lines[at] ?? '')?.[first.file ?? 0];
    if (file === undefined) continue;
    for (let found = row.exec(lines[at + 1] ?? ''); found; found = row.exec(lines[at + 1] ?? '')) {
      const group = (number = 0): string => found[number] ?? '';
      problems.push({
        file: file.trim(),
        line: Number(group(second.line)),
        column: Number(group(second.column)),
        severity: group(second.severity),
        code: group(second.code),
        message: group(second.message),
      });
      at++;
    }
  }
  return problems;
}

/** What the command says of the same in JSON. */
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: 'error' | 'warning' | 'information' | 'hint';
      readonly message: string;
      readonly range: { readonly start: { readonly line: number; readonly character: number } };
    }[];
  }[];
}

/** The words that VS Code knows; a hint it takes for an information. */
const words = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const;

async function expected(folder: string): Promise<readonly Problem[]> {
  const { stdout } = await cable(folder, ['lint', '--format', 'json', '.']);
  return (JSON.parse(stdout) as Report).files.flatMap(({ path, findings }) =>
    findings.map(({ code, severity, message, range: { start } }) => ({
      file: path,
      line: start.line + 1,
      column: start.character + 1,
      severity: words[severity],
      code,
      message,
    })),
  );
}

describe('the problem matcher', () => {
  test('finds every finding of all fixtures, where it is', async () => {
    const folder = `${project}test/fixtures`;
    const { stdout } = await cable(folder, ['lint', '.']);
    const problems = problemsIn(stdout);
    expect(problems.length).toBeGreaterThan(50);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(
      new Set(['error', 'warning', 'info', 'hint']),
    );
    expect(problems).toEqual(await expected(folder));
  });

  test.each([
    'two words.cable',
    'ref: a.cable',
    'DUPE 12:3  error  x.cable',
    '1 error in 2 of 3 files.cable',
    '::error::.cable',
    'réponse – été.cable',
  ])('finds the file %j', async (name) => {
    const folder = folderOf({ [name]: wrongDay, 'z.cable': wrongSerial });
    const { stdout } = await cable(folder, ['lint', '.']);
    const found = problemsIn(stdout).map(({ file, code }) => [file.replace(/^\.\//, ''), code]);
    expect(found).toEqual([
      [name, 'station-date-mismatch'],
      ['z.cable', 'station-serial-mismatch'],
    ]);
  });

  test.each(['C:\\cables\\a b.cable', 'D:/cables/07OSLO1184.cable', '\\\\server\\share\\x.cable'])(
    'takes the path %s of Windows whole',
    (path) => {
      const [problem] = problemsIn(
        `${path}\n  3:17  information  station-date-mismatch  Line 3 says day 075.\n`,
      );
      expect(problem).toEqual({
        file: path,
        line: 3,
        column: 17,
        severity: 'info',
        code: 'station-date-mismatch',
        message: 'Line 3 says day 075.',
      });
    },
  );

  test('finds nothing where nothing was found, nor in problems of the command', async () => {
    const folder = folderOf({ 'a.cable': clean });
    const { stdout, stderr } = await cable(folder, ['lint', '.', 'none.cable']);
    expect(stderr.join('\n')).toContain('none.cable');
    expect(problemsIn(`${stderr.join('\n')}\n${stdout}`)).toEqual([]);
  });

  test('finds the message of a finding whole, though a damaged text is quoted in it', async () => {
    const damaged = replaced(clean, 'SIPDIS\n', 'SIPDSI  12:3  error  x\n');
    const folder = folderOf({ 'a.cable': damaged });
    const { stdout } = await cable(folder, ['lint', '.']);
    expect(problemsIn(stdout)).toEqual(await expected(folder));
  });

  test('leaves open documents to the language server, which takes the place of what it said of them', () => {
    // The collection of what is pulled goes by this name.
    const server = readFileSync(`${project}server/src/lsp/capabilities.ts`, 'utf8');
    expect(matcher).toMatchObject({ name: 'cable-lint', owner: 'cable', applyTo: 'closedDocuments' });
    expect(server).toContain(`identifier: '${matcher.owner}'`);
  });
});
