// How much of a cable is there: its first section, its last one, its end.
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/message/parse';
import {
  holdsAllSections,
  isCutOff,
  reachesLastSection,
  startsAtFirstSection,
} from '../../../server/src/rules/body-extent';
import { cable } from './text-head';

function messageOf(text: string) {
  const [message] = parse(text).messages;
  if (message === undefined) throw new Error('no message');
  return message;
}

/** A cable of sections, with a page header in the middle. */
function section(section: string, header = ''): string {
  const body = `1. (U) One.\n\n${header}\n\n2. (U) Two.`;
  return cable({ line: `UNCLAS ${section} LISBON 000231`.replace('  ', ' '), body });
}

describe('sections', () => {
  test.each([
    ['a cable in one', section(''), true, true],
    ['a cable without a classification line', cable({ line: '' }), true, true],
    ['the first of two', section('SECTION 01 OF 02'), true, false],
    ['the last of two', section('SECTION 02 OF 02'), false, true],
    ['the middle one of three', section('SECTION 02 OF 03'), false, false],
    ['two in one copy', section('SECTION 01 OF 02', 'LISBON 00000231  002 OF 002'), true, true],
    ['a page of the first', section('SECTION 01 OF 02', 'LISBON 00000231  001.2 OF 002'), true, false],
    ['two of three in one copy', section('SECTION 01 OF 03', 'LISBON 00000231  002 OF 003'), true, false],
  ])('are told of %s', (_, text, first, last) => {
    const message = messageOf(text);
    expect(startsAtFirstSection(message)).toBe(first);
    expect(reachesLastSection(message)).toBe(last);
    expect(holdsAllSections(message)).toBe(first && last);
  });

  test('are not judged by a page header without a section', () => {
    expect(reachesLastSection(messageOf(section('SECTION 01 OF 02', 'PAGE 02 LISBON 00231 141012Z')))).toBe(
      false,
    );
  });
});

describe('isCutOff', () => {
  test.each([
    ['ends with a signature', cable(), false],
    ['ends with a sentence', cable().replace('Almeida\n', ''), false],
    [
      'ends in mid-sentence',
      cable({ body: '1. (U) One.\n\n2. (U) The library has a' }).replace('Almeida\n', ''),
      true,
    ],
    ['has no text', 'R 140930Z MAY 09\nFM AMEMBASSY LISBON\nTO RUEHC/SECSTATE WASHDC 1180\n', true],
  ])('is told of a message that %s', (_, text, answer) => {
    expect(isCutOff(messageOf(text))).toBe(answer);
  });
});
