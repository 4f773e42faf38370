// Shows all places that refer to a cable, in the editor's own view of references: what a click on `cited by 3 cables` does.
import { commands, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ReferencesRequest } from 'vscode-languageclient';
import type { ShowReferences } from '../../server/src/lsp/protocol';

export async function showReferences(
  client: BaseLanguageClient,
  { uri, position }: ShowReferences,
): Promise<void> {
  // From the view of cables it may come with one that is not open, of which the server knows nothing yet.
  await workspace.openTextDocument(Uri.parse(uri));
  const found = await client.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position,
    context: { includeDeclaration: false },
  });
  const { protocol2CodeConverter: convert } = client;
  const places = (found ?? []).map((place) => convert.asLocation(place));
  await commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    convert.asPosition(position),
    places,
  );
}
