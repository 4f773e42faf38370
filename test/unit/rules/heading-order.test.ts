// Format lines out of their order.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/heading-order';
import { cable, departmentCable, draft } from './heading';
import { see, seenOn } from './support';

const LINES = cable().split('\n');

/** The whole cable with the line at `from` moved to stand at `to`; both count from 1. */
function moved(from: number, to: number): string {
  const lines = [...LINES];
  const [line = ''] = lines.splice(from - 1, 1);
  lines.splice(to - 1, 0, line);
  return lines.join('\n');
}

describe('heading-order', () => {
  test.each([
    ['a whole cable', cable()],
    ['a cable of the Department', departmentCable()],
    ['a draft', draft],
    ['missing lines', cable({ routing: null, security: null, info: null })],
    ['blank lines', cable().replace('DE RUEHLI', '\nDE RUEHLI')],
    [
      'a page header between TO and INFO',
      departmentCable({ info: 'PAGE 02 STATE 048112\nINFO AMEMBASSY OSLO' }),
    ],
    ['XMT between TO and INFO', cable({ to: 'TO ALL DIPLOMATIC POSTS\nXMT AMEMBASSY OSLO' })],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('finds FM below TO', () => {
    const [finding, ...others] = see(rule, moved(6, 7));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: 'FM AMEMBASSY LISBON',
      line: 7,
      severity: 'error',
      message: 'Line 6 (FM) belongs before line 7 (TO).',
    });
    expect(finding?.report.related?.[0]?.message).toBe('Line 7 (TO) stands here.');
  });

  test('finds a line that stands twice, but for addresses', () => {
    const from = 'FM AMEMBASSY LISBON\nFM AMEMBASSY LISBON';
    expect(see(rule, cable({ from }))).toMatchObject([
      {
        on: 'FM AMEMBASSY LISBON',
        line: 7,
        severity: 'warning',
        message: 'Line 6 (FM) stands a second time: a heading has it once.',
      },
    ]);
    const info = 'INFO RUEHNY/AMEMBASSY OSLO\nINFO RUEHTL/AMEMBASSY TALLINN';
    expect(seenOn(rule, cable({ info }))).toEqual([]);
  });

  test.each([
    [3, 4, 'DE RUEHLI #0231 1340935'],
    [4, 5, 'ZNR UUUUU ZZH'],
    [5, 8, 'R 140930Z MAY 09'],
    [5, 2, 'R 140930Z MAY 09'],
    [8, 5, 'INFO RUEHNY/AMEMBASSY OSLO 0042'],
    [2, 6, 'RR RUEHC RUEHNY'],
  ])('finds line %i that stands at %i, and only it', (from, to, on) => {
    expect(seenOn(rule, moved(from, to))).toEqual([on]);
  });
});
