// The captions of the table that stand on the caption lines of a text head.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';
import { nearCaption, writtenCaptions } from '../../../server/src/rules/captions-read';
import { cable } from './text-head';

/** Each caption as: what is written, what it means, how it is written. */
function read(captions: string) {
  const text = cable({ captions });
  const [message] = parse(text).messages;
  if (message === undefined) throw new Error('no message');
  return writtenCaptions(message).map(({ start, end, entry, manner }) => [
    text.slice(start, end),
    entry?.caption ?? null,
    manner,
  ]);
}

/** Whether each has its line for itself. */
function alone(captions: string) {
  const [message] = parse(cable({ captions })).messages;
  return message === undefined ? [] : writtenCaptions(message).map((each) => each.alone);
}

describe('writtenCaptions', () => {
  test.each([
    ['SIPDIS', 'SIPDIS'],
    ['"SIPDIS"', 'SIPDIS'],
    ['" SIPDIS "', 'SIPDIS'],
    ['SIPDIS.', 'SIPDIS'],
    ['SIPDIS ;', 'SIPDIS'],
    ['S I P D I S', 'S I P D I S'],
  ])('reads %j without its marks', (line, written) => {
    expect(read(line)).toEqual([[written, 'SIPDIS', 'exact']]);
    expect(alone(line)).toEqual([true]);
  });

  test.each([
    ['SIPDIS (NOTAL)', 'SIPDIS'],
    ['SIPDIS   (NOTAL)', 'SIPDIS'],
    ['NODIS (EYES ONLY FOR DCM', 'NODIS'],
    ['REL TO USA, GBR', 'REL TO'],
    ['C O R R E C T E D  C O P Y (ADDED TAGS)', 'C O R R E C T E D  C O P Y'],
  ])('reads %j, which says more', (line, caption) => {
    expect(read(line)).toEqual([[line, caption, 'atLength']]);
    expect(alone(line)).toEqual([true]);
  });

  test.each([
    ['SENSITIVE SIPDIS', ['SENSITIVE', 'SIPDIS']],
    ['STADIS//EXDIS', ['STADIS', 'EXDIS']],
    ['SENSITIVE, SIPDIS; NOFORN', ['SENSITIVE', 'SIPDIS', 'NOFORN']],
    ['NODIS ROGER CHANNEL', ['NODIS', 'ROGER CHANNEL']],
    ['SIPDIS - INFORM ALL STATE EMPLOYEES', ['SIPDIS', 'INFORM ALL STATE EMPLOYEES']],
    ['SIPDIS NOT RELEASABLE TO FOREIGN NATIONALS', ['SIPDIS', 'NOT RELEASABLE TO FOREIGN NATIONALS']],
  ])('reads %s as several', (line, captions) => {
    expect(read(line)).toEqual(captions.map((caption) => [caption, caption, 'exact']));
    expect(alone(line)).toEqual(captions.map(() => false));
  });

  test('reads several lines in order, also when one of them stands twice', () => {
    expect(read('SIPDIS\nSENSITIVE SIPDIS\nSIPDIS').map(([written]) => written)).toEqual([
      'SIPDIS',
      'SENSITIVE',
      'SIPDIS',
      'SIPDIS',
    ]);
  });

  test('knows one that is a slip off, and leaves free wording', () => {
    expect(read('SENSITVE')).toEqual([['SENSITVE', 'SENSITIVE', 'misspelt']]);
    expect(alone('SENSITVE')).toEqual([true]);
    expect(read('EXERCISE EXERCISE EXERCISE')).toEqual([['EXERCISE EXERCISE EXERCISE', null, 'free']]);
    expect(alone('EXERCISE EXERCISE EXERCISE')).toEqual([true]);
  });
});

describe('nearCaption', () => {
  test.each([
    ['NODIX', 'NODIS'],
    ['NOFRON', 'NOFORN'],
    ['roger chanel', 'ROGER CHANNEL'],
    ['ONDIS', undefined], // CONDIS or NODIS
    ['NODI', undefined], // too short to guess
    ['EFTOX', undefined], // EFTO is too short
    ['TEXTS', undefined],
  ])('takes %s for %s', (written, meant) => {
    expect(nearCaption(written)?.caption).toBe(meant);
  });
});
