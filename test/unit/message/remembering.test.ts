// Facts about a message are worked out once for each.
import { expect, test } from 'vitest';
import type { Message } from '../../../server/src/message/model';
import { parse } from '../../../server/src/message/parse';
import { remembering } from '../../../server/src/message/remembering';
import { only } from '../support/messages';

function messageOf(text: string): Message {
  return only(parse(text).messages[0]);
}

test('a fact is sought once, and again only for another message', () => {
  const asked: string[] = [];
  const words = remembering(({ text }) => {
    asked.push(text);
    return text.split(' ');
  });
  const [one, other] = [messageOf('UNCLAS LISBON 000231'), messageOf('UNCLAS LISBON 000232')];
  expect(words(one)).toEqual(['UNCLAS', 'LISBON', '000231']);
  expect(words(one)).toBe(words(one));
  expect(words(other)).toEqual(['UNCLAS', 'LISBON', '000232']);
  expect(asked).toEqual(['UNCLAS LISBON 000231', 'UNCLAS LISBON 000232']);
});

test('two facts of one message do not get in each other’s way, in whatever order they come', () => {
  const length = remembering(({ text }) => ({ length: text.length }));
  const message = messageOf('UNCLAS LISBON 000231');
  expect(length(message)).toEqual({ length: 20 });
  const first = remembering(({ text }) => ({ first: text.charAt(0) }));
  expect(first(message)).toEqual({ first: 'U' });
  expect(length(message)).toEqual({ length: 20 });
});
