import fc from 'fast-check';
import { tagSeparatorChoices } from '../../../server/src/features/formatting/style';
import { describe, expect, test } from 'vitest';
import { readCableLint, readSection, sectionOf, settingsFor } from '../../../server/src/configuration';
import type { Settings } from '../../../server/src/settings';
import {
  defaultSettings,
  detectChoices,
  formChoices,
  settingsKey,
  severityChoices,
} from '../../../server/src/settings';

/** The problems of a `.cablelint.json`: the text they point at, and what they say. */
function problemsIn(text: string): readonly (readonly [string, string])[] {
  return readCableLint(text).problems.map(
    ({ place, message }) => [text.slice(place.start, place.end), message] as const,
  );
}

function settingsOf(text: string, path = 'a.cable'): Settings {
  return settingsFor(path, readCableLint(text).settings);
}

const severityList = 'It can be error, warning, information, hint or off.';

describe('a .cablelint.json', () => {
  test('sets all there is to set', () => {
    const text = `{
      "$schema": "https://example.org/cablelint.schema.json",
      // drafts of the exercise
      "form": "draft",
      "lineLength": 55,
      "detect": "never",
      "post": "LISBON",
      "format": { "paragraphNumbers": "pilcrow", "tagSeparator": "comma", "wrap": 69 },
      "rules": { "tags-missing": "off", "dtg-zone": "error" },
      "overrides": [{ "files": "old/**", "rules": { "dtg-zone": "hint" } }]
    }`;
    expect(problemsIn(text)).toEqual([]);
    expect(settingsOf(text)).toEqual({
      form: 'draft',
      lineLength: 55,
      detect: 'never',
      post: 'LISBON',
      format: { paragraphNumbers: 'pilcrow', tagSeparator: 'comma', wrap: 69 },
      rules: new Map([
        ['tags-missing', 'off'],
        ['dtg-zone', 'error'],
      ]),
    });
    expect(settingsOf(text, 'old/a.cable').rules.get('dtg-zone')).toBe('hint');
  });

  test('that says one thing of the format leaves the others as they were', () => {
    expect(settingsOf('{ "format": { "wrap": 55 } }').format).toEqual({
      ...defaultSettings.format,
      wrap: 55,
    });
  });

  test('that is empty sets nothing', () => {
    expect(settingsOf('{}')).toEqual(defaultSettings);
  });

  test.each<[string, string, string]>([
    [
      '{ "rules": { "tag-unknwon": "off" } }',
      '"tag-unknwon"',
      'There is no rule "tag-unknwon". Did you mean "tag-unknown"?',
    ],
    ['{ "rules": { "colour": "off" } }', '"colour"', 'There is no rule "colour".'],
    ['{ "rules": { "__proto__": "off" } }', '"__proto__"', 'There is no rule "__proto__".'],
    ['{ "rules": { "dtg-zone": "fatal" } }', '"fatal"', `"fatal" is no severity. ${severityList}`],
    ['{ "rules": { "dtg-zone": 2 } }', '2', `This is no severity. ${severityList}`],
    ['{ "rules": { "dtg-zone": ["off"] } }', '["off"]', `This is no severity. ${severityList}`],
    ['{ "rules": "off" }', '"off"', 'Rules are an object: { "tags-missing": "off" }.'],
    ['{ "rule": {} }', '"rule"', 'There is no setting "rule". Did you mean "rules"?'],
    ['{ "linelength": 3 }', '"linelength"', 'There is no setting "linelength". Did you mean "lineLength"?'],
    ['{ "cable.form": "aad" }', '"cable.form"', 'There is no setting "cable.form".'],
    [
      '{ "form": "telex" }',
      '"telex"',
      '"telex" is no form. It can be auto, acp127, aad, smart, draft or partial.',
    ],
    ['{ "detect": true }', 'true', 'This is no choice. It can be ask, always or never.'],
    ['{ "post": 7 }', '7', 'The post is a station as on the classification line: "BEIJING".'],
    ['{ "lineLength": -1 }', '-1', 'The line length is a whole number from 0 (any length) to 10000.'],
    ['{ "lineLength": 1.5 }', '1.5', 'The line length is a whole number from 0 (any length) to 10000.'],
    ['{ "lineLength": 1e9 }', '1e9', 'The line length is a whole number from 0 (any length) to 10000.'],
    ['{ "lineLength": "69" }', '"69"', 'The line length is a whole number from 0 (any length) to 10000.'],
    ['{ "format": 69 }', '69', 'The format is an object: { "wrap": 69 }.'],
    ['{ "format": { "wrapp": 69 } }', '"wrapp"', 'There is no format setting "wrapp". Did you mean "wrap"?'],
    ['{ "format": { "wrap": -1 } }', '-1', 'The length to wrap to is a whole number from 0 (none) to 10000.'],
    [
      '{ "format": { "tagSeparator": "dash" } }',
      '"dash"',
      '"dash" is no separator. It can be keep, comma or blank.',
    ],
    ['{ "overrides": {} }', '{}', 'Overrides are a list: [{ "files": "drafts/**", "rules": { … } }].'],
    ['{ "overrides": [3] }', '3', 'An override is an object: { "files": "drafts/**", "rules": { … } }.'],
    ['{ "overrides": [{ "rules": {} }] }', '{ "rules": {} }', 'An override needs "files".'],
    [
      '{ "overrides": [{ "files": "a", "rule": {} }] }',
      '"rule"',
      'There is no key of an override "rule". Did you mean "rules"?',
    ],
    ['{ "overrides": [{ "files": [7] }] }', '7', 'Files are a pattern, or a list of patterns.'],
    ['{ "overrides": [{ "files": "" }] }', '""', 'The pattern is empty.'],
    ['{ "form": "aad", "form": "draft" }', '"form"', '"form" stands here twice. The last one counts.'],
    ['[]', '[]', 'Settings are an object: { "rules": { … } }.'],
    ['{ "form": }', '}', 'A value is missing here.'],
    ['', '', 'A value is missing here.'],
  ])('%s has a problem at %s', (text, place, message) => {
    expect(problemsIn(text)).toEqual([[place, message]]);
  });

  test('keeps what is valid beside what is not', () => {
    const text = '{ "form": "telex", "rules": { "dtg-zone": "off", "tags-missing": 3, "x": "off" } }';
    expect(settingsOf(text)).toEqual({ ...defaultSettings, rules: new Map([['dtg-zone', 'off']]) });
    expect(problemsIn(text)).toHaveLength(3);
  });

  test('that is huge, or has more than anyone needs, is used within bounds', () => {
    expect(problemsIn(`{ "form": "aad" }${' '.repeat(300_000)}`)).toEqual([
      ['', 'The file is larger than 256 kB. Nothing in it is used.'],
    ]);
    const override = '{ "files": "*.cable", "rules": { "dtg-zone": "off" } }';
    const many = `{ "overrides": [${Array<string>(150).fill(override).join()}] }`;
    expect(problemsIn(many)).toEqual([[override, 'Only the first 100 overrides are used.']]);
    const patterns = `{ "overrides": [{ "files": [${Array<string>(150).fill('"*a*b*c*d"').join()}] }] }`;
    expect(problemsIn(patterns)).toEqual([['"*a*b*c*d"', 'Only the first 100 patterns are used.']]);
    const faulty = `{ "rules": { ${Array.from({ length: 500 }, (_, index) => `"x${index}": "off"`).join()} } }`;
    expect(problemsIn(faulty)).toHaveLength(100);
  });

  test('has messages that quote no more than a line', () => {
    const [problem] = problemsIn(`{ "rules": { "${'x'.repeat(10_000)}": "off" } }`);
    expect(problem?.[1].length).toBeLessThan(120);
  });
});

