// A caption that stands twice.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/caption-duplicate';
import { fixed, see, seenOn } from './support';
import { cable, exerciseCable, expectSoundFixes } from './text-head';

describe('caption-duplicate', () => {
  test.each([
    ['', 'no caption'],
    ['SIPDIS', 'one caption'],
    ['SIPDIS\n\nSENSITIVE', 'two captions'],
    ['SENSITIVE SIPDIS', 'two on one line'],
    [
      'SENSITIVE\nSENSITIVE BUT UNCLASSIFIED; PLEASE HANDLE ACCORDINGLY',
      'the caption and what it means at length',
    ],
    ['SIPDIS\nDEPT FOR EUR/NB\nDEPT FOR EUR/NB', 'passing lines'],
  ])('is silent on %j: %s', (captions) => {
    expect(seenOn(rule, cable({ captions }))).toEqual([]);
  });

  test('is silent on the lines of an exercise, said twice on purpose', () => {
    const captions = 'EXERCISE EXERCISE EXERCISE\nEXERCISE EXERCISE EXERCISE';
    expect(seenOn(rule, exerciseCable({ captions }))).toEqual([]);
  });

  test('informs of the later one and shows the first', () => {
    const seen = see(rule, cable({ captions: 'SIPDIS\n\nSENSITIVE\nSIPDIS' }));
    expect(seen).toMatchObject([
      {
        on: 'SIPDIS',
        line: 10,
        severity: 'information',
        message: 'SIPDIS stands above already. Once is enough.',
      },
    ]);
    expect(seen[0]?.report.tag).toBe('unnecessary');
    expect(seen[0]?.report.related?.[0]?.message).toBe('The first SIPDIS.');
  });

  test.each([
    ['SIPDIS\n\nSENSITIVE\nSIPDIS', 'SIPDIS\n\nSENSITIVE'],
    ['SIPDIS\nSIPDIS\nSENSITIVE', 'SIPDIS\nSENSITIVE'],
    ['SIPDIS\n\nSIPDIS\n\nSENSITIVE', 'SIPDIS\n\nSENSITIVE'],
    ['SENSITIVE\nSIPDIS SENSITIVE', 'SENSITIVE\nSIPDIS'],
    ['SENSITIVE\nSENSITIVE SIPDIS', 'SENSITIVE\nSIPDIS'],
    ['NOFORN, SIPDIS, NOFORN', 'NOFORN, SIPDIS'],
    ['  SIPDIS  \n  SIPDIS  \nSENSITIVE', '  SIPDIS  \nSENSITIVE'],
  ])('deletes the second of %j and leaves %j', (before, after) => {
    expect(fixed(rule, cable({ captions: before }))).toBe(cable({ captions: after }));
    expectSoundFixes(rule, cable({ captions: before }));
  });

  test('deletes whole lines with carriage returns, too', () => {
    const before = cable({ captions: 'SIPDIS\n\nSIPDIS' }).replaceAll('\n', '\r\n');
    expect(fixed(rule, before)).toBe(cable({ captions: 'SIPDIS' }).replaceAll('\n', '\r\n'));
  });

  test('speaks of each further one', () => {
    expect(seenOn(rule, cable({ captions: 'SIPDIS\nSIPDIS\nSIPDIS' }))).toHaveLength(2);
  });
});
