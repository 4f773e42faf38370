// What is kept with an object is there for whoever put it there, and for nobody else.
import { expect, test } from 'vitest';
import { attached } from '../../../server/src/message/attached';

const message = () => ({ text: 'UNCLAS LISBON 000231' });

test('each object keeps the last thing that was attached to it', () => {
  const notes = attached<object, string>();
  const [one, other] = [message(), message()];
  notes.set(one, 'first');
  notes.set(one, 'second');
  expect(notes.get(one)).toBe('second');
  expect(notes.get(other)).toBeUndefined();
});

test('two things kept with one object do not get in each other’s way', () => {
  const [notes, counts] = [attached<object, string>(), attached<object, number>()];
  const one = message();
  notes.set(one, 'read');
  expect(counts.get(one)).toBeUndefined();
  counts.set(one, 2);
  expect([notes.get(one), counts.get(one)]).toEqual(['read', 2]);
});

test('nothing of it shows in the object, its JSON or a copy', () => {
  const notes = attached<object, string>();
  const one = message();
  notes.set(one, 'read');
  expect(Reflect.ownKeys(one)).toEqual(['text']);
  expect(JSON.stringify(one)).toBe(JSON.stringify(message()));
  expect(one).toStrictEqual(message());
  expect(notes.get({ ...one })).toBeUndefined();
});

test('a frozen object keeps it too', () => {
  const notes = attached<object, string>();
  const one = Object.freeze(message());
  notes.set(one, 'read');
  expect(notes.get(one)).toBe('read');
});
