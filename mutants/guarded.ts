// Calls that end: what runs for ever is stopped from outside, and the process goes on.
import { Script } from 'node:vm';

const LONGEST = 10_000;
const call = new Script('globalThis.cableGuarded()');

/** Thrown by `guarded` for what did not end. */
export class Endless extends Error {}

/** What `work` gives, unless it takes longer than `longest` milliseconds. Throws what it throws. Not to be nested. */
export function guarded<Result>(work: () => Result, longest = LONGEST): Result {
  Object.assign(globalThis, { cableGuarded: work });
  try {
    return call.runInThisContext({ timeout: longest }) as Result;
  } catch (error) {
    const ended = (error as { readonly code?: unknown } | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw ended ? error : new Endless('ran for ever');
  }
}
