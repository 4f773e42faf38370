// Runs the extension suite inside a real extension host, and says in which VS Code:
//   VSCODE_EXECUTABLE=/path/to/code   that one, through @vscode/test-electron
//   --download                        one that @vscode/test-electron downloads
//   else                              VS Code's server from npm, in a headless browser
// CABLE_TESTS='Tasks of Cable' runs those tests alone that have the words in their titles.
import { build } from 'esbuild';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from './browser.mjs';
import { artifacts, startReport } from './results.mjs';
import { remoteAddress, startServer, workbenchAddress } from './server.mjs';
import { setUpHost } from './setup.mjs';
import { makeWorkspace } from './workspace.mjs';

const here = import.meta.dirname;
const extension = path.join(here, '../..');
const suite = path.join(here, 'dist/index.js');
const resultFile = path.join(artifacts, 'suite-tests.json');
const log = path.join(artifacts, 'suite.log');
const suiteTimeout = 300_000;

async function inBrowser(workspace) {
  const server = await startServer({
    suite: true,
    unattended: true,
    environment: { CABLE_RESULT_FILE: resultFile },
  });
  let browser;
  try {
    browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const ended = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the suite did not end')), suiteTimeout);
      page.on('crash', () => reject(new Error('the page crashed')));
      void page.exposeFunction('codeAutomationLog', (_kind, words) =>
        appendFileSync(log, `${words.join(' ')}\n`),
      );
      void page.exposeFunction('codeAutomationExit', (code) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
    await page.goto(
      workbenchAddress(server.port, workspace, [
        ['extensionDevelopmentPath', remoteAddress(server.port, extension)],
        ['extensionTestsPath', remoteAddress(server.port, suite)],
      ]),
    );
    try {
      await ended;
    } catch (error) {
      await page.screenshot({ path: path.join(artifacts, 'suite-timeout.png') });
      throw error;
    }
  } finally {
    await browser?.close();
    server.stop();
  }
}

async function inElectron(workspace, vscodeExecutablePath) {
  const { runTests } = await import('@vscode/test-electron');
  await runTests({
    ...(vscodeExecutablePath === undefined ? {} : { vscodeExecutablePath }),
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    extensionTestsEnv: { CABLE_RESULT_FILE: resultFile },
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
  });
}

async function run(workspace) {
  const executable = process.env.VSCODE_EXECUTABLE;
  if (executable !== undefined || process.argv.includes('--download')) {
    console.log(`Host: @vscode/test-electron with ${executable ?? 'a downloaded VS Code'}`);
    await inElectron(workspace, executable);
  } else {
    console.log('Host: VS Code server from npm, in a headless browser');
    await inBrowser(workspace);
  }
}

if (!existsSync(path.join(extension, 'dist/server.js'))) {
  console.error('No dist/server.js: run `npm run build` first.');
  process.exit(1);
}
setUpHost();
mkdirSync(artifacts, { recursive: true });
for (const file of [resultFile, log]) rmSync(file, { force: true });
await build({
  entryPoints: [path.join(here, 'suite/index.ts')],
  outfile: suite,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
});
const workspace = makeWorkspace();
const report = startReport('suite');
let fault;
try {
  await run(workspace.file);
} catch (error) {
  fault = error.stack ?? error;
} finally {
  workspace.remove();
}
if (existsSync(resultFile)) {
  for (const { title, error } of JSON.parse(readFileSync(resultFile, 'utf8'))) report.add(title, error);
}
// A failing test ends the host with an error too; the tests themselves tell which.
if (fault !== undefined && report.counts.failed === 0) report.add('the suite runs to its end', fault);
process.exit(report.close());
