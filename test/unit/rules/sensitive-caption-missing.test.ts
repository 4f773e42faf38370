// (SBU) paragraphs in a cable without the caption SENSITIVE.
import { describe, expect, test } from 'vitest';
import { rule } from '../../../server/src/rules/sensitive-caption-missing';
import { fixed, see, seenOn } from './support';
import { cable, exerciseCable, expectSoundFixes } from './text-head';

const body = '1. (U) The library has a new room.\n\n2. (SBU) The librarian would rather not be named.';

describe('sensitive-caption-missing', () => {
  test.each([
    ['the caption is there', cable({ captions: 'SIPDIS\nSENSITIVE', body })],
    ['it is misspelt, of which another rule speaks', cable({ captions: 'SENSITVE', body })],
    [
      'it is said at length',
      cable({ captions: 'SENSITIVE BUT UNCLASSIFIED, NOT FOR INTERNET DISTRIBUTION', body }),
    ],
    ['it stands on the classification line', cable({ line: 'UNCLAS SENSITIVE LISBON 000231', body })],
    ['the marking says it', cable({ line: 'SENSITIVE BUT UNCLASSIFIED LISBON 000231', body })],
    ['no paragraph is (SBU)', cable({ body: '1. (U) One.\n\n2. Two.' })],
    [
      '(LOU) was the control of its time',
      cable({ group: 'R 140930Z MAY 89', body: '1. (LOU) One.\n\n2. (LOU) Two.' }),
    ],
    ['the cable is classified', exerciseCable({ body: '1. (SBU) This is an exercise.\n\n2. (C) Two.' })],
    [
      'the cable is an extract',
      `This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n${cable({ group: '', from: '', to: '', body })}`,
    ],
  ])('is silent where %s', (_, text) => {
    expect(seenOn(rule, text)).toEqual([]);
  });

  test('warns on the classification line and shows the paragraph', () => {
    const seen = see(rule, cable({ body }));
    expect(seen).toMatchObject([
      {
        on: 'UNCLAS LISBON 000231',
        line: 5,
        severity: 'warning',
        message: 'Paragraphs are marked (SBU), but the caption SENSITIVE is not there.',
      },
    ]);
    expect(seen[0]?.report.related).toHaveLength(1);
  });

  test.each([
    ['', 'SENSITIVE'],
    ['SIPDIS', 'SIPDIS\nSENSITIVE'],
    ['TERREP\nSIPDIS\n\nDEPT FOR EUR/NB', 'TERREP\nSIPDIS\nSENSITIVE\n\nDEPT FOR EUR/NB'],
    ['DEPT FOR EUR/NB', 'SENSITIVE\n\nDEPT FOR EUR/NB'],
    ['NOFORN', 'SENSITIVE\n\nNOFORN'],
  ])('writes it into the captions %j', (before, after) => {
    expect(fixed(rule, cable({ captions: before, body }))).toBe(cable({ captions: after, body }));
    expectSoundFixes(rule, cable({ captions: before, body }));
  });

  test('writes it with the line ends of the text', () => {
    const before = cable({ body }).replaceAll('\n', '\r\n');
    expect(fixed(rule, before)).toBe(cable({ captions: 'SENSITIVE', body }).replaceAll('\n', '\r\n'));
  });
});
