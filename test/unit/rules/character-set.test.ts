// Characters that teleprinters do not have.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/character-set';
import { unclassified } from './cables';
import { archivePage } from './heading';
import { see, seenOn } from './support';

/** A cable of 1979 with one paragraph. */
const of1979 = (paragraph: string): string => unclassified(paragraph).replace('JUN 07', 'JUN 79');

describe('character-set', () => {
  test('is off by default', () => {
    expect(rule.severity).toBe('off');
  });

  test.each([
    ['all that ITA2 has', of1979('1. A-Z 0-9: ?!$&#\'().,;/ "SO"')],
    ['tabs, form feeds and vertical tabs', of1979('1. ONE\tROOM\fIS\vNEW.')],
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
    ['1. SO”.', '”', 'The teleprinter alphabet ITA2 has no code for "”". Write ".'],
    ['1. SO‘.', '‘', 'The teleprinter alphabet ITA2 has no code for "‘". Write \'.'],
    ['1. IT’S.', '’', 'The teleprinter alphabet ITA2 has no code for "’". Write \'.'],
    ['1. A@B.', '@', 'The teleprinter alphabet ITA2 has no code for "@". Write AT.'],
    ['1. A=B.', '=', 'The teleprinter alphabet ITA2 has no code for "=". Write EQUALS.'],
    ['1. A*B.', '*', 'The teleprinter alphabet ITA2 has no code for "*". Write a hyphen.'],
    ['1. A_B.', '_', 'The teleprinter alphabet ITA2 has no code for "_". Write a hyphen.'],
    ['1. A–B.', '–', 'The teleprinter alphabet ITA2 has no code for "–". Write a hyphen.'],
    ['1. A—B.', '—', 'The teleprinter alphabet ITA2 has no code for "—". Write two hyphens.'],
    ['1. € 5.', '€', 'The teleprinter alphabet ITA2 has no code for "€". Write EURO.'],
    ['1. £ 5.', '£', 'The teleprinter alphabet ITA2 has no code for "£". Write POUNDS.'],
    ['1. SO…', '…', 'The teleprinter alphabet ITA2 has no code for "…". Write three periods.'],
    ['1. ==========', '==========', 'The teleprinter alphabet ITA2 has no code for "==========".'],
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

  test('looks at extracts and at pages of the 1970s', () => {
    const notice =
      'This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n';
    expect(seenOn(rule, notice + of1979('1. 80% CAME.'))).toContain('%');
    expect(seenOn(rule, archivePage('1. 80% CAME.'))).toEqual(['%']);
  });

  test('without a date it looks too', () => {
    expect(seenOn(rule, 'UNCLAS LISBON 000231\n\nSUBJECT: NEW ROOM\n\n1. 80% CAME.\n')).toEqual(['%']);
  });
});
