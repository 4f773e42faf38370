// Replaces the content of a file all at once, or not at all: the new content is written whole beside it, brought to the
// disk, and takes its name. Whatever fails, be it power, space or permission, the original is as it was; and what somebody
// else has written meanwhile is not written over.
import type { Buffer } from 'node:buffer';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameBeside, sweep } from './beside';

/**
 * Keeps mode and owner; through a link, it replaces what the link points to. Throws what the file system says, or why the
 * file may not be replaced. `before` is what was read of it.
 */
export function replaceFile(path: string, before: Buffer, after: Buffer): void {
  const target = fs.realpathSync(path);
  const stats = fs.statSync(target);
  refuse(target, stats);
  const folder = dirname(target);
  sweep(folder);
  const beside = join(folder, nameBeside());
  try {
    writeWhole(beside, after);
    keepOwner(beside, stats);
    fs.chmodSync(beside, stats.mode);
    // As late as can be: between this and the next line nobody is kept from writing.
    if (!fs.readFileSync(target).equals(before)) throw new Error('it has changed since it was read');
    fs.renameSync(beside, target);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

/** What a rename would do all the same, and nobody would expect. */
function refuse(target: string, stats: fs.Stats): void {
  if (!stats.isFile()) throw new Error(`${basename(target)} is no file that could be replaced`);
  if ((stats.mode & 0o222) === 0) throw new Error('the file is read-only');
  if (stats.nlink > 1) throw new Error('it has other names (hard links), which would keep the old text');
  fs.accessSync(target, fs.constants.W_OK);
}

function writeWhole(path: string, content: Buffer): void {
  const file = fs.openSync(path, 'wx', 0o600);
  try {
    // Unlike writeSync, it goes on after a short write: on a full disk the next one fails.
    fs.writeFileSync(file, content);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function keepOwner(path: string, { uid, gid }: fs.Stats): void {
  const made = fs.statSync(path);
  if (made.uid === uid && made.gid === gid) return;
  try {
    fs.chownSync(path, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    throw new Error('it belongs to somebody else, and would change hands', { cause: error });
  }
}
