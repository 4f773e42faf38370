// The commands of the palette. Each is declared in package.json under the same name.
import { commands, Disposable, type LogOutputChannel } from 'vscode';
import type { CableClient } from './client';

export function registerCommands(client: CableClient, output: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('cable.restartServer', () => restart(client)),
    commands.registerCommand('cable.showOutput', () => output.show()),
  );
}

/** Starts the server again, be it running or not; a running one ends first. */
function restart(client: CableClient): Promise<void> {
  return client.isRunning() ? client.restart() : client.start();
}
