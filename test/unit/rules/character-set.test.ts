// Characters that teleprinters do not have.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/character-set';
import { unclassified } from './cables';
import { see, seenOn } from './support';

/** A cable of 1979 with one paragraph. */
const of1979 = (paragraph: string): string => unclassified(paragraph).replace('JUN 07', 'JUN 79');

describe('character-set', () => {
  test('is off by default', () => {
    expect(rule.severity).toBe('off');
  });

  test.each([
    ['all that ITA2 has', of1979('1. A-Z 0-9: ?!$&#\'().,;/ "SO"')],
    ['what a publisher added', of1979('¶1. ONE ROOM \\\nIS NEW.').replace('TAGS: SCUL', 'TAGS: [SCUL](#)')],
    [
      'cables from 1995 on',
      unclassified('1. The room fills to 80% on weekdays.').replace('JUN 07', 'JUN 95'),
    ],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test.each([
    ['1. 80% CAME.', '%', 'The teleprinter alphabet ITA2 has no code for "%". Write PERCENT.'],
    ['1. 2 + 2.', '+', 'The teleprinter alphabet ITA2 has no code for "+". Write PLUS.'],
    ['1. THE CAFÉ.', 'É', 'The teleprinter alphabet ITA2 has no code for "É".'],
    ['1. “SO.', '“', 'The teleprinter alphabet ITA2 has no code for "“". Write ".'],
    [
      '1. ====================',
      '====================',
      'The teleprinter alphabet ITA2 has no code for "=========…".',
    ],
  ])('finds what is outside in %s', (paragraph, on, message) => {
    expect(see(rule, of1979(paragraph)).map((finding) => [finding.on, finding.message])).toEqual([
      [on, message],
    ]);
  });

  test('says once that there are small letters', () => {
    expect(see(rule, of1979('1. The room is new.')).map(({ on, message }) => [on, message])).toEqual([
      ['he', 'Small letters stand in the text. The teleprinter alphabet ITA2 has capitals only.'],
    ]);
  });

  test('without a date it looks too', () => {
    expect(seenOn(rule, 'UNCLAS LISBON 000231\n\nSUBJECT: NEW ROOM\n\n1. 80% CAME.\n')).toEqual(['%']);
  });
});
