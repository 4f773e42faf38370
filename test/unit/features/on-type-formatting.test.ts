// What is put in when a line end is typed: the caret is `$0`.
import { describe, expect, test } from 'vitest';
import { applied } from '../../../server/src/edits/composition';
import { onTypeEdits } from '../../../server/src/features/on-type-formatting';
import { parse } from '../../../server/src/message/parse';
import { only } from '../support/messages';
import { marked } from '../support/markers';
import { cableWith } from './formatting/support';

/** The text after the line end that was typed before the caret. */
function typed(source: string): string {
  const { text, carets } = marked(source);
  return applied(text, onTypeEdits(only(parse(text).messages[0]), only(carets[0])));
}

describe('a second line end below a numbered paragraph puts in the next number', () => {
  test.each([
    ['with its marking', '1. (U) Oaks stand.\n\n2. (SBU) They grow.\n\n$0', '3. (SBU) '],
    ['without one', '1. Oaks stand.\n\n$0', '2. '],
    ['with a pilcrow where there is one', '¶1. (U) Oaks stand.\n\n$0', '¶2. (U) '],
    ['above a signature', '1. (U) Oaks stand.\n\n2. (U) They grow.\n\n$0\nMOREIRA', '3. (U) '],
    ['in a gap', '1. (U) Oaks stand.\n\n$0\n\n3. (U) They grow.', '2. (U) '],
    ['after nine', '9. (U) Oaks stand.\n\n$0', '10. (U) '],
    ['instead of blanks that the editor put in', '1. (U) Oaks stand.\n\n   $0', '2. (U) '],
    ['below a paragraph of several lines', '1. (U) Oaks\nstand in a row.\n\n$0', '2. (U) '],
    ['below END SUMMARY', '1. (U) SUMMARY: Oaks stand. END SUMMARY.\n\n$0', '2. (U) '],
  ])('%s', (_, body, label) => {
    const source = cableWith(body);
    expect(typed(source)).toBe(source.replace(/ *\$0/, label));
  });

  test('with CRLF line ends', () => {
    const source = cableWith('1. (U) Oaks stand.\n\n$0').replaceAll('\n', '\r\n');
    expect(typed(source)).toBe(source.replace('$0', '2. (U) '));
  });

  test('at the end of the file', () => {
    const source = cableWith('1. (U) Oaks stand.').trimEnd() + '\n\n$0';
    expect(typed(source)).toBe(source.replace('$0', '2. (U) '));
  });
});

describe('nothing is put in', () => {
  test.each([
    ['after the first line end: the sentence may go on', '1. (U) Oaks stand.\n$0'],
    ['after a third', '1. (U) Oaks stand.\n\n\n$0'],
    ['where the next number is taken', '1. (U) Oaks stand.\n\n$0\n\n2. (U) They grow.'],
    ['where numbers are not in use', 'Oaks stand.\n\n$0'],
    ['where a sentence is cut', '1. (U) Oaks stand and\n\n$0'],
    ['where a list is announced', '1. (U) Oaks stand here:\n\n$0'],
    ['in the middle of a line', '1. (U) Oaks stand.\n\n$0 And so on'],
    ['in the middle of a paragraph', '1. (U) Oaks stand.\n\n$0\nThey grow, too.'],
    ['in a quoted text', '1. (U) It reads:\n\nBEGIN TEXT\n\n1. Oaks stand.\n\n$0\n\nEND TEXT'],
    ['in a quoted text that is not closed yet', '1. (U) It reads. BEGIN TEXT: Oaks stand.\n\n$0'],
  ])('%s', (_, body) => {
    const source = cableWith(body);
    expect(typed(source)).toBe(source.replace('$0', ''));
  });

  test('in the heading, or in what is no cable', () => {
    const inHeading = cableWith('1. Oaks.').replace('RR RUEHC\n', 'RR RUEHC\n\n$0\n');
    expect(typed(inHeading)).toBe(inHeading.replace('$0', ''));
    expect(typed('To do\n\n$0')).toBe('To do\n\n');
    expect(typed('$0')).toBe('');
  });
});
