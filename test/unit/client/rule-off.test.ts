import { describe, expect, test } from 'vitest';
import { patternFor, withOverrideOff, withRuleOff } from '../../../client/src/rule-off';
import { readCableLint, settingsFor } from '../../../server/src/configuration';

/** Whether a rule is off for a file under the text of a `.cablelint.json`. */
function isOff(text: string | null, path: string): boolean {
  if (text === null) throw new Error('nothing was written');
  const { settings, problems } = readCableLint(text);
  expect(problems).toEqual([]);
  return settingsFor(path, settings).rules.get('dtg-zone') === 'off';
}

describe('turning off a rule in a .cablelint.json', () => {
  const texts = [
    '{}',
    '{ "form": "aad" }',
    '{ "rules": {} }',
    '{ "rules": { "dtg-zone": "error" } }',
    '{\n\t"rules": { "tags-missing": "off" },\n\t"overrides": []\n}\n',
    '{ "overrides": [{ "files": "*", "rules": { "dtg-zone": "error" } }] }',
    '{ "overrides": [{ "files": "./a.cable" }] }',
    '{ "overrides": [{ "files": "./a.cable", "rules": { "dtg-zone": "error" } }] }',
  ];

  test.each(texts)('for one file: %s', (text) => {
    const written = withRuleOff(text, 'dtg-zone', patternFor('a.cable'));
    expect(isOff(written, 'a.cable')).toBe(true);
    expect(isOff(written, 'b.cable')).toBe(false);
    expect(isOff(written, 'old/a.cable')).toBe(false);
  });

  test.each(texts.filter((text) => !text.includes('files')))('for all: %s', (text) => {
    const written = withRuleOff(text, 'dtg-zone', null);
    expect(isOff(written, 'old/b.cable')).toBe(true);
  });

  test('keeps comments and all else', () => {
    const text = '{\n  // for the archive\n  "form": "aad"\n}\n';
    expect(withRuleOff(text, 'dtg-zone', null)).toBe(
      '{\n  // for the archive\n  "form": "aad",\n  "rules": {\n    "dtg-zone": "off"\n  }\n}\n',
    );
  });

  test.each(['', '[]', '7', '{ "form": ', 'null'])('writes nothing into %j', (text) => {
    expect(withRuleOff(text, 'dtg-zone', null)).toBeNull();
  });

  test('for two rules of one file makes one entry', () => {
    const once = withRuleOff('{}', 'dtg-zone', './a.cable') ?? '';
    const twice = readCableLint(withRuleOff(once, 'tags-missing', './a.cable') ?? '').settings;
    expect(twice.overrides).toHaveLength(1);
    expect([...settingsFor('a.cable', twice).rules.keys()]).toEqual(['dtg-zone', 'tags-missing']);
  });
});

describe("turning off a rule in an editor's settings", () => {
  test('adds an entry, or widens the last', () => {
    const one = withOverrideOff([], 'dtg-zone', './a.cable');
    expect(one).toEqual([{ files: './a.cable', rules: { 'dtg-zone': 'off' } }]);
    expect(withOverrideOff(one, 'tags-missing', './a.cable')).toEqual([
      { files: './a.cable', rules: { 'dtg-zone': 'off', 'tags-missing': 'off' } },
    ]);
    expect(withOverrideOff(one, 'dtg-zone', './b.cable')).toHaveLength(2);
  });
});

describe('the pattern for one file', () => {
  test.each([
    ['a.cable', './a.cable'],
    ['drafts/a.cable', 'drafts/a.cable'],
    ['[1] what?/{a}*.cable', '?1? what?/?a??.cable'],
  ])('%s is %s', (path, pattern) => {
    expect(patternFor(path)).toBe(pattern);
    const text = JSON.stringify({ overrides: [{ files: pattern, rules: { 'dtg-zone': 'off' } }] });
    expect(isOff(text, path)).toBe(true);
    expect(isOff(text, `other/${path}`)).toBe(false);
  });
});
