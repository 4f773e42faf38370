// Whatever the text, what a refactoring would change can be applied as it is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refactorings } from '../../../../server/src/features/refactorings';
import { parse } from '../../../../server/src/message/parse';
import { anyText } from '../../../property/texts';

test('edits are in order, in the text, and do not touch each other', () => {
  fc.assert(
    fc.property(anyText, (source) => {
      for (const message of parse(source).messages) {
        for (const { kind, edits } of refactorings(message)) {
          let before = -1;
          for (const { start, end } of edits) {
            expect(start, kind).toBeGreaterThan(before);
            expect(end, kind).toBeGreaterThanOrEqual(start);
            before = end;
          }
          expect(before, kind).toBeLessThanOrEqual(message.text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
