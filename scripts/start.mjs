// `npm start`: the seed open in a real VS Code, with the extension in it, at an address of this machine, until Ctrl-C.
//   npm start -- FOLDER       opens a folder of yours instead of a copy of the seed
//   npm start -- --port N     serves on this port instead of any free one
//   npm start -- --check      ends as soon as the workbench answers
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { remoteAddress, startServer, workbenchAddress } from '../test/vscode-host/server.mjs';
import { setUpHost } from '../test/vscode-host/setup.mjs';
import { makeWorkspace } from '../test/vscode-host/workspace.mjs';

const project = path.join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '0' }, check: { type: 'boolean', default: false } },
});

const [given] = positionals;
if (given !== undefined && !existsSync(given)) {
  console.error(`There is no folder ${given}.`);
  process.exit(2);
}

setUpHost();
console.log('Packaging the extension.');
execFileSync('npm', ['run', '--silent', 'package'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });

const workspace =
  given === undefined ? makeWorkspace() : { folder: realpathSync(given), remove: () => undefined };
const server = await startServer({ vsix: path.join(project, 'dist/cable.vsix'), port: Number(values.port) });
const seed = path.join(workspace.folder, 'seed.cable');
const opened = existsSync(seed) ? [['openFile', remoteAddress(server.port, seed)]] : [];
const address = workbenchAddress(server.port, workspace.folder, opened);

let ending = false;
/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  await server.stop();
  workspace.remove();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
server.child.once('exit', () => void end(1));

if (values.check) {
  const response = await fetch(address);
  console.log(
    `${response.status === 200 ? 'VS Code answers' : `VS Code says ${response.status}`} at ${address}`,
  );
  await end(response.status === 200 ? 0 : 1);
} else {
  console.log(`\nVS Code with Cable is at\n\n  ${address}\n\nCtrl-C ends it.`);
  if (given === undefined) console.log('The seed is a copy: edit it as you like, nothing is kept.');
}
