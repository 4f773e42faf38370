// What a drafter is offered in a SMART message, and that the records of the 1970s are left alone. `$0` is the cursor.
import { describe, expect, test } from 'vitest';
import { fixture } from '../../support/fixtures';
import { completed } from './support';

const head = `UNCLASSIFIED

MRN: 12 LISBON 231
Date/DTG: Jan 05, 2012 / 051513Z JAN 12
From: AMEMBASSY LISBON
Action: SECSTATE WASHDC ROUTINE
`;

const secret = head.replace('UNCLASSIFIED', 'SECRET');

describe('labels', () => {
  test('begin below a marking that stands alone', () => {
    expect(completed('UNCLASSIFIED\n\nMR$0').labels).toEqual(['MRN:']);
    expect(completed('UNCLAS LISBON 000231\n\nMR$0').labels).toEqual([]);
  });

  test('are those that are not there, in their order', () => {
    expect(completed(`${head}$0`).labels).toEqual([
      'Info:',
      'E.O.:',
      'TAGS:',
      'Captions:',
      'Reference:',
      'Pass Line:',
      'Subject:',
    ]);
  });

  test('of authority stand in classified messages, with ten years to declassification', () => {
    const { labels, written } = completed(`${secret}E.O.: 13526\n$0`);
    expect(labels.slice(0, 4)).toEqual(['Info:', 'Classified By:', 'Reason:', 'Declassify On:']);
    expect(written('Declassify On:')).toBe(`${secret}E.O.: 13526\nDeclassify On: 2022/01/05`);
    expect(written('Reason:')).toBe(`${secret}E.O.: 13526\nReason: 1.4 (b), (d)`);
  });

  test('have their value where it is known', () => {
    const beginning = 'UNCLASSIFIED\n\nMRN: 26 LISBON 231\n';
    expect(completed(`${beginning}dat$0`).written('Date/DTG:')).toBe(
      `${beginning}Date/DTG: Nov 24, 2026 / 241106Z NOV 26`,
    );
    expect(completed(`${beginning}$0`, { post: 'LISBON' }).written('From:')).toBe(
      `${beginning}From: AMEMBASSY LISBON`,
    );
  });

  test('below the text are those of who signed, drafted and cleared it', () => {
    const text = `${head}TAGS: SCUL\nSubject: Rooms\n\n1. (U) The room opened.\n\n`;
    expect(completed(`${head}TAGS: SCUL\nSubject: Rooms\n\n$0`).labels).toContain('1.');
    expect(completed(`${text}Si$0`).labels).toEqual(['Signature:']);
    expect(completed(`${text}Signature: Almeida\n$0`).labels).toEqual([
      'Drafted By:',
      'Cleared By:',
      'Approved By:',
      'Released By:',
    ]);
  });
});

describe('behind a label', () => {
  test.each([
    ['From: $0', 'AMEMBASSY LISBON'],
    ['Info: $0', 'AMEMBASSY MADRID'],
    ['Info: AMEMBASSY MADRID $0', 'ROUTINE'],
    ['TAGS: PREL, $0', 'PTER'],
    ['Captions: SENSITIVE, S$0', 'SIPDIS'],
    ['Reference: A) $0', '12 STATE'],
  ])('%s may stand %s', (line, label) => {
    expect(completed(`${head}${line}`).labels).toContain(label);
  });

  test('addressees have no routing indicators', () => {
    expect(completed(`${head}Info: $0`).labels.some((label) => label.includes('/'))).toBe(false);
  });

  test('captions are replaced one by one', () => {
    expect(completed(`${head}Captions: NOFORN, DIRGEN CH$0\n`).written('DIRGEN CHANNEL')).toBe(
      `${head}Captions: NOFORN, DIRGEN CHANNEL\n`,
    );
  });
});

test('records of the 1970s are offered nothing', () => {
  const record = fixture('aad-incoming-two-pages.cable');
  for (let offset = 0; offset < record.length; offset += 11) {
    expect(completed(`${record.slice(0, offset)}$0${record.slice(offset)}`).labels).toEqual([]);
  }
});
