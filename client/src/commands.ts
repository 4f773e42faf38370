// The commands. Each is declared in package.json under the same name.
import { commands, Disposable, Uri, window, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NewCableForm } from '../../server/src/features/completion/new-cable';
import type { ShowReferences, TurnOffRule } from '../../server/src/lsp/protocol';
import type { Crashes } from './crashes';
import { newCable } from './new-cable';
import { showReferences } from './show-references';
import { statusOf } from './status';
import { turnOffRule } from './turn-off-rule';

export function registerCommands(
  client: BaseLanguageClient,
  output: LogOutputChannel,
  crashes: Crashes,
): Disposable {
  return Disposable.from(
    commands.registerCommand('cable.newCable', (form?: NewCableForm) => newCable(client, form)),
    commands.registerCommand('cable.restartServer', () => {
      crashes.forget();
      return restart(client, crashes);
    }),
    commands.registerCommand('cable.showOutput', () => output.show()),
    commands.registerCommand('cable.openSettingsFile', () => openSettings(client)),
    commands.registerCommand('cable.showReferences', (place: ShowReferences) =>
      showReferences(client, place),
    ),
    commands.registerCommand('cable.turnOffRule', (request: TurnOffRule) => turnOffRule(request)),
  );
}

/** Starts the server again, be it running or not; a running one ends first. */
async function restart(client: BaseLanguageClient, { start }: Crashes): Promise<void> {
  if (client.isRunning()) await client.stop();
  await start();
}

/** Shows where the settings of the active cable are written: in a file, or in the editor's settings. */
async function openSettings(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  const status = document && (await statusOf(client, document));
  const file = status?.settings.file ?? null;
  if (file !== null) await window.showTextDocument(Uri.parse(file));
  else await commands.executeCommand('workbench.action.openSettings', '@ext:cable-editor.cable');
}
