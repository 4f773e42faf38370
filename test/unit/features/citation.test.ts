// How a cable is cited, by the parts that it has.
import { describe, expect, test } from 'vitest';
import { citation } from '../../../server/src/features/citation';
import { parse } from '../../../server/src/message/parse';
import { fixture } from '../support/fixtures';
import { only } from '../support/messages';

const cite = (text: string): string | null => citation(only(parse(text).messages[0]));

describe('a citation', () => {
  test.each([
    ['seed.cable', '07 BEIJING 6872, 29 October 2007, UNCLASSIFIED'],
    ['acp127-confidential-exercise.cable', '09 COPENHAGEN 512, 10 June 2009, CONFIDENTIAL'],
    ['aad-incoming-two-pages.cable', '75 DACCA 292, 14 January 1975, UNCLASSIFIED'],
    ['aad-collapsed-columns.cable', '75 STATE 241187, 9 October 1975, LIMITED OFFICIAL USE'],
    ['smart-unclassified.cable', '12 STATE 1207, 5 January 2012, UNCLASSIFIED'],
    ['eighties-oadr-exercise.cable', '85 LA PAZ 123, 4 January 1985, CONFIDENTIAL'],
  ])('of %s names year, station, number, date and classification', (name, expected) => {
    expect(cite(fixture(name))).toBe(expected);
  });

  test.each([
    'draft-typed-at-post.cable',
    'partial-paragraphs-only.cable',
    'bad-prose.cable',
    'bad-empty.cable',
  ])('of %s cannot be made, for it has no number or no date', (name) => {
    expect(cite(fixture(name))).toBeNull();
  });

  test('leaves out a day that the calendar does not have', () => {
    expect(
      cite('R 310930Z FEB 09\nFM AMEMBASSY LISBON\nTO SECSTATE WASHDC\nBT\nUNCLAS LISBON 000118\n'),
    ).toBe('09 LISBON 118, UNCLASSIFIED');
  });
});