describe("an editor's settings", () => {
  test('are read as those of a file', () => {
    const section = { form: 'aad', lineLength: 69, rules: { 'dtg-zone': 'hint' }, trace: { server: 'off' } };
    expect(readSection(section).problems).toEqual([]);
    expect(settingsFor('a.cable', readSection(section).settings)).toEqual({
      ...defaultSettings,
      form: 'aad',
      lineLength: 69,
      rules: new Map([['dtg-zone', 'hint']]),
    });
  });

  test('that are wrong say by their names what is', () => {
    const { problems } = readSection({ rules: { 'dtg-zon': 'off' }, overrides: [{ files: 'a\\b' }] });
    expect(problems).toEqual([
      { place: 'rules.dtg-zon', message: 'There is no rule "dtg-zon". Did you mean "dtg-zone"?' },
      { place: 'overrides[0].files', message: 'Folders are parted by /, also on Windows.' },
    ]);
  });

  test.each([undefined, null, {}, { form: null, rules: null }])(
    'are the defaults when they are %j',
    (section) => {
      expect(readSection(section).problems).toEqual([]);
      expect(settingsFor('a.cable', readSection(section).settings)).toEqual(defaultSettings);
    },
  );

  test('of whatever is sent are valid', () => {
    const hostile = fc.record({
      form: fc.anything(),
      rules: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything())),
      overrides: fc.oneof(fc.anything(), fc.array(fc.record({ files: fc.anything(), rules: fc.anything() }))),
      lineLength: fc.anything(),
      detect: fc.anything(),
      post: fc.anything(),
      format: fc.oneof(fc.anything(), fc.record({ wrap: fc.anything(), tagSeparator: fc.anything() })),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), hostile), (section) => {
        const settings = settingsFor('a.cable', readSection(section).settings);
        expect(formChoices).toContain(settings.form);
        expect(detectChoices).toContain(settings.detect);
        expect(settings.post).toBeTypeOf('string');
        expect(Number.isInteger(settings.lineLength)).toBe(true);
        expect(Number.isInteger(settings.format.wrap)).toBe(true);
        expect(tagSeparatorChoices).toContain(settings.format.tagSeparator);
        for (const severity of settings.rules.values()) expect(severityChoices).toContain(severity);
        expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
      }),
    );
  });

  test.each([
    ['of all settings', { cable: { form: 'aad' }, editor: {} }, { form: 'aad' }],
    ['sent alone', { form: 'aad' }, { form: 'aad' }],
    ['that are missing', undefined, undefined],
    ['that are null', { cable: null }, null],
  ])('%s are found', (_, settings, expected) => {
    expect(sectionOf(settings)).toEqual(expected);
  });
});

