// Body text that looks like a heading line, an address or a label, and is none: it keeps the colour of text.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, root, scopeNames, tokenize } from './tokenize';

function coloured(line: string): readonly string[] {
  return tokenize(line)
    .flatMap(({ tokens }) => tokens.map(scopeNames))
    .filter((scopes) => scopes !== '');
}

describe('running text is left alone', () => {
  test.each([
    'TO THE MINISTER AND ASKED FOR A REPLY BEFORE NOON',
    'TO AMEMBASSY DUNE WITH A COPY OF THE NOTE',
    'TO SAY THAT THE FERRY IS LATE',
    'INFO IS LACKING ON THE SECOND FERRY',
    'INFO OFFICERS HAD TOLD THEM',
    'To the minister it was clear that nobody would come.',
    'Info on the second ferry is lacking.',
    'From the pier it is a short walk to the office of the',
    'FM RADIO STATIONS ARE OFF THE AIR',
    'FM radio stations are off the air.',
    'FROM THE MINISTER, WHO WAS ASHORE',
    'ACTION IS NEEDED BEFORE THE NEXT TIDE',
    'ORIGIN OF THE RUMOR IS NOT KNOWN',
    'PAGE 3 OF THE NOTE IS MISSING',
    'SECRET TALKS WERE HELD IN THE BOAT HOUSE',
    'Secret talks were held in the boat house.',
    'CONFIDENTIAL TALKS HAD BEEN HELD',
    'REF A IS CLEAR',
    'SENSITIVE QUESTIONS WERE NOT PUT TO THE PILOT',
    'THE FERRY WAS LATE AND THE PILOT TOLD THEM THAT IT WOULD BE',
    'AND FOR THE SECOND FERRY.',
    'PAY FOR TWO FERRIES FROM EACH ISLAND.',
    'EMBASSY APPRECIATES THE REPLY TO ITS QUESTION',
    'AMEMBASSY DUNE TOLD THEM THAT THE FERRY WAS LATE',
    'RULES/REGULATIONS OF THE HARBOR ARE FEW',
    'STATE OF THE ART FERRIES ARE DEAR',
    'TAGS on the crates had been cut off.',
    'Subject to the weather, the ferry sails at noon.',
    'DE FACTO THE PIER IS CLOSED',
    'OO la la, said the pilot, who had seen it all.',
    'BT is the name of his boat.',
    '3.5 percent of the ferries were late.',
    '1,300 passengers waited on the pier.',
    '2007 was a year of few ferries.',
    'U.S. officers watched from the pier.',
    'E.G. THE FERRY OF NOON, WHICH HAD BEEN LATE',
    'he came by the 24 October 2007 ferry and left on 5 MAY 1975.',
    'in the year 2007 HE HAD 14 cats',
    'the person(s) named were not aboard',
    'the referee and the parade were late',
    'the texts, notes and comments of the pilots',
    'begins with a summary of the tides',
    'GOOD BOOTS.',
  ])('%s', (line) => {
    const mentions = coloured(line).filter((scopes) => scopes !== 'support.variable.reference');
    expect(mentions).toEqual([]);
  });

  const fixtures = readdirSync(new URL('test/fixtures', root)).filter((name) => name.endsWith('.cable'));

  test.each(fixtures)('%s: no line that begins in the middle of a sentence is a heading', (name) => {
    const wrong = tokenize(read(`test/fixtures/${name}`))
      .filter(({ text }) => /^[a-z][a-z']* [a-z]/.test(text))
      .filter(({ tokens }) =>
        tokens.some((token) => /keyword|markup\.heading\.(?!inline)|string/.test(scopeNames(token))),
      )
      .map(({ text }) => text);
    expect(wrong).toEqual([]);
  });
});
