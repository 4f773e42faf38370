import { describe, expect, test } from 'vitest';
import { createSliced } from '../../../server/src/lsp/sliced';
import type { Steps } from '../../../server/src/message/steps';

const wanted = (): boolean => true;

/** Work of so many steps, each of which takes some milliseconds of a clock that only it moves. */
function workshop() {
  const turns: (() => void)[] = [];
  const clock = { time: 0 };
  const sliced = createSliced({ defer: (task) => turns.push(task), now: () => clock.time });
  const log: string[] = [];
  function* work(name: string, steps: number, milliseconds: number): Steps<string> {
    for (let step = 1; step <= steps; step++) {
      clock.time += milliseconds;
      log.push(`${name}${String(step)}`);
      yield;
    }
    return name;
  }
  /** One turn of the event loop with all that follows from it. */
  const turn = async (): Promise<void> => {
    turns.splice(0).forEach((task) => task());
    await new Promise(setImmediate);
  };
  return { sliced, work, turn, turns, log };
}

describe('long work', () => {
  test('that is short is done at once', async () => {
    const { sliced, work, turns } = workshop();
    expect(await sliced(work('a', 3, 1), wanted)).toBe('a');
    expect(turns).toEqual([]);
  });

  test('lets others have their turn', async () => {
    const { sliced, work, turn, log } = workshop();
    const both = Promise.all([sliced(work('a', 3, 5), wanted), sliced(work('b', 2, 5), wanted)]);
    for (let count = 0; count < 4; count++) await turn();
    expect(await both).toEqual(['a', 'b']);
    expect(log).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  test('stops when nobody wants it any more', async () => {
    const { sliced, work, turn, log } = workshop();
    let isWanted = true;
    const result = sliced(work('a', 100, 5), () => isWanted);
    await turn();
    isWanted = false;
    await turn();
    expect(await result).toBeUndefined();
    expect(log).toEqual(['a1', 'a2']);
  });

  test('that fails says so', async () => {
    const { sliced } = workshop();
    function* failing(): Steps<string> {
      yield;
      throw new RangeError('no');
    }
    await expect(sliced(failing(), wanted)).rejects.toThrow(RangeError);
  });
});
