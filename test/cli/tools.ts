// Programs of others that tests try things with. What a machine lacks is left out there; where CI is set, all must be there, for
// .ci/run installs them.
import { spawnSync } from 'node:child_process';

/** Those of these programs that are here. */
export function present<Name extends string>(...names: readonly Name[]): readonly Name[] {
  const there = names.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);
  const missing = names.filter((name) => !there.includes(name));
  if (missing.length === 0) return there;
  if (process.env['CI'] !== undefined) throw new Error(`missing: ${missing.join(', ')} (see .ci/run)`);
  console.log(`Not tried, for want of them: ${missing.join(', ')}`);
  return there;
}
