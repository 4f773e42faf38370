#!/usr/bin/env node
// The command `cable`. The same program is the main thread, which finds files and prints, and the threads that read them.
import { isMainThread } from 'node:worker_threads';
import { problemLine } from './cli/problem';
import { runProgram } from './cli/program';
import { openTerminal } from './cli/terminal';
import { serveThread } from './cli/threads';

async function main(): Promise<void> {
  const terminal = openTerminal();
  try {
    const exitCode = await runProgram(process.argv.slice(2), terminal);
    // Whoever stops reading has what was wanted.
    if (exitCode !== undefined) process.exitCode ??= terminal.gone() ? 0 : exitCode;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(problemLine({ path: null, reason: `internal error: ${reason}` }));
    process.exitCode = 2;
  }
}

if (isMainThread) void main();
else serveThread();
