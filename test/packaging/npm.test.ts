// The npm package as its users have it: what is in it, and that the command and the library work, in the lowest Node that is
// supported and in a later one.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from '../cli/tools';
import { nodes, setUpNodes } from './nodes';
import type { Installed } from './npm-installed';
import { install } from './npm-installed';

let installed: Installed;

beforeAll(() => {
  setUpNodes();
  installed = install();
}, 180_000);

afterAll(() => {
  installed.remove();
});

describe('the npm package', () => {
  test('holds the command, the library, their documentation, and nothing else', () => {
    const files = readdirSync(installed.root, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(installed.root, file)).isFile())
      .map((file) => file.replaceAll('\\', '/'));
    expect(files.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'completions/_cable',
      'completions/cable.bash',
      'completions/cable.fish',
      'dist/api.cjs',
      'dist/api.d.cts',
      'dist/api.d.mts',
      'dist/api.mjs',
      'dist/cli.js',
      'dist/server.js',
      'docs/api.md',
      'man/cable.1',
      'package.json',
      'sbom.cdx.json',
      'schemas/cablelint.schema.json',
    ]);
  });

  test('needs no other package and runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync(join(installed.root, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(manifest).toMatchObject({ name: '@cable-editor/cable', license: 'MIT', dependencies: {} });
    for (const key of ['private', 'scripts', 'devDependencies', 'optionalDependencies', 'peerDependencies'])
      expect(manifest).not.toHaveProperty(key);
    expect(
      readdirSync(join(installed.folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['@cable-editor']);
  });

  test('can be run by its name', () => {
    const command = join(installed.folder, 'node_modules/.bin/cable');
    const shown = execFileSync(command, ['--version'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(shown).toBe(`${installed.version}\n`);
  });
});

describe('the manual page', () => {
  const page = (): string => readFileSync(join(installed.root, 'man/cable.1'), 'utf8');

  test('is one that npm puts where man finds it', () => {
    const manifest = JSON.parse(readFileSync(join(installed.root, 'package.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ man: ['man/cable.1'] });
    const sections = [...page().matchAll(/^\.Sh (.+)$/gm)].map((found) => found[1]);
    expect(sections.slice(0, 3)).toEqual(['NAME', 'SYNOPSIS', 'DESCRIPTION']);
    expect(sections).toEqual(expect.arrayContaining(['ENVIRONMENT', 'FILES', 'EXIT STATUS', 'EXAMPLES']));
  });

  test.each(['lint', 'parse', 'format', 'server', 'completion'])('tells of every option of %s', (command) => {
    const program = join(installed.root, 'dist/cli.js');
    const help = execFileSync(process.execPath, [program, command, '--help'], { encoding: 'utf8' });
    const [, rest = ''] = page().split(`.Ss cable ${command}\n`);
    const [part = ''] = rest.split(/^\.S[hs] /m);
    for (const [, option] of help.matchAll(/^ {2}(?:-\w, )?-(-[\w-]+)/gm))
      expect(part).toContain(`Fl ${option ?? ''}`);
  });

  test.each(
    present('mandoc', 'man').map((reader) => ({
      reader,
      given: { mandoc: ['-T', 'lint', '-W', 'style'], man: ['--warnings', '--local-file'] }[reader],
    })),
  )('has no fault that $reader sees', ({ reader, given }) => {
    const file = join(installed.root, 'man/cable.1');
    const { status, stdout, stderr } = spawnSync(reader, [...given, file], {
      encoding: 'utf8',
      env: { ...process.env, MANPAGER: 'cat', MANWIDTH: '80' },
    });
    expect(stderr).toBe('');
    expect(reader === 'mandoc' ? stdout : '').toBe('');
    expect(status).toBe(0);
  });
});

test.each(present('bash', 'zsh', 'fish'))('%s reads its completion script', (shell) => {
  const file = { bash: 'cable.bash', zsh: '_cable', fish: 'cable.fish' }[shell];
  const quietly = { bash: ['--norc'], zsh: ['-f'], fish: ['--no-config'] }[shell];
  const before = shell === 'zsh' ? 'autoload -Uz compinit && compinit -u -D && ' : '';
  const command = `${before}source '${join(installed.root, 'completions', file)}'`;
  const { status, stderr } = spawnSync(shell, [...quietly, '-c', command], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe.each(nodes)('in $name', ({ program }) => {
  function run(...given: readonly string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(program, given, { cwd: installed.folder, encoding: 'utf8' });
  }
  const cable = (...given: readonly string[]): ReturnType<typeof run> =>
    run(join(installed.root, 'dist/cli.js'), ...given);

  test('cable --version says the version', () => {
    expect(cable('--version')).toMatchObject({ status: 0, stdout: `${installed.version}\n`, stderr: '' });
  });

  test('cable lint finds no error and no warning in the seed', () => {
    const { status, stdout, stderr } = cable('lint', '--max-warnings', '0', '--format', 'json', 'seed.cable');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 1, errors: 0, warnings: 0 } });
  });

  test('cable lint finds a wrong day', () => {
    const seed = readFileSync(join(installed.folder, 'seed.cable'), 'utf8');
    writeFileSync(join(installed.folder, 'wrong.cable'), seed.replace('3020548', '3050548'));
    const { status, stdout } = cable('lint', '--max-warnings', '0', 'wrong.cable');
    expect(status).toBe(1);
    expect(stdout).toContain('station-date-mismatch');
  });

  test('cable parse gives the fields of the seed', () => {
    const { status, stdout } = cable('parse', 'seed.cable');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ path: 'seed.cable', id: '07BEIJING6872', form: 'acp127' }]);
  });

  test('cable format prints a cable that formatting leaves as it is', () => {
    const { status, stdout } = cable('format', 'seed.cable');
    expect(status).toBe(0);
    writeFileSync(join(installed.folder, 'formatted.cable'), stdout);
    expect(cable('format', '--check', 'formatted.cable')).toMatchObject({ status: 0, stdout: '' });
  });

  const use = `
    const service = createCableService();
    const cable = service.parse(readFileSync('seed.cable', 'utf8').replace('3020548', '3050548'));
    const faults = (of) =>
      service.validate(of).findings.flatMap(({ finding: { code, severity } }) => (/error|warning/.test(severity) ? [code] : []));
    const mended = service.parse(applyEdits(cable, service.fixAll(cable)));
    console.log(JSON.stringify([service.records(cable)[0].id, faults(cable), faults(mended)]));`;

  test.each([
    [
      'ESM',
      'use.mjs',
      `import { readFileSync } from 'node:fs'; import { applyEdits, createCableService } from '@cable-editor/cable';`,
    ],
    [
      'CommonJS',
      'use.cjs',
      `const { readFileSync } = require('node:fs'); const { applyEdits, createCableService } = require('@cable-editor/cable');`,
    ],
  ])('the library reads, checks and mends a cable, as %s', (_, name, imports) => {
    writeFileSync(join(installed.folder, name), imports + use);
    const { stdout, stderr } = run(name);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(['07BEIJING6872', ['station-date-mismatch'], []]);
  });
});
