// What the index of a workspace answers, and that what it holds is what its files were last said to hold.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCables } from '../../../bench/generate/archive';
import { parse } from '../../../server/src/message/parse';
import type { CableIndex } from '../../../server/src/workspace/cable-index';
import { createCableIndex } from '../../../server/src/workspace/cable-index';
import { cablesIn, cablesOf } from '../../../server/src/workspace/read-cables';
import { positionsOf, toRangeIn } from '../../../server/src/features/ranges';
import { cableOf } from '../support/cables';
import { fixture, fixtureNames } from '../support/fixtures';
import '../support/seed';

function indexOf(files: Readonly<Record<string, string>>): CableIndex {
  const index = createCableIndex();
  for (const [uri, text] of Object.entries(files)) index.replace(uri, cablesIn(text));
  return index;
}

const placesOf = (
  found: readonly { readonly uri: string; readonly range: { readonly start: { readonly line: number } } }[],
) => found.map(({ uri, range }) => `${uri}:${range.start.line}`);

const wells = cableOf({ number: 6871, subject: 'SEVEN WELLS', tags: 'ECON, SENV, CH' });
const oslo = cableOf({ station: 'OSLO', number: 12, date: '031200Z JAN 08', classification: 'CONFIDENTIAL' });

describe('a cable', () => {
  test('is found by its id, with what is told of it', () => {
    const [found, another] = indexOf({ 'file:///a.cable': wells, 'file:///b.cable': oslo }).find(
      '07BEIJING6871',
    );
    expect(another).toBeUndefined();
    expect(found).toEqual({
      id: '07BEIJING6871',
      classification: 'UNCLASSIFIED',
      date: '2007-10-29',
      tags: ['ECON', 'SENV', 'CH'],
      subject: 'SEVEN WELLS',
      uri: 'file:///a.cable',
      line: 0,
      range: { start: { line: 4, character: 7 }, end: { line: 4, character: 21 } },
    });
  });

  test('that stands in two files is found in both', () => {
    const index = indexOf({ 'file:///b.cable': wells, 'file:///a.cable': wells });
    expect(placesOf(index.find('07BEIJING6871'))).toEqual(['file:///a.cable:4', 'file:///b.cable:4']);
  });

  test('that follows another in its file is found at its own line', () => {
    const index = indexOf({ 'file:///a.cable': `${wells}\nNNNN\n\n${oslo}` });
    const [found] = index.find('08OSLO12');
    expect(found).toMatchObject({ line: 16, range: { start: { line: 20, character: 13 } } });
  });

  test.each([
    '',
    '07BEIJING',
    '07BEIJING68711',
    '../07BEIJING6871',
    '07BEIJING6871\tUNCLASSIFIED',
    '__proto__',
  ])('is not found by %j', (id) => {
    const index = indexOf({ 'file:///a.cable': wells });
    expect(index.find(id)).toEqual([]);
    expect(index.citations(id)).toEqual([]);
  });

  test('is gone with its file, and with its folder', () => {
    const index = indexOf({
      'file:///f/a.cable': wells,
      'file:///f/g/b.cable': oslo,
      'file:///fa/c.cable': oslo,
    });
    index.replace('file:///f/a.cable', []);
    expect(index.find('07BEIJING6871')).toEqual([]);
    index.removeBelow('file:///f/');
    expect(placesOf(index.find('08OSLO12'))).toEqual(['file:///fa/c.cable:4']);
    expect(index.size).toBe(1);
  });

  test('is one and the same under two spellings of its address', () => {
    const index = indexOf({ 'file:///c%3A/letters%20(old)/a.cable': wells });
    index.replace('file:///c:/letters%20%28old%29/a.cable', cablesIn(oslo));
    expect(index.find('07BEIJING6871')).toEqual([]);
    expect(index.find('08OSLO12')).toHaveLength(1);
  });
});

describe('a reference', () => {
  const citing = (references: string, date = '031200Z JAN 08') =>
    cableOf({ station: 'ROME', number: 7, date, references });

  test('is found from the cable that it names', () => {
    const index = indexOf({
      'file:///a.cable': wells,
      'file:///r.cable': citing('REF: A. OSLO 9\n     B. 07 BEIJING 6871'),
    });
    expect(index.citations('07BEIJING6871')).toEqual([
      {
        uri: 'file:///r.cable',
        from: '08ROME7',
        range: { start: { line: 11, character: 8 }, end: { line: 11, character: 23 } },
      },
    ]);
  });

  test('without a year means the year before where there is no cable of its own', () => {
    const files = { 'file:///a.cable': wells, 'file:///r.cable': citing('REF: BEIJING 6871') };
    const index = indexOf(files);
    const cited = { id: '08BEIJING6871', yearWritten: false };
    expect(placesOf(index.cited(cited))).toEqual(['file:///a.cable:4']);
    expect(placesOf(index.citations('07BEIJING6871'))).toEqual(['file:///r.cable:10']);

    index.replace('file:///n.cable', cablesIn(cableOf({ number: 6871, date: '021200Z JAN 08' })));
    expect(placesOf(index.cited(cited))).toEqual(['file:///n.cable:4']);
    expect(index.citations('07BEIJING6871')).toEqual([]);
  });

  test('with a year means no other', () => {
    const index = indexOf({ 'file:///a.cable': wells });
    expect(index.cited({ id: '08BEIJING6871', yearWritten: true })).toEqual([]);
  });

  test('of the year 2000 goes back to 1999', () => {
    const index = indexOf({ 'file:///a.cable': cableOf({ number: 5, date: '301200Z DEC 99' }) });
    expect(index.cited({ id: '00BEIJING5', yearWritten: false })).toHaveLength(1);
  });

  test.each([
    'REF: ../../etc/passwd',
    'REF: A. C:\\WINDOWS\\07 BEIJING 6871',
    'REF: file:///a.cable',
    'REF: %2e%2e%2fa 12',
  ])('that looks like a path (%s) harms nothing', (references) => {
    const index = indexOf({ 'file:///r.cable': citing(references), 'file:///a.cable': wells });
    expect(index.find('08ROME7')).toHaveLength(1);
  });
});

