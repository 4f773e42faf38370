// Runs Neovim and Emacs, headless, with the set-up that docs/editors.md tells people to write, and asks what they get from
// `cable server` for a broken cable: findings, symbols, a hover, fixes. An editor that is not installed is named; where CI is
// set that is a failure, for `.ci/run` installs both.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startReport } from '../vscode-host/results.mjs';

const here = import.meta.dirname;
const project = path.join(here, '../..');
const command = path.join(project, 'dist/cli.js');
const timeout = 120_000;

const editors = [
  {
    name: 'Neovim',
    program: 'nvim',
    language: 'lua',
    argumentsFor: (setUp, file) => [
      '--headless',
      '-u',
      setUp,
      file,
      '-c',
      `luafile ${path.join(here, 'neovim-check.lua')}`,
    ],
  },
  {
    name: 'Emacs',
    program: 'emacs',
    language: 'elisp',
    argumentsFor: (setUp) => [
      '--batch',
      '--eval',
      '(package-initialize)',
      '-l',
      setUp,
      '-l',
      path.join(here, 'emacs-check.el'),
    ],
  },
];

/** The first block of a language on the page, as a person would copy it. */
function setUpIn(language) {
  const page = readFileSync(path.join(project, 'docs/editors.md'), 'utf8');
  const [, block] = page.split(`\`\`\`${language}\n`);
  return block.slice(0, block.indexOf('```'));
}

/** A folder with a cable in which day and security line are wrong, the set-up, and the command on the PATH. */
function prepare({ language }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cable-editor-'));
  const seed = readFileSync(path.join(project, 'test/fixtures/seed.cable'), 'utf8');
  const broken = seed.replace('3020548', '3050548').replace('ZNR UUUUU', 'ZNR CCCCC');
  mkdirSync(path.join(folder, 'bin'));
  writeFileSync(path.join(folder, 'bin/cable'), `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(path.join(folder, 'broken.cable'), broken);
  writeFileSync(path.join(folder, `set-up.${language}`), setUpIn(language));
  const hoverLine = broken.split('\n').findIndex((line) => line.startsWith('O 290548Z'));
  return { folder, hoverLine };
}

function askEditor(editor) {
  const { folder, hoverLine } = prepare(editor);
  const resultFile = path.join(folder, 'result.json');
  const file = path.join(folder, 'broken.cable');
  try {
    const { stderr, error } = spawnSync(
      editor.program,
      editor.argumentsFor(path.join(folder, `set-up.${editor.language}`), file),
      {
        cwd: folder,
        encoding: 'utf8',
        timeout,
        env: {
          ...process.env,
          HOME: folder,
          XDG_CONFIG_HOME: folder,
          PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
          CABLE_RESULT_FILE: resultFile,
          CABLE_FILE: file,
          CABLE_HOVER_LINE: String(hoverLine),
        },
      },
    );
    if (!existsSync(resultFile)) throw error ?? new Error(stderr);
    return JSON.parse(readFileSync(resultFile, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const expectations = [
  [
    'shows the findings',
    ({ codes }) => codes.some((code) => /station-date-mismatch|Line 3 says day 305/.test(code)),
  ],
  ['lists the symbols', ({ names }) => names.some((name) => name.startsWith('07BEIJING6872'))],
  ['tells the date under the pointer', ({ hover }) => hover.includes('29 October 2007')],
  ['offers the fix', ({ fixes }) => fixes.includes('Change the day to 302')],
];

function isInstalled({ program }) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

const report = startReport('editors');
for (const editor of editors) {
  if (!isInstalled(editor)) {
    console.log(`  NOT RUN: ${editor.name} is not installed`);
    if (process.env.CI) report.add(`${editor.name} is installed`, `${editor.program} is not on the PATH`);
    continue;
  }
  let found;
  try {
    found = askEditor(editor);
  } catch (error) {
    report.add(`${editor.name} runs with the set-up of docs/editors.md`, error.message);
    continue;
  }
  for (const [title, holds] of expectations) {
    report.add(`${editor.name} ${title}`, holds(found) ? undefined : JSON.stringify(found));
  }
}
const code = report.close();
// Without an editor there is nothing to fail, and that was said.
process.exit(report.counts.failed === 0 ? 0 : code);
