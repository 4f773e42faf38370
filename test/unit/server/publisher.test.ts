import { beforeEach, describe, expect, test } from 'vitest';
import type { Publication, Publisher } from '../../../server/src/lsp/publisher';
import { createPublisher } from '../../../server/src/lsp/publisher';

let published: string[];
let publications: Publication[];
let tasks: (() => void)[];
let clock: number;
let publisher: Publisher;

beforeEach(() => {
  published = [];
  publications = [];
  tasks = [];
  clock = 0;
  publisher = createPublisher({
    defer: (task) => tasks.push(task),
    now: () => clock,
    publish(publication) {
      publications.push(publication);
      published.push(publication.uri);
    },
  });
});

/** A message about a document arrives. */
function change(uri: string): void {
  publisher.noteActivity();
  publisher.schedule(uri);
}

/** One turn of the event loop: what was deferred before it runs. */
function turn(): void {
  tasks.splice(0).forEach((task) => task());
}

/** Turns until nothing is deferred any more. */
function settle(): void {
  for (let count = 0; tasks.length > 0; count++) {
    if (count > 1000) throw new Error('it never settles');
    turn();
  }
}

describe('a document', () => {
  test('is validated after one quiet turn, without any delay', () => {
    change('a');
    expect(published).toEqual([]);
    turn();
    turn();
    expect(published).toEqual(['a']);
  });

  test('is validated once for a burst of changes', () => {
    for (let count = 0; count < 20; count++) {
      change('a');
      turn();
    }
    expect(published).toEqual([]);
    settle();
    expect(published).toEqual(['a']);
  });

  test('waits for requests that are in the queue', () => {
    change('a');
    for (let count = 0; count < 5; count++) {
      turn();
      publisher.noteActivity();
    }
    expect(published).toEqual([]);
    settle();
    expect(published).toEqual(['a']);
  });

  test('does not wait longer than 50 ms though messages keep coming', () => {
    change('a');
    while (clock < 60) {
      clock += 10;
      turn();
      publisher.noteActivity();
    }
    expect(published).toEqual(['a']);
  });

  test('is not validated when it was closed meanwhile', () => {
    change('a');
    publisher.forget('a');
    settle();
    expect(published).toEqual([]);
  });

  test('that changes while it is validated makes what is found out of date', () => {
    change('a');
    settle();
    expect(publications[0]?.isCurrent()).toBe(true);
    change('a');
    expect(publications[0]?.isCurrent()).toBe(false);
    settle();
    expect(publications.map((each) => each.isCurrent())).toEqual([false, true]);
  });

  test('that is closed while it is validated makes what is found out of date', () => {
    change('a');
    settle();
    publisher.forget('a');
    expect(publications[0]?.isCurrent()).toBe(false);
  });

  test('is validated again after its next change', () => {
    change('a');
    settle();
    change('a');
    settle();
    expect(published).toEqual(['a', 'a']);
  });
});

test('several documents are validated one a turn, the longest waiting first', () => {
  change('a');
  change('b');
  change('a');
  settle();
  expect(published).toEqual(['b', 'a']);
});
