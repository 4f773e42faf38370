// References to cables that the workspace does not have, as who keeps an archive wants to know of them.
import { describe, expect, test } from 'vitest';
import { createCableService } from '../../../server/src/service';
import { createCableIndex } from '../../../server/src/workspace/cable-index';
import { cablesIn } from '../../../server/src/workspace/read-cables';
import { cableOf } from '../support/cables';

const service = createCableService();
const index = createCableIndex();
index.replace('file:///a.cable', cablesIn(cableOf({ number: 6871 })));
index.replace(
  'file:///s.cable',
  cablesIn(cableOf({ station: 'STATE', number: 80908, date: '120000Z DEC 06' })),
);

/** What is reported of a cable of October 2007: the text of each place, and what is said of it. */
function missingIn(text: string) {
  const lines = text.split('\n');
  return service
    .missingReferences(service.parse(text), index)
    .map(({ range: { start, end }, message }) => [
      (lines[start.line] ?? '').slice(start.character, end.character),
      message,
    ]);
}

describe('a reference', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['REF: 07 BEIJING 6871', []],
    ['REF: BEIJING 6871', []],
    // Of the year before, where there is none of its own.
    ['REF: STATE 80908', []],
    ['REF: 07 OSLO 12', [['07 OSLO 12', '07OSLO12 is not in the workspace.']]],
    ['REF: OSLO 12', [['OSLO 12', '07OSLO12 is not in the workspace, nor is that of the year before.']]],
    ['REF: 07 STATE 80908', [['07 STATE 80908', '07STATE80908 is not in the workspace.']]],
    [
      'REF: A. 07 OSLO 12\n     B. 07 BEIJING 6871\n     C. 06 ROME 9 (NOTAL)',
      [
        ['07 OSLO 12', '07OSLO12 is not in the workspace.'],
        ['06 ROME 9 (NOTAL)', '06ROME9 is not in the workspace.'],
      ],
    ],
    // No cables, so nothing that could be there.
    ['REF: A. QUARMBY-ALDOUS E-MAIL OF MAY 2\n     B. BERLIN TELCON', []],
    // A rule speaks of this one.
    ['REF: 07 BEIJING 6900', []],
  ])('%j', (references, expected) => {
    expect(missingIn(cableOf({ number: 6900, references }))).toEqual(expected);
  });

  test('in running text is not reported: the REF list is what a cable answers for', () => {
    expect(missingIn(cableOf({ number: 6900, text: '1. Post has not seen 07 OSLO 12 yet.' }))).toEqual([]);
  });

  test('is reported of every message of a file, where it stands', () => {
    const archive = [1, 2]
      .map((number) => cableOf({ number, references: `REF: 05 ROME ${number}` }))
      .join('\nNNNN\n\n');
    expect(missingIn(archive).map(([place]) => place)).toEqual(['05 ROME 1', '05 ROME 2']);
  });
});
