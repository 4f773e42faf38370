// A heading that sends to nobody.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/addressee-missing';
import { cable, departmentCable, draft, extract } from './heading';
import { see, seenOn } from './support';

describe('addressee-missing', () => {
  test.each([
    ['a whole cable', cable()],
    ['a cable of the Department', departmentCable()],
    ['a draft without TO', draft.replace('TO SECSTATE WASHDC\n', '')],
    ['an extract', extract],
    ['a TO that was misread, alone', cable({ to: 'T0 RUEHC/SECSTATE WASHDC 1180', info: null })],
    ['a heading without line 5', cable({ dateTime: null, to: null, info: null })],
    ['a heading without FM', cable({ from: null, to: null, info: null })],
    ['a TO that was misread, found as a line that is none', cable({ to: 'T0 RUEHC/SECSTATE WASHDC 1180' })],
    [
      'a page header between TO and the addressee',
      departmentCable({ to: 'TO\nPAGE 02 STATE 048112\nAMEMBASSY LISBON' }),
    ],
    ['a heading that nothing follows', 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\n'],
    ['a heading of one line', 'FM AMEMBASSY LISBON\n\nUNCLAS LISBON 000231\n'],
  ])('is silent on %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('is found on FM when neither TO nor INFO follows', () => {
    expect(see(rule, cable({ to: null, info: null }))).toMatchObject([
      {
        on: 'FM',
        line: 6,
        severity: 'error',
        message:
          'There is no TO line after FM: it names the action addressees, as in TO RUEHC/SECSTATE WASHDC.',
      },
    ]);
  });

  test('is found on FM above a text that has lost its head', () => {
    const text =
      'VZCZCXYZ0001\nRR RUEHC\nDE RUEHLI #0231 1340935\nZNR UUUUU ZZH\nR 140930Z MAY 09\nFM AMEMBASSY LISBON\n\n1. The library has a new reading room.\n\n2. It opens in June.\n';
    expect(seenOn(rule, text)).toEqual(['FM']);
  });

  test('is found on FM where a passing line stands below the classification line', () => {
    const classification = 'UNCLAS LISBON 000231\n\nDEPT FOR EUR/NB';
    expect(seenOn(rule, cable({ to: null, info: null, classification }))).toEqual(['FM']);
  });

  test.each([
    ['line 4 cannot be read', { security: '* UUUUU ZZH' }],
    ['line 4 cannot be read and FM is lost', { security: '* UUUUU ZZH', from: null }],
  ])('finds INFO alone where %s', (_, lines) => {
    expect(seenOn(rule, cable({ to: null, ...lines }))).toEqual(['INFO']);
  });

  test('only informs when INFO stands alone', () => {
    expect(see(rule, cable({ to: null }))).toMatchObject([
      {
        on: 'INFO',
        severity: 'information',
        message: 'INFO stands without TO: nobody is asked to act on this message.',
      },
    ]);
  });

  test('finds TO without an addressee', () => {
    expect(see(rule, cable({ to: 'TO' }))).toMatchObject([
      { on: 'TO', severity: 'error', message: 'TO stands here without an addressee.' },
    ]);
  });
});
