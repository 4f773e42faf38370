// What a person reads in the language status beside the language's name.
import { expect, test } from 'vitest';
import { labelOf } from '../../../client/src/status-label';
import type { CableStatus } from '../../../server/src/features/status';

const seed: CableStatus = {
  form: 'acp127',
  era: '1995-2010',
  id: '07BEIJING6872',
  messages: 1,
  recognised: true,
};

const cases: readonly (readonly [string, Partial<CableStatus>, string, string])[] = [
  ['a message', {}, 'ACP 127 message', '07BEIJING6872 · 1995-2010'],
  ['a draft without date or number', { form: 'draft', id: null, era: null }, 'Draft', ''],
  [
    'a record of the archives',
    { form: 'aad', id: '75ROME1196', era: '1973-1979' },
    'AAD record',
    '75ROME1196 · 1973-1979',
  ],
  ['a label message', { form: 'smart', id: null, era: '2010-' }, 'SMART message', '2010-'],
  ['an extract', { form: 'partial', era: null }, 'Extract', '07BEIJING6872'],
  ['several messages', { messages: 3 }, '3 messages', 'the first: ACP 127 message'],
  ['no cable', { form: 'partial', id: null, era: null, recognised: false }, 'Not recognised as a cable', ''],
];

test.each(cases)('%s', (_what, changes, text, detail) => {
  expect(labelOf({ ...seed, ...changes })).toEqual({ text, detail });
});
