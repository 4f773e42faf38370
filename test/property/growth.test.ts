// Reading, checking and showing a text twice as long takes twice the work, whatever it is made of. Work is counted in
// steps, so that a busy machine changes nothing. CABLE_GROWTH=5000 tries texts of more pieces.
import { describe, expect, test } from 'vitest';
import { createCableService, type ParsedCable } from '../../server/src/service';
import { hostileShapes } from './hostile';
import { stepsOf } from './work';

const COUNT = Number(process.env['CABLE_GROWTH'] ?? 150);
const MOST = 2.3;

const service = createCableService();
const shapes = Object.entries(hostileShapes);

/** What an editor asks of a file as a whole. */
function showAll(cable: ParsedCable): void {
  service.format(cable);
  service.documentSymbols(cable);
  service.foldingRanges(cable);
  service.semanticTokens(cable);
  service.records(cable);
  service.codeLenses(cable, {});
}

/** How much more work the doubled text is. */
function growth(shape: (count: number) => string, run: (text: string) => void): number {
  const [once, twice] = [shape(COUNT), shape(COUNT * 2)];
  // Tables are unpacked when they are first used.
  run(once);
  run(twice);
  return stepsOf(() => run(twice)) / stepsOf(() => run(once));
}

describe('twice as much is twice the work', { timeout: COUNT * 100 + 20_000 }, () => {
  test.each(shapes)('for %s', (_, shape) => {
    const both = (text: string): void => {
      const cable = service.parse(text);
      service.validate(cable);
      showAll(cable);
    };
    expect(growth(shape, both)).toBeLessThanOrEqual(MOST);
  });
});

test('work that squares is seen, in our code as in the functions of the language', () => {
  const wide = 'x'.repeat(2000);
  const squared = (text: string): void => {
    for (let at = 0; at < text.length; at++) text.indexOf('y', at);
  };
  const once = stepsOf(() => squared(wide));
  const twice = stepsOf(() => squared(wide + wide));
  expect(twice / once).toBeGreaterThan(3.5);
});
