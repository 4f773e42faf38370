// The JSON schema is what editors know of `.cablelint.json`: it must say what the reader does.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { readCableLint } from '../../../server/src/configuration';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/cablelint.schema.json', import.meta.url), 'utf8'),
) as object;
const isValid = new Ajv({ allErrors: true }).compile(schema);

describe('the schema and the reader agree that', () => {
  test.each([
    '{}',
    '{ "$schema": "./cablelint.schema.json" }',
    '{ "form": "acp127", "lineLength": 0, "detect": "never" }',
    '{ "post": "LISBON" }',
    '{ "format": { "paragraphNumbers": "digits", "tagSeparator": "blank", "wrap": 0 } }',
    '{ "format": {} }',
    '{ "rules": { "tags-missing": "off", "configuration-invalid": "error" } }',
    '{ "overrides": [{ "files": "drafts/**" }] }',
    '{ "overrides": [{ "files": ["*.telegram", "a/*"], "rules": { "dtg-zone": "hint" } }] }',
  ])('%s is right', (text) => {
    expect(isValid(JSON.parse(text))).toBe(true);
    expect(readCableLint(text).problems).toEqual([]);
  });

  test.each([
    '[]',
    '{ "form": "telex" }',
    '{ "lineLength": -1 }',
    '{ "lineLength": 10001 }',
    '{ "lineLength": 1.5 }',
    '{ "detect": "maybe" }',
    '{ "post": 7 }',
    '{ "post": "THE LONGEST OF ALL STATIONS OF THE FOREIGN SERVICE" }',
    '{ "format": 69 }',
    '{ "format": { "wrap": 1.5 } }',
    '{ "format": { "wrapping": 69 } }',
    '{ "format": { "paragraphNumbers": "letters" } }',
    '{ "format.wrap": 69 }',
    '{ "rule": {} }',
    '{ "rules": [] }',
    '{ "rules": { "tag-unknwon": "off" } }',
    '{ "rules": { "tag-unknown": "fatal" } }',
    '{ "overrides": {} }',
    '{ "overrides": [{ "rules": {} }] }',
    '{ "overrides": [{ "files": 3 }] }',
    '{ "overrides": [{ "files": "" }] }',
    '{ "overrides": [{ "files": "a", "rules": { "x": "off" } }] }',
    '{ "overrides": [{ "files": "a", "form": "aad" }] }',
  ])('%s is wrong', (text) => {
    expect(isValid(JSON.parse(text))).toBe(false);
    expect(readCableLint(text).problems).not.toEqual([]);
  });
});

test.each(['settings.md', 'cli.md'])('the example of docs/%s is right', (name) => {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
  const examples = [...page.matchAll(/^```json\n(\{[^]*?)^```$/gm)].map(([, text = '']) => text);
  const example = examples.find((text) => text.includes('"overrides"')) ?? '';
  const { settings, problems } = readCableLint(example);
  expect(problems).toEqual([]);
  expect(settings.rules.size).toBeGreaterThan(0);
});
