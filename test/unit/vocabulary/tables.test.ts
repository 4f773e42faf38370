// Nothing of the reference tables is lost or changed on the way into the vocabulary.
import { describe, expect, test } from 'vitest';
import { captions } from '../../../server/src/vocabulary/captions';
import { classifications } from '../../../server/src/vocabulary/classifications';
import { collectives } from '../../../server/src/vocabulary/collectives';
import { executiveOrders } from '../../../server/src/vocabulary/executive-orders';
import { geographicAreas } from '../../../server/src/vocabulary/geographic-areas';
import { monthNames } from '../../../server/src/vocabulary/months';
import { operatingSignals } from '../../../server/src/vocabulary/operating-signals';
import { portionMarks } from '../../../server/src/vocabulary/portion-marks';
import { posts } from '../../../server/src/vocabulary/posts';
import { precedences } from '../../../server/src/vocabulary/precedences';
import { reasons } from '../../../server/src/vocabulary/reasons';
import { addresseeOfIndicator } from '../../../server/src/vocabulary/routing-indicators';
import { tagCodes, tagsOf } from '../../../server/src/vocabulary/tags';
import { readTable } from './read-table';

/** `reference/README.md`: checked and high are shown plainly, medium as "usually", the rest by kind only. */
const trust: Readonly<Record<string, string>> = {
  checked: 'plain',
  high: 'plain',
  medium: 'usually',
  'high for 2': 'usually',
  low: 'kindOnly',
  'code only': 'kindOnly',
};

describe('every row of a table is in the vocabulary', () => {
  test.each([
    ['captions', captions().length],
    ['classifications', classifications.length],
    ['collectives', collectives().length],
    ['executive-orders', executiveOrders.length],
    ['geographic-tags', geographicAreas().size],
    ['months', monthNames.length],
    ['operating-signals', operatingSignals().length],
    ['portion-marks', portionMarks.length],
    ['posts', posts().length],
    ['precedences', precedences.length],
    ['reasons', reasons().length],
  ])('%s', (name, count) => {
    expect(count).toBe(readTable(name).length);
  });

  test('tags, and the geographic codes that stand only in their own table', () => {
    const listed = new Set(readTable('tags').map((row) => row['code']));
    const unlisted = readTable('geographic-tags').filter((row) => !listed.has(row['code']));
    expect(tagCodes()).toHaveLength(readTable('tags').length + unlisted.length);
  });
});

describe('cells are as the tables have them', () => {
  test('posts', () => {
    expect(posts()).toEqual(
      readTable('posts').map((row) => ({
        station: row['station']?.replace(' (US MISSION)', ''),
        plad: row['plad'],
        kind: row['kind'],
        country: row['country'],
        geographicTag: row['geo_tag'],
        indicator: row['routing_indicator'],
        note: row['note'],
      })),
    );
  });

  test('routing indicators, with both ends of a range', () => {
    const wrong = readTable('routing-indicators').flatMap((row) => {
      const expected = {
        name: row['addressee']?.replace(/^THRU \S+ /, ''),
        otherNames: row['other_names'] === '' ? [] : row['other_names']?.split('; '),
        conflict: row['conflict'] === 'yes',
      };
      return (row['indicator'] ?? '').split(' THRU ').flatMap((indicator) => {
        const found = addresseeOfIndicator(indicator);
        return JSON.stringify(found) === JSON.stringify(expected) ? [] : [indicator];
      });
    });
    // RULGPQZ ends a range and has a row of its own, with another addressee.
    expect(wrong).toEqual(['RULGPQZ']);
    expect(addresseeOfIndicator('RULGPQZ')?.name).toBe('CTG 40.0');
  });

  test('tags', () => {
    const wrong = readTable('tags').filter((row) => {
      const entry = tagsOf(row['code'] ?? '').find(({ kind }) => kind === row['kind']);
      return (
        entry?.category !== row['category'] ||
        entry?.meaning !== row['meaning'] ||
        entry?.era !== row['era'] ||
        entry?.confidence !== trust[row['confidence'] ?? '']
      );
    });
    expect(wrong).toEqual([]);
  });

  test('geographic areas', () => {
    expect([...geographicAreas().values()]).toEqual(
      readTable('geographic-tags').map((row) => ({
        code: row['code'],
        name: row['name'],
        iso: row['iso_alpha2'],
        confidence: trust[row['confidence'] ?? ''],
        note: row['note'],
      })),
    );
  });

  test('captions', () => {
    expect(captions()).toEqual(
      readTable('captions').map((row) => ({
        caption: row['caption'],
        kind: row['kind'],
        meaning: row['meaning'],
        rules: row['rules'],
        confidence: trust[row['confidence'] ?? ''],
      })),
    );
  });

  test('operating signals', () => {
    expect(operatingSignals()).toEqual(
      readTable('operating-signals').map((row) => ({
        signal: row['signal'],
        where: row['where'],
        meaning: row['meaning'],
        argument: row['argument'],
        confidence: trust[row['confidence'] ?? ''],
      })),
    );
  });
});
