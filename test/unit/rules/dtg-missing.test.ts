// A heading without line 5.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/dtg-missing';
import { archivePage, cable, departmentCable, draft, extract } from './heading';
import { see, seenOn } from './support';

const page = archivePage('THE LIBRARY HAS A NEW READING ROOM.');

describe('dtg-missing', () => {
  test.each([
    ['a whole cable', cable()],
    ['a cable of the Department', departmentCable()],
    ['a draft, which is not dated yet', draft],
    ['an extract', extract],
    ['an extract without its date', extract.slice(extract.indexOf('UNCLAS'))],
    ['a group that is damaged', cable({ dateTime: 'R 14O930Z MAY 09' })],
    ['a line that can no longer be read as one', cable({ dateTime: '* 140930Z MAY 09' })],
    ['a single line of a heading', 'ZNR UUUUU ZZH\n\nUNCLAS LISBON 000231\n'],
    ['a SMART message', 'UNCLASSIFIED\nMRN: 12 LISBON 231\nFrom: AMEMBASSY LISBON\nSubject: Reading room\n'],
    [
      'a line that cannot be read, under any of lines 2 to 4',
      cable({ dateTime: '* MAY', security: null, station: null }),
    ],
    ['a heading of FM and TO, which may be a draft', departmentCable({ dateTime: null })],
    ['a page of the 1970s of which FM is lost', page.replace(/^R .*\nFM .*\n/m, '')],
    ['a page of the 1970s of which TO is lost', page.replace(/^R .*\n/m, '').replace(/^TO .*\n/m, '')],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('is found where line 5 would stand, above FM', () => {
    expect(see(rule, cable({ dateTime: null }))).toMatchObject([
      {
        on: 'FM',
        line: 5,
        severity: 'error',
        message: 'There is no date-time group above FM: a line such as R 290548Z OCT 07 belongs here.',
      },
    ]);
  });

  test.each([
    ['line 4', { station: null, routing: null }],
    ['line 3', { security: null, routing: null }],
    ['line 2', { security: null, station: null }],
  ])('is found below %s alone', (_, lines) => {
    expect(seenOn(rule, cable({ dateTime: null, transmission: null, ...lines }))).toEqual(['FM']);
  });

  test('is found below a line that cannot be read, which stands above line 4', () => {
    const text = cable({ dateTime: null, station: '* RUEHLI #0231 1340935' });
    expect(seenOn(rule, text)).toEqual(['FM']);
  });

  test('is found on a page of the 1970s', () => {
    expect(seenOn(rule, page)).toEqual([]);
    expect(seenOn(rule, page.replace(/^R .*\n/m, ''))).toEqual(['FM']);
  });

  test('is found above TO when FM is missing too', () => {
    expect(seenOn(rule, cable({ dateTime: null, from: null }))).toEqual(['TO']);
  });
});
