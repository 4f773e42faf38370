import { describe, expect, test } from 'vitest';
import type { Report, Rule } from '../../../server/src/rules/rule';
import type { RuleSettings } from '../../../server/src/rules/validate';
import { createValidator, defaultRuleSettings, MAXIMUM_FINDINGS } from '../../../server/src/rules/validate';
import { messageWith } from '../support/messages';

const message = messageWith('UNCLAS BEIJING 006872\n');
const none = defaultRuleSettings;

function settingsWith(...rules: readonly (readonly [string, 'error' | 'hint' | 'off'])[]): RuleSettings {
  return { ...none, rules: new Map(rules) };
}

function reportAt(start: number, more: Partial<Report> = {}): Report {
  return { span: { start, end: start + 1 }, message: `at ${start}`, ...more };
}

function ruleThat(check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return {
    code: 'some-rule',
    title: 'some fault',
    severity: 'warning',
    fixable: false,
    source: 'none',
    check,
    ...more,
  };
}

/** A rule that reports one finding at each of the places. */
function reporting(places: readonly number[], more: Partial<Rule> = {}): Rule {
  return ruleThat((_, report) => places.forEach((place) => report(reportAt(place))), more);
}

describe('findings of a message', () => {
  test('come in order of position, whatever rule they are of', () => {
    const validate = createValidator({
      rules: [reporting([9, 3], { code: 'one' }), reporting([6, 1], { code: 'other' })],
    });
    const findings = validate(message, none);
    expect(findings.map(({ code, span }) => [code, span.start])).toEqual([
      ['other', 1],
      ['one', 3],
      ['other', 6],
      ['one', 9],
    ]);
  });

  test('carry what the rule reported', () => {
    const related = [{ span: { start: 5, end: 6 }, message: 'the other place' }];
    const fixes = [{ title: 'Mend', preferred: true, edits: () => [] }];
    const full = reportAt(2, { related, fixes, tag: 'unnecessary' });
    const validate = createValidator({ rules: [ruleThat((_, report) => report(full))] });
    expect(validate(message, none)).toEqual([{ ...full, code: 'some-rule', severity: 'warning' }]);
  });

  test('leave out rules of other forms', () => {
    const validate = createValidator({
      rules: [
        reporting([1], { code: 'for-all' }),
        reporting([2], { code: 'for-smart', forms: ['smart'] }),
        reporting([3], { code: 'for-heading', forms: ['aad', 'acp127'] }),
      ],
    });
    expect(validate(message, none).map(({ code }) => code)).toEqual(['for-all', 'for-heading']);
  });

  test('are made once for a message and settings, and again for other settings', () => {
    let checks = 0;
    const validate = createValidator({ rules: [ruleThat(() => (checks += 1))] });
    const first = validate(message, none);
    expect(validate(message, none)).toBe(first);
    expect(checks).toBe(1);
    validate(message, { ...none });
    validate(messageWith(message.text), none);
    expect(checks).toBe(3);
  });
});

describe('severity', () => {
  const validate = createValidator({
    rules: [
      ruleThat((_, report) => report(reportAt(1)), { code: 'usual' }),
      ruleThat((_, report) => report(reportAt(2, { severity: 'information' })), { code: 'milder-here' }),
      ruleThat((_, report) => report(reportAt(3)), { code: 'off-by-default', severity: 'off' }),
    ],
  });

  test.each<[string, readonly [string, 'error' | 'hint' | 'off'][], readonly string[]]>([
    ['is the default without settings', [], ['usual warning', 'milder-here information']],
    ['is what the setting says', [['usual', 'error']], ['usual error', 'milder-here information']],
    [
      'is what the setting says, above the report',
      [['milder-here', 'error']],
      ['usual warning', 'milder-here error'],
    ],
    ['off silences a rule', [['usual', 'off']], ['milder-here information']],
    [
      'wakes a rule that is off by default',
      [['off-by-default', 'hint']],
      ['usual warning', 'milder-here information', 'off-by-default hint'],
    ],
    [
      'of an unknown code changes nothing',
      [['no-such-rule', 'error']],
      ['usual warning', 'milder-here information'],
    ],
  ])('%s', (_, settings, expected) => {
    const findings = validate(message, settingsWith(...settings));
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  });
});

describe('an option', () => {
  const told: unknown[] = [];
  const lengths = ruleThat(
    (_, report, { lineLength }) => {
      told.push(lineLength);
      report(reportAt(1));
    },
    { code: 'lengths', severity: 'off', option: 'lineLength' },
  );
  const validate = createValidator({ rules: [lengths] });

  test.each<[string, RuleSettings, readonly string[]]>([
    ['that nobody has set leaves its rule off', none, []],
    ['that is set turns its rule on, gently', { ...none, lineLength: 55 }, ['information']],
    [
      'yields to the severity that is chosen',
      { ...settingsWith(['lengths', 'error']), lineLength: 55 },
      ['error'],
    ],
    [
      'turns nothing on that is chosen to be off',
      { ...settingsWith(['lengths', 'off']), lineLength: 55 },
      [],
    ],
  ])('%s', (_, settings, expected) => {
    expect(validate(message, settings).map(({ severity }) => severity)).toEqual(expected);
  });

  test('is told to the rule', () => {
    told.length = 0;
    validate(message, { ...none, lineLength: 80 });
    expect(told).toEqual([80]);
  });
});

describe('a rule that throws', () => {
  const broken = ruleThat(
    (_, report) => {
      report(reportAt(1));
      throw new TypeError('no such line');
    },
    { code: 'broken' },
  );

  test('loses its own findings and no others', () => {
    const validate = createValidator({
      rules: [reporting([4], { code: 'a' }), broken, reporting([2], { code: 'b' })],
    });
    expect(validate(message, none).map(({ code }) => code)).toEqual(['b', 'a']);
  });

  test('is named once, with its error, however many messages it fails on', () => {
    const failures: unknown[] = [];
    const validate = createValidator({
      rules: [broken],
      onRuleFailure: (code, error) => failures.push([code, error]),
    });
    validate(message, none);
    validate(messageWith('another'), none);
    expect(failures).toEqual([['broken', new TypeError('no such line')]]);
  });
});

describe('a text that is no cable', () => {
  const stranger = messageWith('milk, eggs, bread\n', { recognised: false });
  const rules = [reporting([0], { code: 'tags-missing' }), reporting([0], { code: 'not-a-cable' })];

  test('is told so and nothing else', () => {
    expect(createValidator({ rules })(stranger, none).map(({ code }) => code)).toEqual(['not-a-cable']);
  });

  test('is told nothing when that rule is off', () => {
    expect(createValidator({ rules })(stranger, settingsWith(['not-a-cable', 'off']))).toEqual([]);
  });
});

test('a rule gone wild is stopped one finding after the last that is shown', () => {
  const validate = createValidator({
    rules: [reporting(Array.from({ length: 50_000 }, (_, index) => index))],
  });
  expect(validate(message, none)).toHaveLength(MAXIMUM_FINDINGS + 1);
});
