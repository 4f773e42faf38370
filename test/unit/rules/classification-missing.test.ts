// A text without its classification line.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/classification-missing';
import { see, seenOn } from './support';
import { cable } from './text-head';

const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

describe('classification-missing', () => {
  test.each([
    ['a cable with the line', cable()],
    ['a line that cannot be read', cable({ line: 'UNCLAS SECTION ONE OF TWO LISBON 231' })],
    ['a line in a Markdown copy', cable({ line: '**UNCLAS LISBON 000231**' })],
    ['an extract', `${notice}\n\n${cable({ line: '' })}`],
    ['a TAGS line alone', 'TAGS: SCUL PO\n'],
    ['a REF list alone', 'REF: A. LISBON 198\n     B. OSLO 188\n'],
    ['a heading alone', 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC 1180\n'],
    [
      'a published copy that lost its beginning',
      cable({ group: '', from: '', to: '', line: '' }).replace(/^(?=\d+\.)/gm, '¶'),
    ],
    [
      'a SMART message',
      'UNCLASSIFIED\nMRN: 12 LISBON 231\nFrom: AMEMBASSY LISBON\nE.O.: 13526\nTAGS: SCUL\nSubject: Room\n\nText.\n',
    ],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('is an error on the last line of the heading', () => {
    expect(see(rule, cable({ line: '' }))).toMatchObject([
      {
        on: 'TO RUEHC/SECSTATE WASHDC 1180',
        line: 3,
        severity: 'error',
        message: 'There is no classification line. The text begins with one, such as `UNCLAS LIMA 000123`.',
      },
    ]);
  });

  test('is found under a page of the 1970s whose head gives the marking', () => {
    const text = `UNCLASSIFIED\n\nPAGE 01        LISBON  00231  141012Z\n\n${cable({ line: '' }).replace('MAY 09', 'MAY 75')}`;
    expect(seenOn(rule, text)).toEqual(['TO RUEHC/SECSTATE WASHDC 1180']);
  });

  test('is found above a text that begins with a marking', () => {
    const text = cable({ line: '', body: '1. One.\n\n2. The file says\nUNCLASSIFIED SECTION ONE OF TWO.' });
    expect(seenOn(rule, text)).toEqual(['TO RUEHC/SECSTATE WASHDC 1180']);
  });

  test('is found in a draft without a date', () => {
    const text = cable({ group: '', line: '', to: 'TO SECSTATE WASHDC' });
    expect(seenOn(rule, text)).toEqual(['TO SECSTATE WASHDC']);
  });

  test('is found in a draft without a heading, on its first line', () => {
    const text = cable({ group: '', from: '', to: '', line: '' });
    expect(see(rule, text)).toMatchObject([{ on: 'E.O. 12958: N/A', line: 1, severity: 'error' }]);
  });

  test.each([
    ['TAGS and SUBJECT alone', cable({ group: '', from: '', to: '', line: '', order: '' })],
    ['a head without text', 'E.O. 12958: N/A\nTAGS: SCUL PO\nSUBJECT: NEW READING ROOM\n'],
  ])('is not asked of %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });
});
