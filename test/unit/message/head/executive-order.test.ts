// The E.O. line in the forms of every order (11652, 12065, 12356, 12958, 13526).
import { describe, expect, test } from 'vitest';
import { readExecutiveOrder } from '../../../../server/src/message/head/executive-order';
import { written } from './passages';

function read(text: string) {
  const { passage, labelEnd, at } = written(text);
  return { line: readExecutiveOrder(passage, labelEnd), at };
}

describe('what the line says', () => {
  test.each([
    ['E.O. 12958: N/A', '12958', 'notApplicable', 'N/A'],
    ['E.O. 12958: NA', '12958', 'notApplicable', 'NA'],
    ['EO 12958 N/A', '12958', 'notApplicable', 'N/A'],
    ['**E.O.** 12958: N/A', '12958', 'notApplicable', 'N/A'],
    ['E.O. 12958: UNCLASSIFIED', '12958', 'other', 'UNCLASSIFIED'],
    [
      'E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006',
      '12958',
      'other',
      'AS AMENDED; DECLASSIFIED JUNE 21, 2006',
    ],
    ['E.O. 12958', '12958', 'none', null],
    ['E.O.: 13526', '13526', 'none', null],
    ['E.O. 11652: GDS', '11652', 'declassify', 'GDS'],
    ['E.O. 12598: DECL: 10/29/2017', '12598', 'declassify', 'DECL: 10/29/2017'],
  ])('%s', (text, number, kind, value) => {
    const { line } = read(text);
    expect([line.number?.text ?? null, line.kind, line.value?.text ?? null]).toEqual([number, kind, value]);
    expect(line.malformed).toBeNull();
    expect(line.date === null || kind === 'declassify').toBe(true);
  });
});

describe('until when', () => {
  test.each([
    ['E.O. 12958: DECL: 10/29/2017', '10/29/2017', 2017, 10, 29],
    ['E.O. 12958: DECL: 9/1/17', '9/1/17', 2017, 9, 1],
    ['E.O. 12958: DECL: 1/10/2017', '1/10/2017', 2017, 1, 10],
    ['E.O. 12958: DECL: 10-29-2017', '10-29-2017', 2017, 10, 29],
    ['EO 12958 DECL: 2020/02/23', '2020/02/23', 2020, 2, 23],
    ['E.O. 12958DECL: 12/31/2015', '12/31/2015', 2015, 12, 31],
    ['E.O. 12958, AS AMENDED: DECL: 10/29/2017', '10/29/2017', 2017, 10, 29],
    ['E.O. 12958: 1.4 (B,D), DECL: 10/29/2017', '10/29/2017', 2017, 10, 29],
    ['E.O. 12356: DECL: 12/31/90', '12/31/90', 1990, 12, 31],
    ['E.O. 12958: 12/31/2015', '12/31/2015', 2015, 12, 31],
    ['E.O. 12958: DECL: 10/29/2017 \\', '10/29/2017', 2017, 10, 29],
    ['E.O. 12958: DECL: 10/29/2017 REASON: 1.5 (B)', '10/29/2017', 2017, 10, 29],
    ['E.O. 12958: DECL: 13/29/2017', '13/29/2017', 2017, 13, 29],
    ['E.O. 12958: DECL: 02/31/2017', '02/31/2017', 2017, 2, 31],
    ['E.O. 12065: GDS 11/22/84 (ROE, JANE) OR-M', '11/22/84', 1984, 11, 22],
    ['E.O. 12065: RDS-1 11/22/98 (ROE) OR-P', '11/22/98', 1998, 11, 22],
    ['E.O. 11652: ADS DECLAS JUN 30, 1975', 'JUN 30, 1975', 1975, 6, 30],
    ['E.O. 12958: DECL: 30 JUNE 2015', '30 JUNE 2015', 2015, 6, 30],
  ])('%s', (text, until, year, month, day) => {
    const { line, at } = read(text);
    expect(line.kind).toBe('declassify');
    expect(line.declassifyOn?.text).toBe(until);
    expect(at(line.declassifyOn)).toBe(until);
    expect(line.date).toEqual({ year, month, day });
    expect(line.malformed).toBeNull();
  });

  test.each([
    ['E.O. 12356: DECL: OADR', 'OADR'],
    ['E.O. 12356:DECL:OADR', 'OADR'],
    ['E.O. 12958: DECL: X1, X5', 'X1, X5'],
    ['E.O. 12958: 1.6X5', '1.6X5'],
    ['E.O. 12958: DECL: 25X1-HUMAN', '25X1-HUMAN'],
    ['E.O. 12958: DECL: AFTER THE HARBOR TALKS END', 'AFTER THE HARBOR TALKS END'],
    ['E.O. 12958: DECL: AFTER THE HARBOR\nTALKS END', 'AFTER THE HARBOR TALKS END'],
    ['E.O. 12958: DECL: END OF TALKS IN MAY 2009', 'END OF TALKS IN MAY 2009'],
  ])('an event or code is no date: %s', (text, until) => {
    const { line } = read(text);
    expect([line.kind, line.declassifyOn?.text, line.date]).toEqual(['declassify', until, null]);
    expect(line.malformed).toBeNull();
  });

  test.each(['E.O. 11652: GDS', 'E.O. 11652: XGDS-1', 'E.O. 11652: XGDS 1', 'E.O. 12065: RDS-3'])(
    '%s names no day',
    (text) => {
      const { line } = read(text);
      expect([line.kind, line.declassifyOn, line.date]).toEqual(['declassify', null, null]);
    },
  );
});

describe('true ill form is shown where it is', () => {
  test.each([
    ['E.0. 12958: N/A', '0'],
    ['E.O. 1295: N/A', '1295'],
    ['E.O. 129588: N/A', '129588'],
    ['E.O.: N/A', 'E.O.:'],
    ['E.O. 12958: DECL: 10/292017', '10/292017'],
  ])('%s', (text, malformed) => {
    const { line, at } = read(text);
    expect(at(line.malformed)).toBe(malformed);
  });
});

test('label, number and value are spans of the message', () => {
  const { line, at } = read('E.O. 12958: DECL: 10/29/2017');
  expect([at(line.label), at(line.number), at(line.value), at(line)]).toEqual([
    'E.O.',
    '12958',
    'DECL: 10/29/2017',
    'E.O. 12958: DECL: 10/29/2017',
  ]);
});
