// Precedence words of addressees against line 5.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/addressee-precedence';
import { cable, departmentCable } from './heading';
import { see, seenOn } from './support';

function addressed(dateTime: string, to: string, info = ''): string {
  const { routing } = { routing: `${dateTime.charAt(0).repeat(2)} RUEHC` };
  return cable({
    routing,
    dateTime: `${dateTime} 140930Z MAY 09`,
    to: `TO RUEHC/SECSTATE WASHDC ${to}`,
    info: `INFO RUEHNY/AMEMBASSY OSLO ${info}`,
  });
}

describe('addressee-precedence', () => {
  test.each([
    ['O', 'IMMEDIATE', ''],
    ['O', 'NIACT IMMEDIATE', ''],
    ['O', '', ''], // without a word it has line 5's
    ['O', 'IMMEDIATE', 'PRIORITY'],
    ['R', '', ''],
    ['O P', 'IMMEDIATE', 'PRIORITY'],
    ['X', 'IMMEDIATE', ''], // no precedence to compare
  ])('is silent on %s with TO %s and INFO %s', (dateTime, to, info) => {
    expect(seenOn(rule, addressed(dateTime, to, info))).toEqual([]);
  });

  test('finds an addressee above line 5', () => {
    const [finding] = see(rule, addressed('R', 'IMMEDIATE'));
    expect(finding).toMatchObject({
      on: 'IMMEDIATE',
      line: 7,
      severity: 'warning',
      message: 'IMMEDIATE is above the action precedence of line 5, R (ROUTINE).',
    });
    expect(finding?.report.related?.[0]?.message).toBe('Line 5: ROUTINE.');
  });

  test.each([
    ['R', 'IMMEDIATE', '', 'IMMEDIATE', 'R 14'],
    ['P R', 'IMMEDIATE', '', 'IMMEDIATE', 'P R 14'],
    ['P R', 'PRIORITY', 'IMMEDIATE', 'IMMEDIATE', 'R 14'],
    ['R', '', 'PRIORITY', 'PRIORITY', 'R 14'],
    ['R', 'Immediate', '', 'Immediate', 'R 14'],
    ['P', 'NIACT  IMMEDIATE', '', 'NIACT  IMMEDIATE', 'P 14'],
    ['P', 'Niact  Immediate', '', 'Niact  Immediate', 'P 14'],
  ])('shows the prosign of %s that stands below TO %s and INFO %s', (dateTime, to, info, on, place) => {
    const text = addressed(dateTime, to, info);
    const [finding] = see(rule, text);
    expect(finding?.on).toBe(on);
    const start = finding?.report.related?.[0]?.span.start ?? 0;
    expect(text.slice(start, start + place.length)).toBe(place);
  });

  test.each([
    ['PRIORITY', 'ROUTINE'],
    ['ROUTINE', 'PRIORITY'],
  ])('names the highest of several: %s and %s', (one, other) => {
    const to = `TO AMEMBASSY OSLO ${one}\nAMEMBASSY TALLINN ${other}`;
    const text = departmentCable({ dateTime: 'O 140930Z MAY 09', to });
    expect(see(rule, text)).toMatchObject([
      { on: 'O', message: 'Line 5 says IMMEDIATE, but no action addressee is above PRIORITY.' },
    ]);
  });

  test('takes one of several information addressees for what a single prosign announces', () => {
    const lines = {
      routing: 'OO RUEHC',
      dateTime: 'O 140930Z MAY 09',
      to: 'TO RUEHC/SECSTATE WASHDC PRIORITY',
      info: 'INFO RUEHNY/AMEMBASSY OSLO IMMEDIATE\nRUEHTL/AMEMBASSY TALLINN ROUTINE',
    };
    expect(seenOn(rule, cable(lines))).toEqual([]);
  });

  test('does not where line 5 has a prosign for them', () => {
    expect(seenOn(rule, addressed('O O', 'PRIORITY', 'IMMEDIATE'))).toEqual(['O']);
  });

  test('holds information addressees to the second prosign', () => {
    expect(see(rule, addressed('O R', 'IMMEDIATE', 'PRIORITY'))).toMatchObject([
      {
        on: 'PRIORITY',
        line: 8,
        message: 'PRIORITY is above the information precedence of line 5, R (ROUTINE).',
      },
    ]);
  });

  test('says it once, however many stand above line 5', () => {
    const to = 'TO AMEMBASSY OSLO IMMEDIATE\nAMEMBASSY TALLINN IMMEDIATE\nAMEMBASSY VILNIUS IMMEDIATE';
    expect(seenOn(rule, departmentCable({ to }))).toEqual(['IMMEDIATE']);
  });

  test('leaves it to line 2 when that contradicts line 5', () => {
    const lines = { routing: 'OO RUEHC', to: 'TO RUEHC/SECSTATE WASHDC IMMEDIATE 1180' };
    expect(seenOn(rule, cable(lines))).toEqual([]);
  });

  test("takes it that a single prosign may be an information addressee's", () => {
    expect(seenOn(rule, addressed('O', 'PRIORITY', 'IMMEDIATE'))).toEqual([]);
  });

  test('warns when no action addressee has what line 5 announces', () => {
    expect(see(rule, addressed('O', 'PRIORITY'))).toMatchObject([
      {
        on: 'O',
        line: 5,
        severity: 'warning',
        message: 'Line 5 says IMMEDIATE, but no action addressee is above PRIORITY.',
      },
    ]);
  });
});
