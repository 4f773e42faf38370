// How the runs in VS Code report: one line a test, screenshots and counts under test/artifacts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const artifacts = path.join(import.meta.dirname, '../artifacts');

/** Counts tests, prints each, and writes the counts where scripts/test.mjs finds them. */
export function startReport(name) {
  const counts = { passed: 0, failed: 0 };
  mkdirSync(artifacts, { recursive: true });
  return {
    counts,
    add(title, error) {
      if (error === undefined) counts.passed++;
      else counts.failed++;
      console.log(error === undefined ? `  ✓ ${title}` : `  ✗ ${title}\n${indent(error)}`);
    },
    close() {
      writeFileSync(path.join(artifacts, `${name}.json`), JSON.stringify(counts));
      // As a step of `npm test` the closing line is not ours.
      if (process.env.CABLE_TEST_STEP === undefined)
        console.log(`${counts.passed} passed, ${counts.failed} failed`);
      return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
    },
  };
}

function indent(text) {
  return String(text).replace(/^/gm, '      ');
}
