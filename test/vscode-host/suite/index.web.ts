// Where VS Code in a browser enters the suite, in a Web Worker. There is no file to write results to: each goes to the
// console, which the runner outside reads as one line of JSON after `MARK`. There is one folder only, so what needs two is
// tried elsewhere.
import 'mocha/mocha';
import { defineAcrossTests } from './across';
import { defineCommandTests } from './commands';
import { defineDocumentTests } from './documents';
import { defineFormattingTests } from './formatting';
import { defineReadingTests } from './reading';
import { defineSettingsTests } from './settings';
import { defineTaskTests } from './tasks';
import { defineTests } from './tests';

const MARK = 'cable-test ';

export function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', reporter: Quiet, timeout: 30_000, forbidPending: true });
  defineTests();
  defineReadingTests();
  defineSettingsTests();
  defineCommandTests();
  defineFormattingTests();
  defineAcrossTests();
  defineDocumentTests();
  defineTaskTests();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) =>
      failures > 0 ? reject(new Error(`${failures} failed`)) : resolve(),
    );
    runner.on('pass', ({ title }) => tell({ title }));
    runner.on('fail', ({ title }, error: Error) => tell({ title, error: error.stack ?? error.message }));
  });
}

/** Without one mocha would look for a page to write to. */
class Quiet extends Mocha.reporters.Base {}

function tell(result: { readonly title: string; readonly error?: string }): void {
  console.log(MARK + JSON.stringify(result));
}
