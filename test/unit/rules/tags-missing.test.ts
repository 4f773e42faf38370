// A text head without TAGS.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/tags-missing';
import { see, seenOn } from './support';
import { cable } from './text-head';

const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

describe('tags-missing', () => {
  test.each([
    ['a cable with TAGS', cable()],
    ['TAGS with a damaged label', cable({ tags: 'TABS: SCUL PO' })],
    ['TAGS on the line of the order', cable({ order: 'E.O. 12958: N/A TAGS: SCUL PO', tags: '' })],
    ['a cable from before TAGS', cable({ group: 'R 140930Z MAY 73', order: 'E.O. 11652: N/A', tags: '' })],
    ['an extract', `${notice}\n\n${cable({ tags: '' })}`],
    ['a REF list alone', 'REF: A. LISBON 198\n     B. OSLO 188\n'],
    ['a second section', cable({ line: 'UNCLAS SECTION 02 OF 02 LISBON 000231', tags: '' })],
    ['a head of which nothing is left', cable({ order: '', tags: '', subject: '' })],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('warns on the classification line', () => {
    expect(see(rule, cable({ tags: '' }))).toMatchObject([
      {
        on: 'UNCLAS LISBON 000231',
        line: 5,
        severity: 'warning',
        message: 'There is no TAGS line. TAGS say under which subjects and countries the cable is filed.',
      },
    ]);
  });
});
