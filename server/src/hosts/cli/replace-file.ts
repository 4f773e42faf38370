// Replaces the content of a file all at once, or not at all: the new content is written whole beside it, brought to the
// disk, and takes its name. Whatever fails, be it power, space or permission, the original is as it was.
import type { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Keeps mode and, where it may, owner; through a link, it replaces what the link points to. Throws what the file system says, or that the file is read-only. */
export function replaceFile(path: string, content: Buffer): void {
  const target = fs.realpathSync(path);
  const { mode, uid, gid } = fs.statSync(target);
  // A rename would replace it all the same, and for the superuser so would writing.
  if ((mode & 0o222) === 0) throw new Error('the file is read-only');
  fs.accessSync(target, fs.constants.W_OK);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    writeWhole(beside, content);
    keepOwner(beside, uid, gid);
    fs.chmodSync(beside, mode);
    fs.renameSync(beside, target);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
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

/** As far as one may: files that several people write change hands, as they do under version control. */
function keepOwner(path: string, uid: number, gid: number): void {
  const made = fs.statSync(path);
  if (made.uid === uid && made.gid === gid) return;
  try {
    fs.chownSync(path, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}
