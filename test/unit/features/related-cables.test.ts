// What a cable refers to and what refers to it, each once, as the view in the Explorer shows it.
import { describe, expect, test } from 'vitest';
import { relatedCables } from '../../../server/src/features/related-cables';
import { parse } from '../../../server/src/message/parse';
import { createCableIndex } from '../../../server/src/workspace/cable-index';
import { cablesIn } from '../../../server/src/workspace/read-cables';
import { cableOf } from '../support/cables';

const wells = cableOf({ number: 6871, subject: 'SEVEN WELLS' });
const answer = cableOf({
  station: 'OSLO',
  number: 12,
  subject: 'MORE WELLS',
  references: 'REF: A. 07 BEIJING 6871\n     B. 06 ROME 99\n     C. 07 BEIJING 6871',
});

function relatedIn(text: string, files: Readonly<Record<string, string>>) {
  const index = createCableIndex();
  for (const [uri, content] of Object.entries(files)) index.replace(uri, cablesIn(content));
  const [message] = parse(text).messages;
  if (!message) throw new Error('no message');
  return relatedCables(message, index);
}

const files = { 'file:///wells.cable': wells, 'file:///answer.cable': answer };

describe('a cable', () => {
  test('has what it refers to, each once, those too that are not there', () => {
    const { id, refersTo, referredToBy } = relatedIn(answer, files);
    expect(id).toBe('07OSLO12');
    expect(refersTo.map((each) => [each.id, each.subject, each.place?.uri ?? null])).toEqual([
      ['07BEIJING6871', 'SEVEN WELLS', 'file:///wells.cable'],
      ['06ROME99', '', null],
    ]);
    expect(referredToBy).toEqual([]);
  });

  test('has what refers to it, with the place where that is done', () => {
    const { refersTo, referredToBy } = relatedIn(wells, files);
    expect(refersTo).toEqual([]);
    const lines = answer.split('\n');
    const line = lines.findIndex((each) => each.includes('07 BEIJING 6871'));
    expect(referredToBy).toMatchObject([
      {
        id: '07OSLO12',
        subject: 'MORE WELLS',
        place: { uri: 'file:///answer.cable', range: { start: { line } } },
      },
    ]);
  });

  test('that refers to itself, or has no number, has nothing for that', () => {
    const self = cableOf({ number: 6871, references: 'REF: 07 BEIJING 6871' });
    expect(relatedIn(self, { 'file:///self.cable': self })).toMatchObject({ refersTo: [], referredToBy: [] });
    expect(relatedIn('SUBJECT: LAMPS\n', files)).toEqual({ id: '', refersTo: [], referredToBy: [] });
  });
});
