// Section and page headers against the classification line.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/section-mismatch';
import { cable, departmentCable } from './heading';
import { see, seenOn } from './support';

function paged(header: string, classification = 'UNCLAS SECTION 01 OF 02 LISBON 000231', lines = {}): string {
  const text = `
E.O. 12958: N/A
TAGS: SCUL PO
SUBJECT: NEW READING ROOM

1. The library at Lisbon has a new reading room. It

${header}

holds forty readers.

2. It opens in June.`;
  return cable({ station: 'DE RUEHLI #0231/01 1340935', classification, text, ...lines });
}

describe('section-mismatch', () => {
  test.each([
    ['LISBON 00000231  002 OF 002', undefined],
    ['LISBON 00000231  001.2 OF 002', undefined],
    ['ISBON 00000231  002 OF 002', undefined], // a letter lost in copying
    ['LISBON 00000231  001 OF 001', 'UNCLAS LISBON 000231'],
    ['PAGE 02 LISBON 00231 01 OF 02 141002Z', undefined],
    ['PAGE 02 LISBO 00231', undefined], // cut short in the 1970s
    ['XANADU 00000231  002 OF 002', undefined], // no post that is known
    ['OSLO 00000231  002 OF 002', 'UNCLAS SECTION 01 OF 02 000231'], // no station to compare with
    ['LISBON 00000321  002 OF 002', 'UNCLAS SECTION 01 OF 02 LISBON'], // no number
  ])('is silent on %s', (header, classification) => {
    expect(seenOn(rule, paged(header, classification))).toEqual([]);
  });

  test('is silent on the number of the classification line where there is no line 3', () => {
    expect(seenOn(rule, paged('LISBON 00000231  002 OF 002', undefined, { station: null }))).toEqual([]);
  });

  test.each([
    ['PAGE 02', {}], // neither station nor number
    ['LISBON 00000321  002 OF 003', { classification: null }],
  ])('has nothing to compare in %s with %o', (header, lines) => {
    expect(seenOn(rule, paged(header, undefined, lines))).toEqual([]);
  });

  test.each([[null], ['DE RUEHLI']])('finds another number where line 3 is %s', (station) => {
    expect(seenOn(rule, paged('LISBON 00000321  002 OF 002', undefined, { station }))).toEqual(['00000321']);
  });

  test('finds another station where nobody is named as the sender', () => {
    expect(seenOn(rule, paged('OSLO 00000231  002 OF 002', undefined, { from: null }))).toEqual(['OSLO']);
  });

  test('finds another number', () => {
    const [finding] = see(rule, paged('LISBON 00000321  002 OF 002'));
    expect(finding).toMatchObject({
      on: '00000321',
      line: 18,
      severity: 'warning',
      message: 'The header says number 321, but the classification line says 231.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The message number: 231.');
  });

  test.each([
    [
      'LISBON 00000231  002 OF 003',
      '002 OF 003',
      'The header counts 3 sections, but the classification line 2.',
      'The classification line counts 2 sections.',
    ],
    [
      'LISBON 00000231  003 OF 002',
      '003 OF 002',
      'There is no section 3 of 2.',
      'The classification line counts 2 sections.',
    ],
    [
      'LISBON 00000231  000 OF 002',
      '000 OF 002',
      'There is no section 0 of 2.',
      'The classification line counts 2 sections.',
    ],
    [
      'OSLO 00000231  002 OF 002',
      'OSLO',
      'The header says OSLO, but the classification line says LISBON.',
      'The station: LISBON.',
    ],
  ])('finds what is wrong in %s', (header, on, message, related) => {
    const seen = see(rule, paged(header));
    expect(seen).toMatchObject([{ on, severity: 'warning', message }]);
    expect(seen[0]?.report.related?.map((place) => place.message)).toEqual([related]);
  });

  test('finds a section that cannot be where the classification line counts none', () => {
    const seen = see(rule, paged('LISBON 00000231  003 OF 002', 'UNCLAS LISBON 000231'));
    expect(seen).toMatchObject([{ on: '003 OF 002', message: 'There is no section 3 of 2.' }]);
    expect(seen[0]?.report.related).toEqual([]);
  });

  test('says the same once, however many pages repeat it', () => {
    const header = 'LISBON 00000321  002 OF 002\n\nholds\n\nLISBON 00000321  002.2 OF 002';
    expect(seenOn(rule, paged(header))).toEqual(['00000321']);
  });

  test('leaves it to line 3 when that agrees with the header', () => {
    const station = 'DE RUEHLI #0321/01 1340935';
    expect(seenOn(rule, paged('LISBON 00000321  002 OF 002', undefined, { station }))).toEqual([]);
  });

  test('leaves it to FM when that agrees with the header', () => {
    expect(seenOn(rule, paged('LISBON 00000231  002 OF 002', 'UNCLAS SECTION 01 OF 02 OSLO 000231'))).toEqual(
      [],
    );
  });

  test('has nothing to compare in a message of one page', () => {
    expect(seenOn(rule, departmentCable())).toEqual([]);
  });
});
