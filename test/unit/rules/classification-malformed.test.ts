// A classification line that is there and ill-formed.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/classification-malformed';
import { fixed, see, seenOn } from './support';
import { cable, exerciseCable, expectSoundFixes } from './text-head';

const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

const FORM = 'It reads marking, station, number: `UNCLAS LIMA 000123`.';

describe('classification-malformed', () => {
  test.each([
    'UNCLAS LISBON 000231',
    'UNCLASSIFIED LISBON 0231',
    'UNCLAS LISBON 000231 \\',
    'UNCLAS LISBON 000231.',
    'UNCLAS LISBON000231',
    'UNCLAS E F T O LISBON 000231',
    'UNCLAS E F T O LISBON', // old copies have no number
    'LIMITED OFFICIAL USE LISBON 0231',
    'UNCLAS SECTION 01 OF 02 LISBON 000231',
    'UNCLAS LISBON 000231 SECTION 01 OF 02',
    'UNCLAS FINAL SECTION OF 02 LISBON 000231',
    'UNCLAS SENSITIVE LISBON 000231',
    'UNCLAS//FOUO LISBON 000231',
    'UNCLAS STATE 255577 TOSEC 140323',
    'UNCLAS USUN NEW YORK 000123 ZDK164',
    'UNCLAS ST. PETERSBURG 000231',
    'UNCLAS PORT-AU-PRINCE 000231',
    '  UNCLAS   LISBON   000231  ',
    '**UNCLAS LISBON 000231**',
  ])('is silent on %s', (line) => {
    expect(seenOn(rule, cable({ line }))).toEqual([]);
  });

  test.each([
    'C O N F I D E N T I A L LISBON 000231',
    'CONFIDENTIAL LISBON 000231',
    'S E C R E T LISBON 000231 NOFORN',
    'S E C R E T //NOFORN LISBON 000231',
    'T O P   S E C R E T LISBON 000231',
  ])('is silent on the exercise marked %s', (line) => {
    expect(seenOn(rule, exerciseCable({ line }))).toEqual([]);
  });

  test.each([
    ['in a SMART message', 'Unclassified\nMRN: 12 LISBON 231\nFrom: AMEMBASSY LISBON\nTAGS: SCUL\n'],
    ['in small letters in an extract', `${notice}\n\n${cable({ line: 'Unclas Lisbon 000231' })}`],
    [
      'that cannot be read in an extract',
      `${notice}\n\n${cable({ line: 'UNCLAS SECTION ONE OF TWO LISBON 231' })}`,
    ],
  ])('is silent on a line %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('is silent on a marking alone over a page or in SMART', () => {
    expect(seenOn(rule, 'UNCLASSIFIED\nMRN: 12 LISBON 231\nFrom: AMEMBASSY LISBON\nTAGS: SCUL\n')).toEqual(
      [],
    );
  });

  test.each([
    ['UNCLASS LISBON 000231', 'UNCLASS', 'UNCLASSIFIED', 'UNCLAS LISBON 000231'],
    ['UNLCAS LISBON 000231', 'UNLCAS', 'UNCLASSIFIED', 'UNCLAS LISBON 000231'],
  ])('is an error on %s and spells it', (line, on, meant, after) => {
    const message = `\`${on}\` is no classification. ${meant} is meant.`;
    expect(see(rule, cable({ line }))).toMatchObject([{ on, line: 5, severity: 'error', message }]);
    expect(fixed(rule, cable({ line }))).toBe(cable({ line: after }));
    expect(see(rule, cable({ line }))[0]?.report.fixes).toMatchObject([{ preferred: true }]);
    expectSoundFixes(rule, cable({ line }));
  });

  test('spells CONFIDENTIAL with its letters apart', () => {
    const line = 'C O N F I D E N T A L LISBON 000231';
    expect(fixed(rule, exerciseCable({ line }))).toBe(exerciseCable());
    expectSoundFixes(rule, exerciseCable({ line }));
  });

  test.each([
    ['UNCLAS SECTION 03 OF 02 LISBON 000231', 'SECTION 03 OF 02', 'Section 3 of 2 is no section.'],
    ['UNCLAS SECTION 00 OF 02 LISBON 000231', 'SECTION 00 OF 02', 'Section 0 of 2 is no section.'],
  ])('is an error on %s', (line, on, message) => {
    expect(see(rule, cable({ line }))).toMatchObject([{ on, severity: 'error', message }]);
  });

  test.each([
    ['UNCLAS LISBON', 'LISBON'],
    ['UNCLAS 000231', '000231'],
    ['UNCLAS', 'UNCLAS'],
    ['UNCLAS SECTION LISBON 000231', 'SECTION'],
    ['UNCLAS SECTIN 01 OF 02 LISBON 000231', 'SECTIN'],
    ['UNCLAS E F T O SECTION LISBON 000231', 'SECTION'],
  ])('warns of %s', (line, on) => {
    const message = `The classification line is ill-formed. ${FORM}`;
    expect(see(rule, cable({ line }))).toMatchObject([{ on, severity: 'warning', message }]);
  });

  test.each([
    'UNCLAS SECTION ONE OF TWO LISBON 231',
    'UNCLAS LISBON 00O231',
    'UNCLAS 2 LISBON 000231',
    'LIMITED OFICIAL USE LISBON 0231',
    'LIMTED OFFICIAL USE LISBON 0231',
    '  > UNCLAS SECTION ONE OF TWO LISBON 231  ',
    `UNCLAS SECTION ONE OF TWO LISBON 231 ${'AND '.repeat(10)}MORE`,
  ])('warns of %s, which cannot be read', (line) => {
    const text = cable({ to: 'TO RUEHC/SECSTATE WASHDC 1180\n', line });
    const message = `The classification line cannot be read. ${FORM}`;
    const on = line.replace('>', '').trim();
    expect(see(rule, text)).toMatchObject([{ on, line: 6, severity: 'warning', message }]);
  });

  test.each([
    'CONFIDENTIAL SECTION ONE OF TWO LISBON 231',
    'C O N F I D E N T I A L SECTION ONE OF TWO LISBON 231',
    'SECRET SECTION ONE OF TWO LISBON 231',
    'S E C R E T SECTION ONE OF TWO LISBON 231',
    'TOP SECRET SECTION ONE OF TWO LISBON 231',
    'T O P  S E C R E T SECTION ONE OF TWO LISBON 231',
    'T O P   S E C R E T SECTION ONE OF TWO LISBON 231',
  ])('warns of %s in an exercise', (line) => {
    const message = `The classification line cannot be read. ${FORM}`;
    expect(see(rule, exerciseCable({ line }))).toMatchObject([{ on: line, severity: 'warning', message }]);
  });

  test.each([
    [
      'a text that begins with a marking',
      { line: '', body: '1. One.\n\n2. The file says\nSECRET SECTION ONE OF TWO.' },
    ],
    ['a passing line to the Secretary', { line: '', captions: 'SECRETARY ALMEIDA FROM AMBASSADOR' }],
    ['a marking in mid-line', { line: '', captions: 'STATE PASS UNCLAS SECTION ONE OF TWO' }],
  ])('does not take %s for the line', (_, parts) => {
    expect(seenOn(rule, cable(parts))).toEqual([]);
  });

  test('only informs of a draft, which gets its number when it is sent', () => {
    const text = cable({ group: '', to: 'TO SECSTATE WASHDC', line: 'UNCLAS LISBON' });
    expect(see(rule, text).map(({ on, severity }) => [on, severity])).toEqual([['LISBON', 'information']]);
  });

  test('warns of a draft whose line is ill-formed otherwise', () => {
    const text = cable({ group: '', to: 'TO SECSTATE WASHDC', line: 'UNCLAS SECTION LISBON 000231' });
    expect(see(rule, text).map(({ on, severity }) => [on, severity])).toEqual([['SECTION', 'warning']]);
  });

  test('warns of small letters in the station alone', () => {
    const line = 'UNCLAS Lisbon 000231';
    expect(see(rule, cable({ line }))).toMatchObject([{ on: line, severity: 'warning' }]);
    expect(fixed(rule, cable({ line }))).toBe(cable());
  });

  test('warns of small letters and writes capitals', () => {
    const line = 'Unclas Lisbon 000231';
    const message = 'The classification line is written in capitals.';
    expect(see(rule, cable({ line }))).toMatchObject([{ on: line, severity: 'warning', message }]);
    expect(fixed(rule, cable({ line }))).toBe(cable());
    expect(see(rule, cable({ line }))[0]?.report.fixes).toMatchObject([{ preferred: true }]);
    expectSoundFixes(rule, cable({ line }));
  });
});
