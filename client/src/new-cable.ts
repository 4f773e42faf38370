// The command "New Cable": an untitled cable with everything in it that can be known, and tab stops for the rest.
import { l10n, SnippetString, window, workspace } from 'vscode';
import type { NewCableForm } from '../../server/src/features/completion/new-cable';
import type { NewCableParams } from '../../server/src/lsp/protocol';
import { NEW_CABLE_REQUEST } from '../../server/src/lsp/protocol';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** `form` for key bindings; without one the person chooses. */
export async function newCable(client: BaseLanguageClient, form?: NewCableForm): Promise<void> {
  const chosen = form ?? (await choose());
  if (chosen === undefined) return;
  const document = await workspace.openTextDocument({ language: 'cable' });
  if (!client.isRunning()) await client.start();
  const params: NewCableParams = { uri: document.uri.toString(), form: chosen };
  const snippet = await client.sendRequest<string>(NEW_CABLE_REQUEST, params);
  // Shown only now: what is typed into it meanwhile would keep the snippet out.
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

async function choose(): Promise<NewCableForm | undefined> {
  const forms = [
    { form: 'unclassified', label: l10n.t('Unclassified') },
    {
      form: 'confidential',
      label: l10n.t('Confidential'),
      description: l10n.t('with authority block and portion markings'),
    },
    {
      form: 'reply',
      label: l10n.t('Reply'),
      description: l10n.t('unclassified, in reference to another cable'),
    },
  ] as const;
  return (
    await window.showQuickPick(forms, {
      title: l10n.t('New Cable'),
      placeHolder: l10n.t('What kind of cable'),
    })
  )?.form;
}
