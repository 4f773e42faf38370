// What belongs to the word under the caret.
import type { DocumentHighlightParams } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const documentHighlights: ServerFeature = {
  capabilities: ({ highlights }) => (highlights ? { documentHighlightProvider: true } : {}),

  listen({ connection, guard, service, parsed }) {
    connection.onDocumentHighlight(
      guard(
        'textDocument/documentHighlight',
        [],
        async ({ textDocument: { uri }, position }: DocumentHighlightParams) => {
          const cable = await parsed(uri);
          return cable ? service.documentHighlights(cable, position) : [];
        },
      ),
    );
  },
};
