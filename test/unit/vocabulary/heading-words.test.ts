// Precedences, months, operating signals, routing indicators and collectives: the words of ACP 127 lines 1-9.
import { describe, expect, test } from 'vitest';
import {
  collectiveOfIndicator,
  collectiveOfName,
  isCollective,
} from '../../../server/src/vocabulary/collectives';
import { monthNames, monthNumber } from '../../../server/src/vocabulary/months';
import { operatingSignalOf } from '../../../server/src/vocabulary/operating-signals';
import {
  precedenceOfDoubled,
  precedenceOfProsign,
  precedenceOfWord,
} from '../../../server/src/vocabulary/precedences';
import { addresseeOfIndicator } from '../../../server/src/vocabulary/routing-indicators';

describe('precedences', () => {
  test.each([
    ['Z', 'FLASH', 4],
    ['O', 'IMMEDIATE', 3],
    ['P', 'PRIORITY', 2],
    ['R', 'ROUTINE', 1],
    ['Y', 'EMERGENCY COMMAND', 5],
    ['W', 'FLASH OVERRIDE', 5],
  ])('the prosign %s is %s', (prosign, word, rank) => {
    expect(precedenceOfProsign(prosign)).toMatchObject({ word, rank });
    expect(precedenceOfDoubled(prosign + prosign)).toMatchObject({ word, rank });
    expect(precedenceOfWord(word)).toMatchObject({ prosign, rank });
  });

  test('NIACT IMMEDIATE has the prosign of IMMEDIATE', () => {
    expect(precedenceOfWord('NIACT IMMEDIATE')).toMatchObject({ prosign: 'O', doubled: 'OO', rank: 3 });
  });

  test.each(['O', 'OP', 'OOO', 'QQ', ''])('%j is no doubled prosign', (written) => {
    expect(precedenceOfDoubled(written)).toBeUndefined();
  });

  test('unknown prosigns and words are unknown', () => {
    expect(precedenceOfProsign('M')).toBeUndefined();
    expect(precedenceOfWord('URGENT')).toBeUndefined();
  });
});

describe('months', () => {
  test.each([
    ['OCT', 10],
    ['Oct', 10],
    ['October', 10],
    ['jan', 1],
    ['DEC', 12],
    ['MAY', 5],
    ['Jun', 6],
    ['JUL', 7],
  ])('%s is month %i', (written, number) => {
    expect(monthNumber(written)).toBe(number);
  });

  test.each(['', 'O', 'OC', 'OKT', 'Octo', '10', 'MAYO'])('%j is no month', (written) => {
    expect(monthNumber(written)).toBeNull();
  });

  test('the year begins with January', () => {
    expect(monthNames[0]).toBe('January');
  });
});

describe('operating signals', () => {
  test.each([
    ['ZNR', 'line 4', 'plain'],
    ['ZZH', 'line 4', 'usually'],
    ['ZFH2', 'line 4/5', 'usually'],
    ['ZDK164', 'line 4/5 or class line', 'usually'],
    ['XMT', 'line 9', 'plain'],
    ['znr', 'line 4', 'plain'],
  ])('%s stands on %s', (written, where, confidence) => {
    expect(operatingSignalOf(written)).toMatchObject({ where, confidence });
  });

  test.each(['', 'ZZZ', 'Z', '4'])('%j is unknown', (written) => {
    expect(operatingSignalOf(written)).toBeUndefined();
  });
});

describe('routing indicators', () => {
  test.each([
    ['RUEHC', 'DEPT OF STATE WASHINGTON DC'],
    ['RUEHBJ', 'AMEMBASSY BEIJING'],
    ['RUCPDOC', 'DEPT OF COMMERCE WASHINGTON DC'],
    ['RAEWFE', 'AUSTDEFCOMMCEN WASHINGTON'],
    ['RZYXMEF', 'ACC JFNZ'],
  ])('%s is %s', (indicator, name) => {
    expect(addresseeOfIndicator(indicator)?.name).toBe(name);
  });

  test('sources that name different addressees are told apart from two spellings of one', () => {
    expect(addresseeOfIndicator('RUEHDIR')).toEqual({
      name: 'IRAN RPO DUBAI',
      otherNames: ['AMCONSUL NAGOYA'],
      conflict: true,
    });
    expect(addresseeOfIndicator('RUEHZP')).toEqual({
      name: 'AMEMBASSY PANAMA',
      otherNames: ['AMEMBASSY PANAMA CITY'],
      conflict: false,
    });
  });

  test('an indicator inside a range has the range’s addressee', () => {
    expect(addresseeOfIndicator('RUCOFAM')?.name).toBe('NCTAMS LANT NORFOLK VA');
    expect(addresseeOfIndicator('RUEPNGC')?.name).toBe('CDRNGIC CHARLOTTESVILLE VA');
    expect(addresseeOfIndicator('RUEPNGF')).toBeUndefined();
  });

  test.each(['', 'RUE', 'ruehbj', 'XXXXXX'])('%j is unknown', (written) => {
    expect(addresseeOfIndicator(written)).toBeUndefined();
  });
});

describe('collectives', () => {
  test('are found by indicator, name and nickname', () => {
    expect(collectiveOfIndicator('RUEHOO')).toMatchObject({
      name: 'CHINA POSTS COLLECTIVE',
      confidence: 'plain',
    });
    expect(collectiveOfName('China  Posts Collective')?.indicator).toBe('RUEHOO');
    expect(collectiveOfName('ALDAC')?.name).toBe('ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE');
    expect(collectiveOfName('EU MEMBER STATES')?.indicator).toBe('RUCNMEM');
    expect(collectiveOfIndicator('')).toBeUndefined();
    expect(collectiveOfName('')).toBeUndefined();
  });

  test.each([
    'CHINA POSTS COLLECTIVE',
    'HARBOUR CITIES COLLECTIVE',
    'ALL DIPLOMATIC POSTS',
    'ALL OECD CAPITALS',
    'SOUTHERN OCEAN DIPL POSTS',
    'SPECIAL EMBASSY PROGRAM',
    'ALEDP',
  ])('%s is one', (name) => {
    expect(isCollective(name)).toBe(true);
  });

  test.each(['AMEMBASSY BEIJING', 'SECSTATE WASHDC', '', 'ALLIED COMMAND', 'POSTS'])('%j is none', (name) => {
    expect(isCollective(name)).toBe(false);
  });
});
