// The files that new texts are written to before they take the name of the old: how they are named, and how those are
// found and removed that a process has left behind which was killed while it wrote.
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const NAME = /^\.cable-(.*)-(\d+)-[0-9a-f]{16}\.tmp$/;

/** Processes are numbered by each machine for itself, and a folder may be seen by many. */
const machine = hostname()
  .replace(/[^\w.]/g, '')
  .slice(0, 64);

/** Folders that were looked into by this thread. */
const swept = new Set<string>();

/** A name that nobody else gives. */
export function nameBeside(): string {
  return `.cable-${machine}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
}

/** Removes what processes of this machine have left in a folder that are no more. */
export function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of namesIn(folder)) {
    const [, where, id] = NAME.exec(name) ?? [];
    if (where === machine && !isAlive(Number(id))) rmSync(join(folder, name), { force: true });
  }
}

/** None where a folder may be written to and not read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
