// The command "New Cable": an untitled cable with everything in it that can be known, and tab stops for the rest.
import { SnippetString, window, workspace } from 'vscode';
import type { NewCableParams } from '../../server/src/lsp/protocol';
import { NEW_CABLE_REQUEST } from '../../server/src/lsp/protocol';
import type { BaseLanguageClient } from 'vscode-languageclient';

const forms = [
  { label: 'Unclassified', form: 'unclassified' },
  { label: 'Confidential', description: 'with authority block and portion markings', form: 'confidential' },
  { label: 'Reply', description: 'unclassified, in reference to another cable', form: 'reply' },
] as const;

export async function newCable(client: BaseLanguageClient): Promise<void> {
  const chosen = await window.showQuickPick(forms, { title: 'New Cable' });
  if (!chosen) return;
  const document = await workspace.openTextDocument({ language: 'cable' });
  const editor = await window.showTextDocument(document);
  if (!client.isRunning()) await client.start();
  const params: NewCableParams = { uri: document.uri.toString(), form: chosen.form };
  const snippet = await client.sendRequest<string>(NEW_CABLE_REQUEST, params);
  await editor.insertSnippet(new SnippetString(snippet));
}
