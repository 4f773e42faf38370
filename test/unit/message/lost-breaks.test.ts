// Cables of the 1970s whose line breaks were lost: what can be read is read.
import { describe, expect, test } from 'vitest';
import { messageRecord } from '../../../server/src/features/message-record';
import { parse } from '../../../server/src/message/parse';
import { fixture } from '../support/fixtures';

describe('lost line breaks', () => {
  test.each([
    ['odd-lost-line-breaks.cable', '76ACCRA3316', ['EAGR', 'GH'], 'COCOA BAGS ARRIVE', [1, 2], 'PEMBERTON'],
    [
      'odd-lost-line-breaks-in-heading.cable',
      '76LAGOS4120',
      ['EAGR', 'NI'],
      'GROUNDNUT SACKS RUN OUT',
      [1, 2, 3],
      'GARRICK',
    ],
  ])('%s', (name, id, tags, subject, numbers, signature) => {
    const [message] = parse(fixture(name)).messages.map(messageRecord);
    expect(message).toMatchObject({ form: 'aad', id, tags, subject, signature: [signature] });
    expect(message?.paragraphs.map((paragraph) => paragraph.number)).toEqual(numbers);
  });

  test('nothing is parted where no break is lost', () => {
    const text =
      'R 120112Z JUL 74\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME\nUNCLAS STATE 150607\n1. SEND IT TO AMEMBASSY PARIS 1. AGAIN.\n';
    const [message] = parse(text).messages;
    expect(message?.body.paragraphs).toHaveLength(1);
    expect(message?.elements).toHaveLength(5);
  });
});
