// Renames the letter of a reference or the number of a paragraph, with all mentions in its message. A name that cannot be
// is refused with the reason.
import type {
  PrepareRenameParams,
  PrepareRenameResult,
  RenameParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const rename: ServerFeature = {
  capabilities: ({ preparesRename }) => ({
    renameProvider: preparesRename ? { prepareProvider: true } : true,
  }),

  listen({ connection, guard, service, documents, client, parsed }) {
    connection.onPrepareRename(
      guard<PrepareRenameParams, PrepareRenameResult | ResponseError<never> | null>(
        'textDocument/prepareRename',
        null,
        async ({ textDocument, position }) => {
          const cable = await parsed(textDocument.uri);
          if (!cable) return null;
          const found = service.renameable(cable, position);
          return typeof found === 'string' ? refusal(found) : { range: found.range, placeholder: found.text };
        },
      ),
    );
    connection.onRenameRequest(
      guard<RenameParams, WorkspaceEdit | ResponseError<never> | null>(
        'textDocument/rename',
        null,
        async ({ textDocument, position, newName }) => {
          const { uri } = textDocument;
          const cable = await parsed(uri);
          const version = documents.versionOf(uri);
          if (!cable || version === undefined) return null;
          const edits = service.rename(cable, position, newName);
          if (typeof edits === 'string') return refusal(edits);
          return client().takesVersionedEdits
            ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
            : { changes: { [uri]: edits as TextEdit[] } };
        },
      ),
    );
  },
};

function refusal(reason: string): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, reason);
}
