// SARIF as code scanning takes it: valid by the public schema, with the rules' metadata, and places that can be found.
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules';
import { cable, clean, folderOf, wrongDay, wrongSerial } from './support';

const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

function runOf(stdout: string): Run {
  const log = JSON.parse(stdout) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

describe('the log is valid by the public schema', () => {
  test('for all fixtures', async () => {
    const folder = new URL('../fixtures/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.cable'));
    const where = folderOf(
      Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder))])),
    );
    const { results } = runOf((await cable(where, ['lint', '--format', 'sarif', '.'])).stdout);
    expect(results?.length).toBeGreaterThan(50);
  });

  test.each([
    ['nothing found', { 'a.cable': clean }],
    ['invalid settings', { 'a.cable': clean, '.cablelint.json': '{ "rule": {} }' }],
    ['settings that are no JSON', { 'a.cable': clean, '.cablelint.json': '{' }],
    ['strange names', { 'a b#ü%20?.cable': wrongDay, 'c"d\\e.cable': wrongDay }],
    ['no cable', { 'a.md': '' }],
  ])('for %s', async (_, files) => {
    runOf((await cable(folderOf(files), ['lint', '--format', 'sarif', '.', 'missing.cable'])).stdout);
  });
});

test('names every rule, with title, page and default level', async () => {
  const run = runOf((await cable(folderOf({ 'a.cable': clean }), ['lint', '--format', 'sarif', '.'])).stdout);
  const { driver } = run.tool;
  expect(driver.name).toBe('cable');
  expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
  expect(driver.rules?.find(({ id }) => id === 'station-serial-mismatch')).toMatchObject({
    helpUri: 'https://github.com/cable-editor/cable/blob/main/docs/rules/station-serial-mismatch.md',
    defaultConfiguration: { enabled: true, level: 'error' },
  });
  expect(driver.rules?.find(({ id }) => id === 'line-too-long')?.defaultConfiguration).toEqual({
    enabled: false,
    level: 'none',
  });
  expect(run.results).toEqual([]);
});

test('gives each finding its rule, level and place, and the other place of a contradiction', async () => {
  const where = folderOf({ 'b.cable': wrongSerial });
  const { results, tool, invocations, columnKind } = runOf(
    (await cable(where, ['lint', '--format', 'sarif', 'b.cable'])).stdout,
  );
  const [result] = results ?? [];
  expect(results).toHaveLength(1);
  expect(result).toMatchObject({
    ruleId: 'station-serial-mismatch',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'b.cable' },
          region: { startLine: 3, startColumn: 12, endLine: 3, endColumn: 16 },
        },
      },
    ],
    relatedLocations: [
      { physicalLocation: { artifactLocation: { uri: 'b.cable' }, region: { startLine: 10 } } },
    ],
  });
  expect(tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('station-serial-mismatch');
  expect(columnKind).toBe('utf16CodeUnits');
  expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 1, toolExecutionNotifications: [] }]);
});

test('tells what could not be read', async () => {
  const { stdout } = await cable(folderOf({ 'a.cable': clean }), [
    'lint',
    '--format',
    'sarif',
    'a.cable',
    'b.cable',
  ]);
  expect(runOf(stdout).invocations).toMatchObject([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'no such file or folder' } }],
    },
  ]);
});

test.each([
  ['a b#ü.cable', 'a%20b%23%C3%BC.cable'],
  ['in/100%.cable', 'in/100%25.cable'],
])('%s has the address %s', async (path, uri) => {
  const where = folderOf({ [path]: wrongDay });
  for (const named of [path, join(where, path)]) {
    const { results } = runOf((await cable(where, ['lint', '--format', 'sarif', named])).stdout);
    expect(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  }
});

test('what is outside the working folder has its full address', async () => {
  const where = folderOf({ 'in/.keep': '', 'a.cable': wrongDay });
  const { stdout } = await cable(join(where, 'in'), ['lint', '--format', 'sarif', '..']);
  const uri = runOf(stdout).results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  expect(uri).toBe(`file://${where}/a.cable`);
});
