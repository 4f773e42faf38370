// The server in Node: over IPC for VS Code, over stdio, a socket or a pipe for all others, as the arguments say.
// Standard output belongs to the protocol; whatever is printed goes to the client's log instead.
// When the client is gone, so is the server.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { describeFault } from '../lsp/guard';
import { startServer } from '../server';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

function main(): void {
  if (!process.argv.slice(2).some((argument) => TRANSPORTS.test(argument))) {
    process.stderr.write('cable: say how to connect: --stdio, --node-ipc, --socket=PORT or --pipe=NAME\n');
    process.exitCode = 2;
    return;
  }
  const connection = createConnection(ProposedFeatures.all);
  process.on('unhandledRejection', (reason) =>
    connection.console.error(`unhandled: ${describeFault(reason)}`),
  );
  process.on('disconnect', () => process.exit(1));
  startServer(connection, { defer: setImmediate, now: () => performance.now() });
}

main();
