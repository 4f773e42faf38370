// The same addressee twice.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/addressee-duplicate';
import { cable } from './heading';
import { fixed, see, seenOn } from './support';

const OSLO = 'RUEHNY/AMEMBASSY OSLO';
const TALLINN = 'RUEHTL/AMEMBASSY TALLINN';

describe('addressee-duplicate', () => {
  test.each([
    ['different posts', `INFO ${OSLO}\n${TALLINN}`],
    ['different offices', 'INFO RUEKJCS/SECDEF WASHINGTON DC//OSD//\nRUEKJCS/SECDEF WASHINGTON DC//ISA//'],
    ['a shared indicator', 'INFO RHMFIUU/CDR USPACOM HONOLULU HI\nRHMFIUU/HQ USEUCOM VAIHINGEN GE'],
    ['a collective with a member', `INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\n${OSLO}`],
    ['redacted names', 'INFO RUEHXX/XXXXXXXXXXXX\nRUEHXY/XXXXXXXXXXXX'],
  ])('is silent on %s', (_, info) => {
    expect(seenOn(rule, cable({ info }))).toEqual([]);
  });

  test('finds the second one, and says where the first stands', () => {
    const [finding, ...others] = see(rule, cable({ info: `INFO ${OSLO}\n${TALLINN}\n${OSLO}` }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      on: OSLO,
      line: 10,
      severity: 'information',
      message: 'AMEMBASSY OSLO already stands above.',
    });
    expect(finding?.report).toMatchObject({
      tag: 'unnecessary',
      related: [{ message: 'The same addressee.' }],
    });
  });

  test('finds it with another number, precedence, or without its indicator', () => {
    const info = `INFO ${OSLO} PRIORITY 0042\nAMEMBASSY OSLO`;
    expect(seenOn(rule, cable({ info }))).toEqual(['AMEMBASSY OSLO']);
  });

  test.each([
    ['in small letters', 'AMEMBASSY OSLO', 'AmEmbassy Oslo'],
    ['with more blanks', 'AMEMBASSY OSLO', 'AMEMBASSY  OSLO'],
  ])('finds it %s', (_, first, second) => {
    expect(seenOn(rule, cable({ info: `INFO RUEHNY/${first}\nRUEHNY/${second}` }))).toEqual([
      `RUEHNY/${second}`,
    ]);
  });

  test('finds under INFO who is asked to act', () => {
    expect(see(rule, cable({ info: 'INFO RUEHC/SECSTATE WASHDC' }))).toMatchObject([
      { on: 'RUEHC/SECSTATE WASHDC', message: 'SECSTATE WASHDC already stands under TO.' },
    ]);
  });

  test.each([
    ['with its line', `INFO ${OSLO}\n${TALLINN}\n${OSLO}`, `INFO ${OSLO}\n${TALLINN}`],
    ['in the middle', `INFO ${OSLO}\n${OSLO}\n${TALLINN}`, `INFO ${OSLO}\n${TALLINN}`],
    ['from the keyword line', `INFO RUEHC/SECSTATE WASHDC\n${OSLO}`, `INFO ${OSLO}`],
    ['with the keyword when it stands alone', 'INFO RUEHC/SECSTATE WASHDC', null],
    ['from a line of several', `INFO ${OSLO} ${OSLO} ${TALLINN}`, `INFO ${OSLO} ${TALLINN}`],
  ])('deletes it %s', (_, info, right) => {
    expect(fixed(rule, cable({ info }))).toBe(cable({ info: right }));
  });

  test('prefers the deletion only where nothing is lost with it', () => {
    const preferred = (info: string) => see(rule, cable({ info }))[0]?.report.fixes?.[0]?.preferred;
    expect(preferred(`INFO ${OSLO}\n${OSLO}`)).toBe(true);
    expect(preferred(`INFO ${OSLO}\n${OSLO} 0043`)).toBe(false);
    expect(preferred('INFO RUEHC/SECSTATE WASHDC')).toBe(false);
  });
});