describe('the settings of a file', () => {
  const user = readSection({
    form: 'draft',
    lineLength: 72,
    rules: { 'dtg-zone': 'off', 'tags-missing': 'hint', 'subject-missing': 'hint' },
    overrides: [
      { files: '*.telegram', rules: { 'subject-missing': 'off', 'tag-unknown': 'off' } },
      { files: ['old/**', 'older/**'], rules: { 'subject-missing': 'error' } },
    ],
  }).settings;
  const lint = readCableLint(
    `{ "lineLength": 0, "rules": { "tags-missing": "error" },
       "overrides": [{ "files": "*.telegram", "rules": { "tag-unknown": "error" } }] }`,
  ).settings;

  /** The same file counts from the workspace folder for one and from the folder of the file for the other. */
  function both(path: string): Settings {
    return settingsFor(path, lint, settingsFor(`cables/${path}`, user));
  }

  test('are the defaults, below those of the editor, below those of the .cablelint.json', () => {
    const { form, lineLength, detect, rules } = both('a.cable');
    expect([form, lineLength, detect]).toEqual(['draft', 0, 'ask']);
    expect([...rules].sort()).toEqual([
      ['dtg-zone', 'off'],
      ['subject-missing', 'hint'],
      ['tags-missing', 'error'],
    ]);
  });

  test('have overrides where the pattern fits, the later above the earlier', () => {
    expect(both('a.telegram').rules.get('subject-missing')).toBe('off');
    expect(both('a.telegram').rules.get('tag-unknown')).toBe('error');
    const old = settingsFor('old/a.telegram', user);
    expect(old.rules.get('subject-missing')).toBe('error');
    expect(settingsFor('a.cable', user).rules.get('tag-unknown')).toBeUndefined();
  });

  test('that are equal have the same key, in whatever order the rules stand', () => {
    const of = (rules: object) => settingsKey(settingsFor('a.cable', readSection({ rules }).settings));
    expect(of({ 'dtg-zone': 'off', 'tags-missing': 'error' })).toBe(
      of({ 'tags-missing': 'error', 'dtg-zone': 'off' }),
    );
    expect(of({ 'dtg-zone': 'off' })).not.toBe(of({ 'dtg-zone': 'hint' }));
    expect(settingsKey({ ...defaultSettings, lineLength: 1 })).not.toBe(settingsKey(defaultSettings));
    expect(settingsKey({ ...defaultSettings, format: { ...defaultSettings.format, wrap: 69 } })).not.toBe(
      settingsKey(defaultSettings),
    );
    expect(settingsKey({ ...defaultSettings, detect: 'never' })).not.toBe(settingsKey(defaultSettings));
  });
});
