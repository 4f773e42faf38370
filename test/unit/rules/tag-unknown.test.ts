// TAGS codes that are in no table, with what was meant.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/tag-unknown';
import { fixed, see, seenOn } from './support';
import { cable, expectSoundFixes } from './text-head';

describe('tag-unknown', () => {
  test.each([
    'TAGS: SCUL PO',
    'TAGS: SCUL, KPAO, PO, CH, SZ, GM',
    'TAGS: OVIP (ALMEIDA, JOAN), PO',
    'TAGS: SCUL UNESCO NATO PO',
    'TAGS: SCUL PO\nNNNN', // the end of a message of which nothing more is left
    'TAGS: SCUL (NORTHERN LIBRARIANS), PO', // organizations are free
    '',
  ])('is silent on %j', (tags) => {
    expect(seenOn(rule, cable({ tags }))).toEqual([]);
  });

  test.each([
    [
      'TAGS: PGOVSCUL PO',
      'PGOVSCUL',
      'PGOVSCUL is no TAGS code. Parted it reads PGOV SCUL.',
      'TAGS: PGOV SCUL PO',
    ],
    ['TAGS: PO, PRELBR', 'PRELBR', 'PRELBR is no TAGS code. Parted it reads PREL BR.', 'TAGS: PO, PREL, BR'],
    ['TAGS: PREL JP', 'JP', 'JP is no TAGS code. JA is Japan.', 'TAGS: PREL JA'],
    ['TAGS: PREL RU', 'RU', 'RU is no TAGS code. RS is Russia.', 'TAGS: PREL RS'],
    ['TAGS: [PREL](#) [JP](#)', 'JP', 'JP is no TAGS code. JA is Japan.', 'TAGS: [PREL](#) [JA](#)'],
  ])('informs of %s and writes what was meant', (tags, on, message, after) => {
    expect(see(rule, cable({ tags }))).toMatchObject([{ on, line: 8, severity: 'information', message }]);
    expect(see(rule, cable({ tags }))[0]?.report.fixes?.[0]?.preferred).toBe(true);
    expect(fixed(rule, cable({ tags }))).toBe(cable({ tags: after }));
    expectSoundFixes(rule, cable({ tags }));
  });

  test('offers a near code without preferring it', () => {
    const tags = 'TAGS: POGOV PO';
    const [seen] = see(rule, cable({ tags }));
    expect(seen?.message).toMatch(/^POGOV is no TAGS code\. PGOV is /);
    expect(seen?.report.fixes?.[0]?.preferred).toBe(false);
    expect(fixed(rule, cable({ tags }))).toBe(cable({ tags: 'TAGS: PGOV PO' }));
  });

  test('says what EU is to the tables', () => {
    const [seen] = see(rule, cable({ tags: 'TAGS: PREL EU' }));
    expect(seen?.on).toBe('EU');
    expect(seen?.message).toMatch(/^EU is Europa Island\. EUN is /);
  });

  test.each([
    ['TAGS: PREL PXYQ PO', ['PXYQ']],
    ['TAGS: PREL QQ', ['QQ']],
  ])('informs of %s without a guess', (tags, on) => {
    expect(seenOn(rule, cable({ tags }))).toEqual(on);
    expect(see(rule, cable({ tags }))[0]?.report.fixes ?? []).toEqual([]);
  });

  test.each([
    ['TAGS: PREL JA JP', 'TAGS: PREL JA'],
    ['TAGS: PGOV SCUL PGOVSCUL PO', 'TAGS: PGOV SCUL PO'],
    ['TAGS: PGOVSCUL, PGOV, PO', 'TAGS: SCUL, PGOV, PO'],
    ['TAGS: JP JA PREL', 'TAGS: JA PREL'],
  ])('brings no code that stands there already: %s', (tags, after) => {
    expect(fixed(rule, cable({ tags }))).toBe(cable({ tags: after }));
    expectSoundFixes(rule, cable({ tags }));
  });
});
