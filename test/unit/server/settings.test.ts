import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  sectionOf,
  settingsFrom,
  settingsKey,
  settingsSchema,
} from '../../../server/src/settings';

const formValues: readonly string[] = settingsSchema.form.values;
const ruleValues: readonly string[] = settingsSchema.rules.values;

describe('settings', () => {
  test('are read from the cable section', () => {
    const settings = settingsFrom({ form: 'aad', rules: { 'tags-missing': 'off', 'dtg-zone': 'hint' } });
    expect(settings.form).toBe('aad');
    expect([...settings.rules]).toEqual([
      ['tags-missing', 'off'],
      ['dtg-zone', 'hint'],
    ]);
  });

  test.each([undefined, null, 7, 'acp127', [], {}])('are the defaults when the section is %j', (section) => {
    expect(settingsFrom(section)).toEqual(defaultSettings);
  });

  test('pass over what they do not know and keep the rest', () => {
    const settings = settingsFrom({
      form: 'telex',
      colour: 'red',
      rules: {
        'tags-missing': 'fatal',
        'dtg-zone': 3,
        'subject-missing': 'error',
        'station-line-malformed': null,
      },
    });
    expect(settings.form).toBe('auto');
    expect([...settings.rules]).toEqual([['subject-missing', 'error']]);
  });

  test('do not take names of object members for rules', () => {
    const settings = settingsFrom(JSON.parse('{"rules":{"__proto__":"off","constructor":"off"}}'));
    expect(settings.rules.get('toString')).toBeUndefined();
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
  });

  test('of whatever an editor sends hold only values of the schema', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ form: fc.anything(), rules: fc.anything() })),
        (section) => {
          const settings = settingsFrom(section);
          expect(formValues).toContain(settings.form);
          for (const severity of settings.rules.values()) expect(ruleValues).toContain(severity);
        },
      ),
    );
  });

  test('that are equal have the same key, in whatever order they stand', () => {
    const one = settingsFrom({ rules: { a: 'off', b: 'error' } });
    const same = settingsFrom({ form: 'auto', rules: { b: 'error', a: 'off' } });
    const other = settingsFrom({ rules: { a: 'off', b: 'hint' } });
    expect(settingsKey(one)).toBe(settingsKey(same));
    expect(settingsKey(one)).not.toBe(settingsKey(other));
  });
});

describe('the cable section', () => {
  test.each([
    ['of all settings', { cable: { form: 'aad' }, editor: {} }, { form: 'aad' }],
    ['sent alone', { form: 'aad' }, { form: 'aad' }],
    ['that is missing', undefined, undefined],
    ['that is null', { cable: null }, null],
  ])('%s is found', (_, settings, expected) => {
    expect(sectionOf(settings)).toEqual(expected);
  });
});
