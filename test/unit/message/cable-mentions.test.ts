import { describe, expect, test } from 'vitest';
import { cableMentions } from '../../../server/src/message/cable-mentions';
import { parse } from '../../../server/src/message/parse';
import { cableOf } from '../support/cables';

const idsIn = (text: string) =>
  parse(cableOf({ text: `1. ${text}` })).messages.flatMap((message) =>
    cableMentions(message).map(
      ({ id, yearWritten, text: written }) => `${id}${yearWritten ? '' : '?'} ${written}`,
    ),
  );

describe('a cable named in the text', () => {
  test.each<[string, readonly string[]]>([
    ['As reported in 06 STATE 80908, nothing moves.', ['06STATE80908 06 STATE 80908']],
    ['As reported in STATE 80908.', ['07STATE80908? STATE 80908']],
    [
      'AS REPORTED IN STATE 80908 AND SAN JOSE 01639, NOTHING MOVES.',
      ['07STATE80908? STATE 80908', '07SANJOSE1639? SAN JOSE 01639'],
    ],
    [
      'See 2003 BRASILIA 38 and 06 Brasilia 476.',
      ['03BRASILIA38 2003 BRASILIA 38', '06BRASILIA476 06 Brasilia 476'],
    ],
    ['See USUN NEW YORK\n412 on this.', ['07USUNNEWYORK412? USUN NEW YORK\n412']],
  ])('is read in %j', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test.each([
    'The games of Beijing 2008 were spoken of.',
    'She bought 6871 buckets.',
    'The STATES 50 in number, and the year 2007.',
    'RESOLUTION 1441 and ROOM 12 and PARA 4.',
    'BEIJING 12/13 is a date.',
    'BEIJING 123456789 is too long.',
  ])('is none in %j', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test('has no year where the message has none', () => {
    const text = 'TAGS: PREL\nSUBJECT: WELLS\n\n1. See STATE 80908 and 06 STATE 80909.';
    const found = parse(text).messages.flatMap(cableMentions);
    expect(found.map(({ id }) => id)).toEqual(['06STATE80909']);
  });
});
