// Positions as an editor counts them: lines end at \n, \r\n or \r, characters are UTF-16 units.
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver-types';

/** Every range lies in the text and does not run backwards. */
export function expectPlaces(text: string, ranges: readonly Range[]): void {
  const lines = text.split(/\r\n|\n|\r/);
  for (const { start, end } of ranges) {
    for (const { line, character } of [start, end]) {
      const length = lines[line]?.length;
      assert.ok(length !== undefined, `line ${String(line)} of ${String(lines.length)}`);
      assert.ok(character >= 0 && character <= length, `character ${String(character)} of ${String(length)}`);
    }
    const forward = start.line < end.line || (start.line === end.line && start.character <= end.character);
    assert.ok(forward, 'a range runs forward');
  }
}