describe('a search', () => {
  const index = indexOf({
    'file:///1.cable': wells,
    'file:///2.cable': oslo,
    'file:///3.cable': cableOf({ number: 687, subject: 'The wellspring of New Ideas', tags: 'KPAO' }),
    'file:///4.cable': cableOf({
      station: 'STATE',
      number: 6871,
      subject: 'BEIJING: WELLS ASKED FOR',
      tags: 'AINF',
    }),
  });
  const idsFor = (query: string, limit = 500) => index.search(query, limit).map(({ id }) => id);

  test.each([
    ['07BEIJING6871', ['07BEIJING6871']],
    ['beijing6871', ['07BEIJING6871']],
    ['07 Beijing 006871', ['07BEIJING6871', '07STATE6871']],
    ['bj68', ['07BEIJING687', '07BEIJING6871']],
    ['wells', ['07BEIJING6871', '07STATE6871', '07BEIJING687']],
    ['ideas', ['07BEIJING687']],
    ['NEW ideas', ['07BEIJING687']],
    ['deas', []],
    ['senv', ['07BEIJING6871']],
    ['confidential', ['08OSLO12']],
    ['2008-01', ['08OSLO12']],
    ['wells bread', []],
    ['o', ['08OSLO12']],
    ['asked a', ['07STATE6871']],
    ['\t', ['07BEIJING687', '07BEIJING6871', '07STATE6871', '08OSLO12']],
  ])('for %j finds what fits all words, the best first', (query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });

  test('gives no more than is asked for, and then the best', () => {
    expect(idsFor('wells', 1)).toEqual(['07BEIJING6871']);
    expect(idsFor('', 2)).toHaveLength(2);
  });

  test('does not find a cable by what it refers to', () => {
    const citing = indexOf({ 'file:///r.cable': cableOf({ references: 'REF: 05 ROME 77' }) });
    expect(citing.search('rome', 10)).toEqual([]);
  });
});

describe('the index', () => {
  test('has of a file that is not open the same as of one that is', () => {
    const texts = [...fixtureNames().map(fixture), ...Array.from(generateCables(5, 15), ({ text }) => text)];
    for (const text of texts) {
      const document = parse(text);
      const open = Object.assign(document, { toRange: toRangeIn(positionsOf(text)) });
      expect(cablesIn(text)).toEqual(cablesOf(open));
      expect(createdFrom(text)).toEqual(
        document.messages
          .map(({ id }) => id)
          .filter((id) => id !== null)
          .sort(),
      );
    }
  });

  test('is the same whatever its files held before', () => {
    const contents = [
      '',
      wells,
      oslo,
      `${wells}\nNNNN\n\n${oslo}`,
      cableOf({ references: 'REF: A. 07 BEIJING 6871\n     B. OSLO 12' }),
    ].map((text) => cablesIn(text));
    const uris = ['file:///a.cable', 'file:///b/a.cable', 'file:///c.cable'];
    const change = fc.tuple(fc.constantFrom(...uris), fc.constantFrom(...contents));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const changed = createCableIndex();
        for (const [uri, cables] of changes) changed.replace(uri, cables);
        const fresh = createCableIndex();
        for (const [uri, cables] of new Map(changes)) fresh.replace(uri, cables);
        expect(changed.size).toBe(fresh.size);
        for (const id of ['07BEIJING6871', '08OSLO12', '07OSLO12', '07BEIJING6872']) {
          expect(changed.find(id)).toEqual(fresh.find(id));
          expect(changed.citations(id)).toEqual(fresh.citations(id));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('stays as large as what it holds, however often a file changes', () => {
    const index = indexOf({ 'file:///a.cable': wells });
    const cables = cablesIn(oslo);
    for (let round = 0; round < 5000; round++) index.replace('file:///b.cable', cables);
    expect(index.size).toBe(2);
    expect(index.find('08OSLO12')).toHaveLength(1);
    expect(index.find('07BEIJING6871')).toHaveLength(1);
  });
});

function createdFrom(text: string): readonly string[] {
  return indexOf({ 'file:///a.cable': text })
    .search('', 10_000)
    .map(({ id }) => id)
    .filter((id) => id !== '')
    .sort();
}
