// Classifications, portion marks, captions, executive orders and reasons: the words of the text's head.
import { describe, expect, test } from 'vitest';
import { captionOf } from '../../../server/src/vocabulary/captions';
import { classificationOf } from '../../../server/src/vocabulary/classifications';
import { executiveOrderInForce, executiveOrderOf } from '../../../server/src/vocabulary/executive-orders';
import { portionMarkOf } from '../../../server/src/vocabulary/portion-marks';
import { reasonOf } from '../../../server/src/vocabulary/reasons';

describe('classifications', () => {
  test.each([
    ['UNCLAS', 'UNCLASSIFIED', 'UNCLASSIFIED', 'ZNR', 'U', 0],
    ['unclassified', 'UNCLASSIFIED', 'UNCLASSIFIED', 'ZNR', 'U', 0],
    ['UNCLAS E F T O', 'UNCLASSIFIED EFTO', 'UNCLASSIFIED', 'ZNY', 'E', 0],
    ['UNCLAS EFTO', 'UNCLASSIFIED EFTO', 'UNCLASSIFIED', 'ZNY', 'E', 0],
    ['SBU', 'UNCLASSIFIED//FOR OFFICIAL USE ONLY', 'UNCLASSIFIED', 'either', 'U', 1],
    ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE', 'UNCLASSIFIED', 'either', 'U', 1],
    ['R E S T R I C T E D', 'RESTRICTED', 'RESTRICTED', 'ZNY', 'R', 1],
    ['C O N F I D E N T I A L', 'CONFIDENTIAL', 'CONFIDENTIAL', 'ZNY', 'C', 2],
    ['SECRET', 'SECRET', 'SECRET', 'ZNY', 'S', 3],
    ['T O P   S E C R E T', 'TOP SECRET', 'TOP SECRET', 'ZNY', 'T', 4],
  ])('%s is %s', (written, marking, level, signal, letter, rank) => {
    expect(classificationOf(written)).toMatchObject({ marking, level, signal, letter, rank });
  });

  test.each(['', 'UNCLAS SENSITIVE', 'SECRE', 'COSMIC'])('%j is unknown', (written) => {
    expect(classificationOf(written)).toBeUndefined();
  });
});

describe('portion marks', () => {
  test.each([
    ['U', 'U', 0, false],
    ['SBU', 'SBU', 1, false],
    ['sbu/nf', 'SBU/NF', 1, false],
    ['SBU//NF', 'SBU/NF', 1, false],
    ['LOU', 'LOU', 1, false],
    ['C', 'C', 2, true],
    ['C ', 'C', 2, true],
    ['C//NF', 'C//NF', 2, true],
    ['C/REL UK, CANADA, AUSTRALIA', 'C/REL', 2, true],
    ['S//REL TO USA, FVEY', 'S/REL', 3, true],
    ['C//REL TO USA, KEN, GBR//', 'C/REL', 2, true],
    ['S//OC/NF', 'S/OC/NF', 3, true],
    ['C/NOFORN', 'C/NF', 2, true],
    ['SBU/NOFORN', 'SBU/NOFORN', 1, false],
    ['TS', 'TS', 4, true],
    ['TS//NF', 'TS', 4, true],
    ['U//FOUO', 'U', 0, false],
  ])('(%s) is %s', (written, mark, rank, classified) => {
    expect(portionMarkOf(written)).toMatchObject({ mark, rank, classified });
  });

  test.each(['', 'SE', 'X', 'RELEASED', 'C/X', '/', '(C)'])('(%s) is unknown', (written) => {
    expect(portionMarkOf(written)).toBeUndefined();
  });
});

describe('captions', () => {
  test.each([
    ['NODIS', 'NODIS', 'special handling'],
    ['sipdis ', 'SIPDIS', 'distribution'],
    ['S I P D I S', 'SIPDIS', 'distribution'],
    ['AGREMENT  CHANNEL', 'AGREMENT CHANNEL', 'channel'],
    ['CORRECTED COPY', 'C O R R E C T E D  C O P Y', 'correction notice'],
    ['C O R R E C T E D  C O P Y (TAGS ADDED)', 'C O R R E C T E D  C O P Y', 'correction notice'],
    ['CODEL MERRIWEATHER', 'CODEL', 'special handling'],
    ['REL TO USA, GBR', 'REL TO', 'dissemination'],
    ['TOSEC 140001', 'TOSEC', 'series'],
    ['SENSITIVE BUT UNCLASSIFIED; PLEASE HANDLE ACCORDINGLY', 'SENSITIVE', 'administrative control'],
  ])('%s is %s', (written, caption, kind) => {
    expect(captionOf(written)).toMatchObject({ caption, kind });
  });

  test('what is not certain is not said plainly', () => {
    expect(captionOf('EXDIS')?.confidence).toBe('plain');
    expect(captionOf('LIMDIS')?.confidence).toBe('usually');
    expect(captionOf('HR CHANNEL')?.confidence).toBe('kindOnly');
  });

  test.each(['', 'STATE FOR EAP/CM', 'NODIS TO ALL', 'SENSITIVE MATTERS'])('%j is none', (written) => {
    expect(captionOf(written)).toBeUndefined();
  });
});

describe('executive orders', () => {
  test.each([
    ['1972-05-31', '10501'],
    ['1972-06-01', '11652'],
    ['1978-12-01', '12065'],
    ['1982-07-31', '12065'],
    ['1995-10-13', '12356'],
    ['1995-10-14', '12958'],
    ['2003-03-25', '12958'],
    ['2007-10-29T05:48Z', '12958'],
    ['2010-06-26T23:59Z', '12958'],
    ['2010-06-27', '13526'],
    ['2031-01-01', '13526'],
  ])('on %s E.O. %s is in force', (date, number) => {
    expect(executiveOrderInForce(date)?.number).toBe(number);
  });

  test('before the first of them none is', () => {
    expect(executiveOrderInForce('1953-12-14')).toBeUndefined();
  });

  test('the amending order is known, though never in force by itself', () => {
    expect(executiveOrderOf('13292')).toMatchObject({ from: '2003-03-25', to: '2010-06-26' });
    expect(executiveOrderOf('13526')?.to).toBeNull();
    expect(executiveOrderOf('12598')).toBeUndefined();
  });
});

describe('reasons', () => {
  test.each([
    ['1.4', 'b', 'Foreign government information', '2003-03-25', null],
    ['1.4', '(B)', 'Foreign government information', '2003-03-25', null],
    ['1.5', 'b', 'Foreign government information', '1995-10-14', '2003-03-24'],
    ['1.6', 'X5', 'foreign government information', '1995-10-14', '2003-09-22'],
    ['5(B)', 'XGDS-4', 'would put a person in immediate jeopardy', '1972-06-01', '1978-11-30'],
  ])('%s (%s)', (section, letter, meaning, from, to) => {
    expect(reasonOf(section, letter)).toMatchObject({ meaning, from, to });
  });

  test('1.4 has the letter h, which 1.5 has not', () => {
    expect(reasonOf('1.4', 'h')?.meaning).toMatch(/^Weapons of mass destruction/);
    expect(reasonOf('1.5', 'h')).toBeUndefined();
    expect(reasonOf('1.4', 'i')).toBeUndefined();
  });
});
