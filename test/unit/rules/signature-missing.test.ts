// Texts that end without a name.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/signature-missing';
import { fixture } from '../support/fixtures';
import { unclassified } from './cables';
import { see, seenOn } from './support';

const unsigned = unclassified('1. One room is new.', '2. It opens in June.').replace('ALMEIDA\n', '');

describe('signature-missing', () => {
  test.each([
    ['a name on the last line', unclassified('1. One.', '2. Two.')],
    ['a name in small letters', unclassified('1. One.', '2. Two.').replace('ALMEIDA', 'Almeida')],
    ['a name run on to the last sentence', `${unsigned.trimEnd()} ALMEIDA\n`],
    ['two names', unclassified('1. One.', '2. Two.').replace('ALMEIDA', 'ALMEIDA\nVAN-DAM')],
    ['a name before the end marks', `${unclassified('1. One.', '2. Two.')}BT\n#0231\n\nNNNN\n`],
    ['the seed', fixture('seed.cable')],
    ['a text that is cut off', unsigned.replace('in June.', 'in')],
    ['a section before the last', unsigned.replace('UNCLAS LISBON', 'UNCLAS SECTION 01 OF 02 LISBON')],
    ['a heading without a text', unsigned.slice(0, unsigned.indexOf('1. One'))],
    [
      'a draft that has no number yet',
      'UNCLAS LISBON\n\nSUBJECT: NEW READING ROOM\n\n1. One room is new.\n\n2. It opens in June.\n',
    ],
    [
      "a publisher's extract",
      `This record is a partial extract of the original cable. The full text of the original cable is not available.

UNCLAS LISBON 000231

SUBJECT: NEW READING ROOM

1. One room is new.
`,
    ],
    ['a fragment', 'TAGS: SCUL PO\n'],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('shows the last word', () => {
    const [finding, ...others] = see(rule, unsigned);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: 'June.',
      line: 17,
      severity: 'information',
      message:
        'No name stands at the end. A cable is signed by the chief of mission, or for the Department by the Secretary.',
    });
  });

  test('END COMMENT and end marks are no name', () => {
    expect(seenOn(rule, `${unsigned.replace('June.', 'June. END COMMENT.')}BT\n#0231\n\nNNNN\n`)).toEqual([
      'COMMENT.',
    ]);
  });
});
