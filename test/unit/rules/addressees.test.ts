// Which addressees of lines 7 and 8 are the same.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';
import { addressesOf, addressOf, mayRepeat } from '../../../server/src/rules/addressees';
import { cable, type Lines } from './heading';

function messageOf(lines: Partial<Lines>) {
  const [message] = parse(cable(lines)).messages;
  if (message === undefined) throw new Error('no message');
  return message;
}

/** The addresses of an INFO list. */
function addresses(info: string) {
  return addressesOf(messageOf({ info }))[1]?.map(addressOf);
}

describe('addressesOf', () => {
  test('gives those under TO, then those under INFO', () => {
    const names = addressesOf(messageOf({})).map((list) => list.map(({ name }) => name?.text));
    expect(names).toEqual([['SECSTATE WASHDC'], ['AMEMBASSY OSLO']]);
  });

  test('gives an empty list for a keyword that is not there', () => {
    expect(addressesOf(messageOf({ to: null, info: null }))).toEqual([[], []]);
  });
});

describe('addressOf', () => {
  test.each([
    ['RUEHNY/AMEMBASSY OSLO PRIORITY 0042', 'AMEMBASSY OSLO'],
    ['RUEHNY/AmEmbassy  Oslo', 'AMEMBASSY OSLO'],
    ['RUEKJCS/SECDEF WASHINGTON DC//OSD/ISA//', 'SECDEF WASHINGTON DC//OSD//ISA'],
    ['RUEKJCS/SECDEF WASHINGTON DC//Osd / P  R//', 'SECDEF WASHINGTON DC//OSD//P R'],
    ['RUEHNY/', null],
    ['RUEHNY/AMEMBASSY OSLO 00042', null],
  ])('reads %j as %j', (addressee, address) => {
    expect(addresses(`INFO ${addressee}`)).toEqual([address]);
  });
});

describe('mayRepeat', () => {
  test.each([
    ['two names', 'INFO RUEHNY/AMEMBASSY OSLO\nRUEHTL/AMEMBASSY TALLINN', false],
    ['a name twice', 'INFO RUEHNY/AMEMBASSY OSLO\nAMEMBASSY OSLO', true],
    ['a name twice, once in small letters', 'INFO RUEHNY/AMEMBASSY OSLO\nRUEHNY/AmEmbassy Oslo', true],
    ['a name under TO and INFO', 'INFO RUEHC/SECSTATE WASHDC', true],
    ['names of the same letters', 'INFO RUEHAA/CTF TAN\nRUEHAB/CTF NAT', false],
    ['names that figures tell apart', 'INFO RUEHAA/CTF 71\nRUEHAB/CTF 72', false],
    ['offices', 'INFO RUEKJCS/SECDEF WASHDC//OSD//\nRUEKJCS/SECDEF WASHDC//ISA//', false],
    ['lines without a name', 'INFO RUEHNY/\nRUEHNY/', false],
  ])('compares %s', (_, info, answer) => {
    expect(mayRepeat(messageOf({ info }))).toBe(answer);
  });
});
