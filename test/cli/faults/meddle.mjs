// Preloaded into the command: does to it, at an exact step of replacing a file, what happens to programs. The steps begin when
// the new text's file is made, and go by before and after each call to the file system.
//   MEDDLE_DIE=N       killed at the step N
//   MEDDLE_FULL=1      the disk is full halfway through the new text
//   MEDDLE_WRITE=PATH  somebody else writes to PATH as the new text's file is made
import fs from 'node:fs';

const dieAt = Number(process.env.MEDDLE_DIE);
let step = 0;
let begun = false;

function pass() {
  step++;
  if (step === dieAt) process.kill(process.pid, 'SIGKILL');
}

for (const name of [
  'openSync',
  'fsyncSync',
  'closeSync',
  'chownSync',
  'chmodSync',
  'readFileSync',
  'renameSync',
]) {
  const original = fs[name];
  fs[name] = (...given) => {
    if (name === 'openSync' && given[1] === 'wx') {
      if (process.env.MEDDLE_WRITE) fs.appendFileSync(process.env.MEDDLE_WRITE, 'ADDED MEANWHILE\n');
      begun = true;
    }
    if (!begun) return original(...given);
    pass();
    const result = original(...given);
    pass();
    return result;
  };
}

const write = fs.writeFileSync;
fs.writeFileSync = (file, content, ...options) => {
  if (!begun) return write(file, content, ...options);
  write(file, content.subarray(0, content.length / 2));
  if (process.env.MEDDLE_FULL) throw Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC' });
  pass();
  write(file, content.subarray(content.length / 2));
  pass();
};
