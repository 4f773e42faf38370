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
    [
      'two offices and one',
      'INFO RUEKJCS/SECDEF WASHINGTON DC//OSD/ISA//\nRUEKJCS/SECDEF WASHINGTON DC//OSD//',
    ],
    ['names of the same letters', 'INFO RUEHZQ/CTF 71\nRUEHZP/CTF 17'],
    ['lines that are no addressees', 'INFO RUEHZQ/\nRUEHZQ/'],
    ['addressees with words that do not belong', `INFO ${OSLO} = 0042\n${OSLO} = 0042`],
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
    ['with a tab', 'AMEMBASSY OSLO', 'AMEMBASSY\tOSLO'],
    [
      'with its offices in small letters',
      'SECDEF WASHINGTON DC//OSD/ISA//',
      'SECDEF WASHINGTON DC//Osd/Isa//',
    ],
    ['with a name that an X begins', 'XANADU', 'XANADU'],
    ['with a name that an X ends', 'ESSEX', 'ESSEX'],
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
    ['from the end of a line of several', `INFO ${OSLO} ${TALLINN} \t${OSLO}`, `INFO ${OSLO} ${TALLINN}`],
    ['from the begin of a line of several', `INFO ${OSLO}\n${OSLO} ${TALLINN}`, `INFO ${OSLO}\n${TALLINN}`],
    ['with its line, indented', `INFO ${OSLO}\n \t${OSLO}\n${TALLINN}`, `INFO ${OSLO}\n${TALLINN}`],
    [
      'with its line and what stands on it',
      `INFO ${OSLO}\n${OSLO} 0043  \n${TALLINN}`,
      `INFO ${OSLO}\n${TALLINN}`,
    ],
  ])('deletes it %s', (_, info, right) => {
    expect(fixed(rule, cable({ info }))).toBe(cable({ info: right }));
    const crlf = cable({ info }).replaceAll('\n', '\r\n');
    expect(fixed(rule, crlf)).toBe(cable({ info: right }).replaceAll('\n', '\r\n'));
  });

  test('deletes it under TO', () => {
    const to = 'TO RUEHC/SECSTATE WASHDC 1180\nRUEHC/SECSTATE WASHDC';
    expect(fixed(rule, cable({ to }))).toBe(cable());
  });

  test('deletes it at the end of a text that ends with it', () => {
    const heading = `R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC\nINFO ${OSLO}\n`;
    expect(fixed(rule, `${heading}${OSLO}`)).toBe(heading);
  });

  test.each([
    [
      'an exemption hangs on it',
      `INFO ${OSLO}\nRUEHZL/ALPHA COLLECTIVE\nRUEHZL/ALPHA COLLECTIVE\nXMT AMEMBASSY OSLO`,
    ],
    [
      'a page header stands below the line it ends',
      `INFO RUEHC/SECSTATE WASHDC\n\nLISBON 00000231  001.2 OF 001\n\n${OSLO}`,
    ],
  ])('has no fix where %s', (_, info) => {
    expect(see(rule, cable({ info })).map(({ report }) => report.fixes)).toEqual([[]]);
  });

  test('prefers the deletion only where nothing is lost with it', () => {
    const preferred = (info: string) => see(rule, cable({ info }))[0]?.report.fixes?.[0]?.preferred;
    expect(preferred(`INFO ${OSLO}\n${OSLO}`)).toBe(true);
    expect(preferred(`INFO ${OSLO}\n${OSLO} 0043`)).toBe(false);
    expect(preferred(`INFO ${OSLO} PRIORITY\n${OSLO} PRIORITY`)).toBe(true);
    expect(preferred(`INFO ${OSLO} PRIORITY\n${OSLO}`)).toBe(true);
    expect(preferred(`INFO ${OSLO}\n${OSLO} PRIORITY`)).toBe(false);
    expect(preferred(`INFO ${OSLO} ROUTINE\n${OSLO} PRIORITY`)).toBe(false);
    expect(preferred('INFO RUEHC/SECSTATE WASHDC')).toBe(false);
  });
});
