// Renaming the letter of a reference and the number of a paragraph with all that speaks of them.
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { createCableService } from '../../../server/src/service';
import { cableOf } from '../support/cables';
import { marked } from '../support/markers';

const service = createCableService();

function at(source: string) {
  const { text, carets } = marked(source);
  const cable = service.parse(text);
  return { text, cable, position: cable.positions.positionAt(carets[0] ?? 0) };
}

/** The text after renaming, or why it was refused. */
function renamed(source: string, newName: string): string {
  const { text, cable, position } = at(source);
  const edits = service.rename(cable, position, newName);
  if (typeof edits === 'string') return edits;
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'cable', 1, text), edits as TextEdit[]);
}

const list = 'REF: A. OSLO 11\n     B. OSLO 12';
const message = (text: string, references = list): string => cableOf({ references, text });

describe('a letter', () => {
  test('in the list is renamed with its mentions', () => {
    const text = '1. See ref A and ref B.\n\n2. See refs A and B (ref B).';
    const result = renamed(message(text, 'REF: A. OSLO 11\n     $0B. OSLO 12'), 'D');
    expect(result).toContain('     D. OSLO 12');
    expect(result).toContain('1. See ref A and ref D.\n\n2. See refs A and D (ref D).');
  });

  test('is renamed from a mention just the same, and may be given in small', () => {
    const result = renamed(message('1. See ref A and ref $0B.'), 'd');
    expect(result).toContain('     D. OSLO 12');
    expect(result).toContain('1. See ref A and ref D.');
  });

  test('keeps its name when the new one is the old', () => {
    const source = message('1. See ref $0B.');
    expect(renamed(source, 'B')).toBe(marked(source).text);
  });

  test('is shown as it stands before it is renamed', () => {
    const { cable, position } = at(message('1. See refs A and $0B.'));
    expect(service.renameable(cable, position)).toMatchObject({ text: 'B', range: { start: position } });
  });

  test.each([
    ['a letter that another has', 'A', 'There is a reference A already.'],
    ['what is no letter', '7', 'A reference is named by one letter, A to Z.'],
    ['two letters', 'AB', 'A reference is named by one letter, A to Z.'],
    ['nothing', '', 'A reference is named by one letter, A to Z.'],
  ])('cannot become %s', (_, name, reason) => {
    expect(renamed(message('1. See ref $0B.'), name)).toBe(reason);
  });

  test('that a range counts from, to or through stays', () => {
    const source = message('1. See refs A-C.', 'REF: A. OSLO 11\n     $0B. OSLO 12\n     C. OSLO 13');
    expect(renamed(source, 'D')).toBe('“refs A-C” counts through it: renamed, it would speak of others.');
  });
});

describe('a paragraph', () => {
  const text = '1. See para 2.\n\n2. See paras 1 and 2.\n\n3. See para 2 of reftel.';

  test('is renumbered with its mentions, those of other cables left alone', () => {
    const result = renamed(message(text).replace('\n2. See', '\n$02. See'), '9');
    expect(result).toContain('1. See para 9.\n\n9. See paras 1 and 9.\n\n3. See para 2 of reftel.');
  });

  test('is renumbered from a mention just the same', () => {
    expect(renamed(message(text).replace('See para 2.', 'See para $02.'), '9')).toContain(
      '\n9. See paras 1 and 9.',
    );
  });

  test.each([
    ['a number that another has', '3', 'There is a paragraph 3 already.'],
    ['what is no number', 'two', 'A paragraph is named by a number, 1 to 999.'],
    ['zero', '0', 'A paragraph is named by a number, 1 to 999.'],
  ])('cannot become %s', (_, name, reason) => {
    expect(renamed(message(text).replace('\n2. See', '\n$02. See'), name)).toBe(reason);
  });

  test('whose number two have stays', () => {
    const twice = message('1. See para $02.\n\n2. Here.\n\n2. There.');
    expect(renamed(twice, '9')).toMatch(/^There are 2 of the name/);
  });
});

test('what is neither cannot be renamed', () => {
  const reason = 'Only the letter of a reference and the number of a paragraph can be renamed.';
  expect(renamed(message('1. Ye$0s.'), 'B')).toBe(reason);
  expect(renamed(message('1. See ref$0tels.'), 'B')).toBe(reason);
  expect(renamed(cableOf({}).replace('SUBJECT', 'SUB$0JECT'), 'B')).toBe(reason);
});

test('a mention of what is not there cannot be renamed', () => {
  expect(renamed(message('1. See ref $0F.'), 'B')).toBe('There is no reference F.');
  expect(renamed(message('1. See para $09.'), '2')).toBe('There is no paragraph 9.');
});
