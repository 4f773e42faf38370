// The same TAGS code twice.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/tag-duplicate';
import { fixed, see, seenOn } from './support';
import { cable, expectSoundFixes } from './text-head';

describe('tag-duplicate', () => {
  test.each([
    'TAGS: SCUL PO',
    'TAGS: OVIP (ALMEIDA, JOAN), OVIP (PEREIRA, MARIO), PO', // before each name
    'TAGS: SCUL AL BP',
    '',
  ])('is silent on %j', (tags) => {
    expect(seenOn(rule, cable({ tags }))).toEqual([]);
  });

  test('informs of the later one and shows the first', () => {
    const seen = see(rule, cable({ tags: 'TAGS: SCUL PO SCUL' }));
    expect(seen).toMatchObject([
      { on: 'SCUL', line: 8, severity: 'information', message: 'SCUL stands on the TAGS line already.' },
    ]);
    expect(seen[0]?.report.tag).toBe('unnecessary');
    expect(seen[0]?.report.related?.[0]?.message).toBe('The first SCUL.');
  });

  test.each([
    ['TAGS: SCUL PO SCUL', 'TAGS: SCUL PO'],
    ['TAGS: SCUL, PO, SCUL, KPAO', 'TAGS: SCUL, PO, KPAO'],
    ['TAGS: SCUL SCUL PO', 'TAGS: SCUL PO'],
    ['TAGS: SCUL - PO - SCUL', 'TAGS: SCUL - PO'],
    ['TAGS: [SCUL](#) [PO](#) [SCUL](#)', 'TAGS: [SCUL](#) [PO](#)'],
    ['TAGS: SCUL, PO,\nSCUL, KPAO', 'TAGS: SCUL, PO, KPAO'],
    ['TAGS: SCUL, PO,\nKPAO, SCUL', 'TAGS: SCUL, PO,\nKPAO'],
  ])('deletes the later one of %j', (before, after) => {
    expect(fixed(rule, cable({ tags: before }))).toBe(cable({ tags: after }));
    expectSoundFixes(rule, cable({ tags: before }));
  });
});
