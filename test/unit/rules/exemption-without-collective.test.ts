// XMT after what is no collective.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/exemption-without-collective';
import { cable } from './heading';
import { see, seenOn } from './support';

describe('exemption-without-collective', () => {
  test.each([
    ['INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\nXMT AMEMBASSY TALLINN'],
    ['INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\nXMT/AMEMBASSY TALLINN'],
    ['INFO ALL DIPLOMATIC AND CONSULAR POSTS\nXMT AMEMBASSY TALLINN\nAMEMBASSY VILNIUS'],
    ['INFO RUEHXQ/NORDIC CHOIR COLLECTIVE\nXMT AMEMBASSY TALLINN'], // in no table
    ['INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\nRUEHNY/AMEMBASSY OSLO\nXMT AMEMBASSY TALLINN'], // it stands above
    ['INFO RUEHZL/AMEMBASSY EUROPE COLLECTIVE\nXMT AMEMBASSY TALLINN'],
    ['INFO RUEHOO/AMEMBASSY BEIJING\nXMT AMCONSUL SHANGHAI'], // the indicator is a collective's
    ['INFO RUEHXQ/FRIENDS OF AMEMBASSY OSLO\nXMT AMEMBASSY TALLINN'],
    ['INFO RUCNRGA/SOMETHING OF MANY\nXMT AMEMBASSY TALLINN'], // it may be one
  ])('is silent on %j', (info) => {
    expect(seenOn(rule, cable({ info }))).toEqual([]);
  });

  test('finds XMT after a single post', () => {
    const [finding] = see(rule, cable({ info: 'INFO RUEHNY/AMEMBASSY OSLO\nXMT AMEMBASSY TALLINN' }));
    expect(finding).toMatchObject({
      on: 'XMT',
      line: 9,
      severity: 'warning',
      message: 'XMT takes posts out of a collective, but AMEMBASSY OSLO is a single post.',
    });
    expect(finding?.report.related?.[0]?.message).toBe('The addressee before XMT.');
  });

  test.each(['USUN NEW YORK', 'AIT TAIPEI', 'AMEMBASSY ATLANTIS', 'SECSTATE WASHDC'])(
    'finds XMT after %s, with an indicator and without',
    (name) => {
      const texts = [`INFO RUEHXQ/${name}`, `INFO ${name}`].map((info) =>
        cable({ info: `${info}\nXMT AMEMBASSY OSLO` }),
      );
      expect(texts.map((text) => seenOn(rule, text))).toEqual([['XMT'], ['XMT']]);
    },
  );

  test('is silent after a line that could not be read', () => {
    expect(seenOn(rule, cable({ to: '* ALL DIPLOMATIC POSTS\nXMT AMEMBASSY TALLINN', info: null }))).toEqual(
      [],
    );
  });

  test('finds XMT after nobody', () => {
    expect(see(rule, cable({ to: 'XMT AMEMBASSY TALLINN', info: null }))).toMatchObject([
      { on: 'XMT', message: 'XMT takes posts out of a collective, but no addressee stands before it.' },
    ]);
  });
});
