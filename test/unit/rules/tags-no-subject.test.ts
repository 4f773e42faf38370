// A TAGS line on which no code names a subject.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/tags-no-subject';
import { see, seenOn } from './support';
import { cable } from './text-head';

describe('tags-no-subject', () => {
  test.each([
    'TAGS: SCUL PO',
    'TAGS: PO KPAO PREL',
    'TAGS: [SCUL](#) [PO](#)',
    'TAGS: PO, PXYZ', // may be a subject that the tables do not have
    'TAGS: PO SCULPREL', // of which another rule speaks
    'TAGS: OVIP (ALMEIDA, JOAN)',
    'TAGS: PO, SP,\nSCUL',
    'TAGS: PO SP\nTAGS: SCUL',
    '',
  ])('is silent on %j', (tags) => {
    expect(seenOn(rule, cable({ tags }))).toEqual([]);
  });

  test('is silent on a fragment', () => {
    expect(seenOn(rule, 'TAGS: PO KPAO\n')).toEqual([]);
  });

  test.each([['TAGS: PO KPAO'], ['TAGS: PO'], ['TAGS: PO, SP, NATO'], ['TAGS: KXYZ PO']])(
    'warns of %s',
    (tags) => {
      expect(see(rule, cable({ tags }))).toMatchObject([
        {
          on: 'TAGS:',
          line: 8,
          severity: 'warning',
          message:
            'No code here names a subject, such as PREL or ECON: countries, programs and persons alone do not.',
        },
      ]);
    },
  );

  test('warns of an empty line', () => {
    expect(see(rule, cable({ tags: 'TAGS:' }))).toMatchObject([
      {
        on: 'TAGS:',
        message: 'The TAGS line is empty. It has at least one subject code, such as PREL or ECON.',
      },
    ]);
  });
});
