// Which figures at line beginnings are taken for paragraph numbers, in whole small messages.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';

/** Numbers of the paragraphs of a message with this body; `~` marks one run in, `+n` one of another series. */
function numbersIn(body: string): string {
  const message = parse(`UNCLAS LIMA 000012\n\nTAGS: PGOV PE\nSUBJECT: A TEST\n\n${body}\n`).messages[0];
  return (message?.body.paragraphs ?? [])
    .map(
      ({ number, position, series }) =>
        `${number ?? '-'}${position === 'runIn' ? '~' : ''}${series > 0 ? `+${series}` : ''}`,
    )
    .join(' ');
}

const text = 'The mayor opened the market and thanked the guild.';

describe('paragraph numbers', () => {
  test.each([
    ['digits and dots', `1. ${text}\n\n2. ${text}\n\n3. ${text}`, '1 2 3'],
    ['pilcrows', `¶1. ${text}\n\n¶2. ${text}`, '1 2'],
    ['markings without a blank before them', `1.(U) ${text}\n\n2.(U) ${text}`, '1 2'],
    [
      'a number without its dot before a marking',
      `1. (U) ${text}\n\n2 (U) ${text}\n\n3. (U) ${text}`,
      '1 2 3',
    ],
    ['no blank lines between paragraphs', `1. ${text}\n2. ${text}\n3. ${text}`, '1 2 3'],
    ['a missing number', `1. ${text}\n\n2. ${text}\n\n4. ${text}`, '1 2 4'],
    ['the same number twice', `1. ${text}\n\n2. ${text}\n\n2. ${text}\n\n3. ${text}`, '1 2 2 3'],
    ['a repeated number in place of the next', `1. ${text}\n\n1. ${text}\n\n3. ${text}`, '1 1 3'],
    [
      'two numbers changed about',
      `1. ${text}\n\n2. ${text}\n\n4. ${text}\n\n3. ${text}\n\n5. ${text}`,
      '1 2 4 3 5',
    ],
    ['a beginning at 2', `2. ${text}\n\n3. ${text}`, '2 3'],
    ['two on one line', `1. ${text} 2. ${text}\n\n3. ${text}`, '1 2~ 3'],
    ['all on one line', `1. (U) ${text} 2. (U) ${text} 3. (U) ${text}`, '1 2~ 3~'],
    ['titles without full stops', '1. THE ROADS\n2. THE LAMPS\n3. THE BELLS\n4. THE SQUARE', '1 2 3 4'],
    ['titles behind numbers without a space', '1.THE ROADS\n2.THE LAMPS', '1 2'],
    ['titles with markings', '1. (U) THE ROADS\n2. (U) THE LAMPS', '1 2'],
    ['three missing numbers', `1. ${text}\n\n5. ${text}`, '1 5'],
    ['an extract from the thirtieth on', `30. ${text}\n\n31. ${text}`, '30 31'],
    [
      'a number that comes too early by three',
      `1. ${text}\n\n2. ${text}\n\n5. ${text}\n\n3. ${text}\n\n4. ${text}`,
      '1 2 5 3 4',
    ],
    ['no numbers at all', `${text}\n\n${text}`, '- -'],
  ])('reads %s', (_, body, expected) => {
    expect(numbersIn(body)).toBe(expected);
  });

  test.each([
    ['a year at a line beginning', `1. ${text} It met again in June of\n¶2007. ${text}\n\n2. ${text}`, '1 2'],
    [
      'a day of the month',
      `1. ${text} The fair will last until May\n15. The guild has paid.\n\n2. ${text}`,
      '1 2',
    ],
    ['a decimal', `1. ${text} Prices rose by\n2.5 percent in May.\n\n2. ${text}`, '1 2'],
    [
      'a list inside a paragraph',
      `1. ${text}\n\n2. The guild asks for:\n1. a roof,\n2. a lamp,\n3. a bell.\n\n3. ${text}`,
      '1 2 3',
    ],
    [
      'a list longer than the cable',
      `1. ${text}\n\n2. ${text} It asks for:\n1. a roof,\n2. a lamp,\n3. a bell.`,
      '1 2',
    ],
    ['four missing numbers', `1. ${text}\n\n6. ${text}`, '1'],
    ['an extract from beyond the thirtieth', `31. ${text}\n\n32. ${text}`, '- -'],
    [
      'a number that comes too early by four',
      `1. ${text}\n\n2. ${text}\n\n6. ${text}\n\n3. ${text}\n\n4. ${text}`,
      '1 2 3 4',
    ],
    ['the next number in mid-sentence', `1. ${text} Prices rose by\n2. percent more than in May.`, '1'],
    ['a number before a sum', `1. ${text} The bakers sold in week\n2. 500 loaves were left.`, '1'],
    ['a number without its dot in mid-sentence', `1. ${text} It met again in room\n2 THE GUILD HALL.`, '1'],
    ['a number in brackets in mid-sentence', `1. ${text} It asks for (1) a roof and\n(2) A LAMP.`, '1'],
    [
      'the same number in mid-sentence',
      `1. ${text}\n\n2. ${text} It met again in room\n2. The guild paid.\n\n3. ${text}`,
      '1 2 3',
    ],
    ['a number near by in mid-sentence', `1. ${text} It will last until June\n4. The guild paid.`, '1'],
    ['a number farther off in mid-sentence', `1. ${text} It will last until June\n7. The guild paid.`, '1'],
    [
      'a number in mid-sentence above the next',
      `1. ${text} It will last until June\n3. The guild paid.\n\n2. ${text}`,
      '1 2',
    ],
    [
      'a number in mid-sentence above an extract that goes on from it',
      `${text} It lasted until May\n12. The guild paid.\n\n13. ${text}\n\n14. ${text}`,
      '- 13 14',
    ],
    [
      'a list without markings where paragraphs have them',
      `1. (U) ${text}\n\n2. (U) The guild asks for:\n\n1. A roof.\n\n2. A lamp.\n\n3. (U) ${text}`,
      '1 2 3',
    ],
    ['numbers in brackets', `1. ${text}\n(1) a roof\n(2) a lamp\n\n2. ${text}`, '1 2'],
  ])('does not take %s for one', (_, body, expected) => {
    expect(numbersIn(body)).toBe(expected);
  });

  test('an annex that starts again at 1 has a series of its own', () => {
    const annex = `1. ${text}\n\n2. ${text}\n\n3. ${text}\n\nANNEX\n\n1. ${text}\n\n2. ${text}`;
    expect(numbersIn(annex)).toBe('1 2 3 1+1 2+1');
  });

  test.each([
    [
      'a list after a colon, where no paragraph is marked',
      `1. ${text}\n\n2. The guild asks for:\n\n1. A roof.\n\n2. A lamp.\n\n3. ${text}`,
      '1 2 1+1 2+1 3',
    ],
    [
      'a list where half of the paragraphs are marked',
      `1. (U) ${text}\n\n2. The guild asks for:\n\n1. A roof.\n\n2. A lamp.\n\n3. ${text}\n\n4. (U) ${text}`,
      '1 2 1+1 2+1 3 4',
    ],
    [
      'contents, line below line',
      `1. ${text}\n\n2. ${text}\n\n3. ${text}\n\nCONTENTS\n\n1. THE ROADS\n2. THE LAMPS\n3. THE BELLS`,
      '1 2 3 1+1 2+1 3+1',
    ],
    [
      'a list, one item of which is run into the text',
      `1. ${text}\n\n2. ${text}\n\n3. ${text}\n\nANNEX\n\n1. THE ROADS\nOF LIMA\n2. THE LAMPS\n\n3. ${text}`,
      '1 2 3 1+1 3+1',
    ],
    [
      'a second annex',
      `1. ${text}\n\n2. ${text}\n\n3. ${text}\n\nANNEX\n\n1. ${text}\n\n2. ${text}\n\nANNEX\n\n1. ${text}\n\n2. ${text}`,
      '1 2 3 1+1 2+1 1+2 2+2',
    ],
  ])('gives %s a series of its own', (_, body, expected) => {
    expect(numbersIn(body)).toBe(expected);
  });
});
