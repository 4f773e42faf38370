// The tree of all cables, a level at a time, as the view in the Explorer shows it.
import { describe, expect, test } from 'vitest';
import type { CableIndex } from '../../../server/src/workspace/cable-index';
import { createCableIndex } from '../../../server/src/workspace/cable-index';
import type { CableLevel, CablePlace } from '../../../server/src/workspace/cable-tree';
import { cablesAt } from '../../../server/src/workspace/cable-tree';

/** An index of cables that have an id and a subject, each in a file of its own. */
function indexOf(ids: readonly string[]): CableIndex {
  const index = createCableIndex();
  ids.forEach((id, at) => {
    const text = `${id}\tUNCLASSIFIED\t2007-10-29\tPREL\tSUBJECT OF ${id}\t\t`;
    index.replace(`file:///${String(at)}.cable`, [{ text, numbers: [0, 4, 0] }]);
  });
  return index;
}

const groupsIn = ({ groups }: CableLevel): readonly string[] =>
  groups.map(({ label, count }) => `${label} (${String(count)})`);
const idsIn = ({ cables }: CableLevel): readonly string[] => cables.map(({ id }) => id);

const several = indexOf([
  '07OSLO12',
  '07BEIJING6872',
  '07BEIJING687',
  '99BEIJING1',
  '07BEIJING1234',
  '10SAOPAULO5',
]);

describe('the tree', () => {
  test('begins with the posts, in order of their names', () => {
    expect(groupsIn(cablesAt({}, several))).toEqual(['BEIJING (4)', 'OSLO (1)', 'SAOPAULO (1)']);
  });

  test('has below a post its years, in the order in which they were', () => {
    const level = cablesAt({ post: 'BEIJING' }, several);
    expect(groupsIn(level)).toEqual(['1999 (1)', '2007 (3)']);
    expect(level.groups.map(({ at }) => at)).toEqual([
      { post: 'BEIJING', year: '99' },
      { post: 'BEIJING', year: '07' },
    ]);
  });

  test('has below a year its cables, in order of their numbers, with all that is known of them', () => {
    const level = cablesAt({ post: 'BEIJING', year: '07' }, several);
    expect(idsIn(level)).toEqual(['07BEIJING687', '07BEIJING1234', '07BEIJING6872']);
    expect(level.cables[2]).toMatchObject({ subject: 'SUBJECT OF 07BEIJING6872', uri: 'file:///1.cable' });
    expect(level.groups).toEqual([]);
  });

  test('has nothing at a place where no cable is', () => {
    const nowhere: readonly CablePlace[] = [
      { post: 'ROME' },
      { post: 'OSLO', year: '99' },
      { post: 'BEIJING', year: '07', from: 200 },
    ];
    for (const place of nowhere) expect(cablesAt(place, several)).toEqual({ groups: [], cables: [] });
    expect(cablesAt({}, createCableIndex())).toEqual({ groups: [], cables: [] });
  });

  test('keeps cables without a number last, and has them below no year', () => {
    const index = indexOf(['', '07OSLO12', '']);
    expect(groupsIn(cablesAt({}, index))).toEqual(['OSLO (1)', ' (2)']);
    expect(idsIn(cablesAt({ post: '' }, index))).toEqual(['', '']);
  });

  test('has a cable once for each file that it stands in', () => {
    const index = indexOf(['07OSLO12', '07OSLO12']);
    const { cables } = cablesAt({ post: 'OSLO', year: '07' }, index);
    expect(cables.map(({ uri }) => uri).sort()).toEqual(['file:///0.cable', 'file:///1.cable']);
  });

  test('forgets a cable that is gone', () => {
    const index = indexOf(['07OSLO12', '07ROME1']);
    index.replace('file:///0.cable', []);
    expect(groupsIn(cablesAt({}, index))).toEqual(['ROME (1)']);
  });
});

describe('a level of very many', () => {
  const numbers = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `75STATE${String(index + 1)}`);

  test('is parted into stretches named by their first and last', () => {
    const level = cablesAt({ post: 'STATE', year: '75' }, indexOf(numbers(450)));
    expect(groupsIn(level)).toEqual(['1 – 200 (200)', '201 – 400 (200)', '401 – 450 (50)']);
  });

  test('has in its stretches each cable once', () => {
    const index = indexOf(numbers(450));
    const { groups } = cablesAt({ post: 'STATE', year: '75' }, index);
    const found = groups.flatMap(({ at }) => idsIn(cablesAt(at, index)));
    expect(found).toEqual(numbers(450));
  });

  test('of posts is parted, too', () => {
    const posts = Array.from(
      { length: 250 },
      (_, index) => `07P${String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26))}1`,
    );
    const index = indexOf(posts);
    const { groups } = cablesAt({}, index);
    expect(groups.map(({ count }) => count)).toEqual([200, 50]);
    const first = cablesAt(groups[0]?.at ?? {}, index);
    expect(first.groups).toHaveLength(200);
    expect(cablesAt(first.groups[0]?.at ?? {}, index).groups).toHaveLength(1);
  });

  test(
    'never has more than a few hundred in one place, not with a hundred thousand',
    { timeout: 60_000 },
    () => {
      const index = indexOf(numbers(100_000));
      const { groups } = cablesAt({ post: 'STATE', year: '75' }, index);
      expect(groups.length).toBeLessThan(500);
      for (const { at } of [groups[0], groups.at(-1)].filter((each) => each !== undefined)) {
        const { cables } = cablesAt(at, index);
        expect(cables.length).toBeGreaterThan(0);
        expect(cables.length).toBeLessThan(500);
      }
    },
  );
});
