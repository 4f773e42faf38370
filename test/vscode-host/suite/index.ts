// Where VS Code enters the suite: `run` is called in the extension host, and ends in an error when a test fails.
// The results go to the file named by CABLE_RESULT_FILE, one object a test. CABLE_TESTS names those that run, by words of their titles.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { defineAcrossTests } from './across';
import { defineCommandTests } from './commands';
import { defineCrashTests } from './crashes';
import { defineDocumentTests } from './documents';
import { defineFolderTests } from './folders';
import { defineFormattingTests } from './formatting';
import { defineReadingTests } from './reading';
import { defineSettingsTests } from './settings';
import { defineTaskTests } from './tasks';
import { defineTests } from './tests';

interface Result {
  readonly title: string;
  readonly error?: string;
}

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, forbidPending: true });
  mocha.fgrep(process.env['CABLE_TESTS'] ?? '');
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  defineTests();
  defineReadingTests();
  defineSettingsTests();
  defineCommandTests();
  defineFormattingTests();
  defineAcrossTests();
  defineDocumentTests();
  defineTaskTests();
  defineFolderTests();
  defineCrashTests();
  const results: Result[] = [];
  const file = process.env['CABLE_RESULT_FILE'];
  // After each of them: a suite that does not end tells how far it came.
  const add = (result: Result): void => {
    results.push(result);
    if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  };
  return new Promise((resolve, reject) => {
    const runner = mocha.reporter(Quiet).run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    runner.on('pass', (test) => add({ title: test.title }));
    runner.on('fail', (test, error: Error) =>
      add({ title: test.title, error: error.stack ?? error.message }),
    );
  });
}

/** The runner outside prints the results. */
class Quiet extends Mocha.reporters.Base {}
