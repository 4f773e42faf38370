// How the view of cables writes its nodes, and has them read aloud.
import { describe, expect, test } from 'vitest';
import { cableNode, nodeLabel, nodesOf, relatedNode, spaced } from '../../../client/src/cable-node';

const place = {
  uri: 'file:///a.cable',
  range: { start: { line: 4, character: 7 }, end: { line: 4, character: 21 } },
};
const facts = {
  id: '07BEIJING6872',
  classification: 'CONFIDENTIAL',
  date: '2007-10-29',
  tags: ['PREL', 'CH'],
  subject: 'SEVEN WELLS',
};

test.each([
  ['07BEIJING6872', '07 BEIJING 6872'],
  ['10RIODEJANEIRO14', '10 RIODEJANEIRO 14'],
  ['', ''],
])('%j is written as it is cited: %j', (id, written) => {
  expect(spaced(id)).toBe(written);
});

describe('a cable', () => {
  test('is named by its number, with the subject beside it; the rest is read after that', () => {
    const node = cableNode({ ...facts, ...place, line: 0 });
    expect(nodeLabel(node)).toEqual({
      text: '07 BEIJING 6872',
      detail: 'SEVEN WELLS',
      lines: ['07 BEIJING 6872', 'SEVEN WELLS', '2007-10-29 · CONFIDENTIAL · PREL, CH'],
    });
    expect(node).toMatchObject({ kind: 'cable', uri: place.uri, position: place.range.start });
  });

  test('of which only the number is known has no empty lines', () => {
    const node = relatedNode({ id: '06ROME99', classification: '', date: '', tags: [], subject: '', place });
    expect(nodeLabel(node)).toEqual({ text: '06 ROME 99', detail: '', lines: ['06 ROME 99'] });
  });

  test('that is not there says so in words', () => {
    const node = relatedNode({ ...facts, place: null });
    expect(node.kind).toBe('missing');
    expect(nodeLabel(node).lines).toEqual(['07 BEIJING 6872', 'not in this workspace']);
  });
});

describe('the active cable', () => {
  test('has what it refers to before what refers to it, each with its count, and neither where there is none', () => {
    const one = { ...facts, place };
    expect(
      nodesOf({ id: '', refersTo: [one, one], referredToBy: [one] }).map((node) => nodeLabel(node).lines),
    ).toEqual([
      ['Refers to', '2'],
      ['Referred to by', '1'],
    ]);
    expect(nodesOf({ id: '', refersTo: [], referredToBy: [] })).toEqual([]);
  });

  test('without a number or references says that', () => {
    const related = { id: '', refersTo: [], referredToBy: [] };
    expect(nodeLabel({ kind: 'active', related })).toMatchObject({
      text: 'This cable',
      detail: 'no references',
    });
  });
});

test('a group of cables that have no number is named so', () => {
  const group = { at: { post: '' }, label: '', count: 3 };
  expect(nodeLabel({ kind: 'group', group }).lines).toEqual(['Without a number', '3']);
});
