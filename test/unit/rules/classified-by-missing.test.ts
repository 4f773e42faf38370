// A classified cable without its authority block.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/classified-by-missing';
import { see, seenOn } from './support';
import { cable, exerciseCable } from './text-head';

const notice =
  'This record is a partial extract of the original cable. The full text of the original cable is not available.';

describe('classified-by-missing', () => {
  test.each([
    ['the block is there', exerciseCable()],
    [
      'it stands in paragraph 1',
      exerciseCable({
        authority: '',
        body: '1. (U) Classified By: DCM Joan Almeida. Reasons: 1.4 (d).\n\n2. (C) This is an exercise.',
      }),
    ],
    ['it names a source', exerciseCable({ authority: 'Derived from: Exercise Guide 05-1.' })],
    [
      'it stands where it is not read',
      exerciseCable({
        authority: '',
        body: '1. (C) This is an exercise. CLASSIFIED BY JOAN ALMEIDA.\n\n2. (U) Two.',
      }),
    ],
    ['the cable is unclassified', cable()],
    [
      'an older order held',
      exerciseCable({ group: 'R 140930Z MAY 85', order: 'E.O. 12356: DECL: OADR', authority: '' }),
    ],
    [
      'an older order held to that day',
      exerciseCable({ group: 'R 130930Z OCT 95', order: 'E.O. 12356: DECL: OADR', authority: '' }),
    ],
    [
      'a draft cites an older order',
      exerciseCable({ group: '', to: 'TO SECSTATE WASHDC', order: 'E.O. 12356: DECL: OADR', authority: '' }),
    ],
    [
      'the message is a second section',
      exerciseCable({ line: 'C O N F I D E N T I A L SECTION 02 OF 02 LISBON 000231', authority: '' }),
    ],
    ...[
      'CLASS. BY JOAN ALMEIDA',
      'CLASS BY JOAN ALMEIDA',
      'CLASIFIED BY JOAN ALMEIDA',
      'CLASSIFED BY JOAN ALMEIDA',
      'DERIVED FROM EXERCISE GUIDE 05-1',
      'REASON 1.4 D',
      'REASONS: 1.5 (B) AND (D)',
      'REASON:  1.5 (D)',
    ].map((words) => [
      `the text has ${words}`,
      exerciseCable({ authority: '', body: `1. (C) This is an exercise. ${words}.\n\n2. (U) Two.` }),
    ]),
    ['the classification line is missing', exerciseCable({ line: '', authority: '' })],
    ['the message is an extract', `${notice}\n\n${exerciseCable({ authority: '' })}`],
    [
      'an older order held, with 12958 written by mistake',
      exerciseCable({ group: 'R 130930Z OCT 95', authority: '' }),
    ],
    [
      'a page header gives the year alone, and no order is named',
      exerciseCable({ group: 'R 990930Z MAY 09', order: '', authority: '' }),
    ],
  ])('is silent where %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  const message = 'A classified cable says above paragraph 1 who classified it, and for what reason.';

  test.each([
    ['in 2009', exerciseCable({ authority: '' })],
    ['on the first day', exerciseCable({ group: 'R 140930Z OCT 95', authority: '' })],
    ['in a message whose date is impossible', exerciseCable({ group: 'R 390930Z MAY 09', authority: '' })],
    [
      'in a draft under the present order',
      exerciseCable({
        group: '',
        to: 'TO SECSTATE WASHDC',
        order: 'E.O. 13526: DECL: 05/14/2019',
        authority: '',
      }),
    ],
    [
      'in a draft without an order',
      exerciseCable({ group: '', to: 'TO SECSTATE WASHDC', order: '', authority: '' }),
    ],
    [
      'where reasons of another kind are given',
      exerciseCable({ authority: '', body: '1. (C) There are reasons: 1.2 metres.\n\n2. (U) Two.' }),
    ],
    ['in a draft', exerciseCable({ group: '', to: 'TO SECSTATE WASHDC', authority: '' })],
  ])('warns on the classification line %s', (_, text) => {
    expect(see(rule, text)).toMatchObject([
      { on: 'C O N F I D E N T I A L LISBON 000231', severity: 'warning', message },
    ]);
  });
});
