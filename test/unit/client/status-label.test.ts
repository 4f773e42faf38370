import { describe, expect, test } from 'vitest';
import { labelOf, settingsLabelOf } from '../../../client/src/status-label';
import type { CableStatus } from '../../../server/src/features/status';

const seed: CableStatus = {
  form: 'acp127',
  era: '1995-2010',
  id: '07BEIJING6872',
  messages: 1,
  recognised: true,
};

describe('the status item', () => {
  test.each<[string, Partial<CableStatus>, string, string]>([
    ['of one message', {}, 'ACP 127 message', '07BEIJING6872 · 1995-2010'],
    ['of one without a date', { era: null, id: null }, 'ACP 127 message', ''],
    ['of several', { messages: 3 }, '3 messages', 'the first: ACP 127 message'],
    ['of no cable', { recognised: false }, 'Not recognised as a cable', ''],
  ])('%s', (_, status, text, detail) => {
    expect(labelOf({ ...seed, ...status })).toEqual({ text, detail });
  });
});

describe('the settings item', () => {
  const shorten = (file: string) => file.replace('file:///work/', '');
  const file = 'file:///work/old/.cablelint.json';
  const problem = 'cable.form: "telex" is no form.';

  test.each([
    ['of the editor alone', null, 0, [], "Settings: the editor's", '', false],
    ['of a file', file, 0, [], 'Settings: old/.cablelint.json', '', false],
    ['of a faulty file', file, 1, [], 'Settings: old/.cablelint.json', '1 setting is wrong', true],
    [
      'of a faulty editor',
      null,
      0,
      [problem],
      "Settings: the editor's",
      `1 setting is wrong. ${problem}`,
      true,
    ],
    [
      'of both',
      file,
      2,
      [problem],
      'Settings: old/.cablelint.json',
      `3 settings are wrong. ${problem}`,
      true,
    ],
  ])('%s', (_, from, fileProblems, problems, text, detail, isFaulty) => {
    const source = { file: from, fileProblems, problems };
    expect(settingsLabelOf(source, shorten)).toEqual({ text, detail, isFaulty });
  });
});
