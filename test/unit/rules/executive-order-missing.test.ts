// A text head without its E.O. line.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/executive-order-missing';
import { fixed, see, seenOn } from './support';
import { cable, exerciseCable, expectSoundFixes } from './text-head';

const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

describe('executive-order-missing', () => {
  test.each([
    ['a cable with the line', cable()],
    ['a line without dots and colon', cable({ order: 'EO 12958 DECL N/A' })],
    ['a cable from before the line was put on telegrams', cable({ group: 'R 140930Z MAY 71', order: '' })],
    ['an extract', `${notice}\n\n${cable({ order: '' })}`],
    ['a TAGS line alone', 'TAGS: SCUL PO\n'],
    ['a second section', cable({ line: 'UNCLAS SECTION 02 OF 02 LISBON 000231', order: '' })],
    ['a head of which nothing is left', cable({ order: '', tags: '', subject: '' })],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('warns on the classification line', () => {
    expect(see(rule, cable({ order: '' }))).toMatchObject([
      {
        on: 'UNCLAS LISBON 000231',
        line: 5,
        severity: 'warning',
        message: 'There is no E.O. line. It says until when the text is classified, or `N/A` when it is not.',
      },
    ]);
  });

  test.each([
    ['R 140930Z MAY 75', 'E.O. 11652: N/A'],
    ['R 140930Z MAY 80', 'E.O. 12065: N/A'],
    ['R 140930Z MAY 90', 'E.O. 12356: N/A'],
    ['R 140930Z MAY 05', 'E.O. 12958: N/A'],
    ['R 140930Z MAY 11', 'E.O. 13526: N/A'],
  ])('writes the order of %s above TAGS: %s', (group, order) => {
    expect(fixed(rule, cable({ group, order: '' }))).toBe(cable({ group, order }));
    expectSoundFixes(rule, cable({ group, order: '' }));
  });

  test('asks for it from 1973 on', () => {
    expect(seenOn(rule, cable({ group: 'R 140930Z MAY 73', order: '' }))).toHaveLength(1);
    expect(seenOn(rule, cable({ group: 'R 140930Z MAY 72', order: '' }))).toEqual([]);
  });

  test('writes it above TAGS where there is no SUBJECT, and under a control', () => {
    expect(fixed(rule, cable({ order: '', subject: '' }))).toBe(cable({ subject: '' }));
    const lines = { group: 'R 140930Z MAY 75', line: 'LIMITED OFFICIAL USE LISBON 0231' };
    expect(fixed(rule, cable({ ...lines, order: '' }))).toBe(cable({ ...lines, order: 'E.O. 11652: N/A' }));
    expect(see(rule, cable({ order: '' }))[0]?.report.fixes).toMatchObject([{ preferred: true }]);
  });

  test('writes it above SUBJECT where there are no TAGS', () => {
    expect(fixed(rule, cable({ order: '', tags: '' }))).toBe(cable({ tags: '' }));
  });

  test.each([
    ['classified', exerciseCable({ order: '' })],
    ['without a classification line', cable({ line: '', order: '' })],
    [
      'SMART, which fills the line itself',
      'UNCLASSIFIED\nMRN: 12 LISBON 231\nDate/DTG: May 14, 2012 / 140930Z MAY 12\nFrom: AMEMBASSY LISBON\nTAGS: SCUL\nSubject: Room\n\nText.\n',
    ],
    ['without a date', cable({ group: '', to: 'TO SECSTATE WASHDC', order: '' })],
  ])('does not guess on a cable that is %s', (_, text) => {
    expect(see(rule, text).map(({ report }) => report.fixes)).toEqual([[]]);
  });
});
