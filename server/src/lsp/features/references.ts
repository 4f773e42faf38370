// Every place that speaks of a cable, in all folders; of a reference or a paragraph, in its own message.
import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const references: ServerFeature = {
  capabilities: () => ({ referencesProvider: true }),

  listen({ connection, guard, service, parsed, workspace }) {
    connection.onReferences(
      guard(
        'textDocument/references',
        [],
        async ({ textDocument, position, context }: ReferenceParams, token): Promise<Location[]> => {
          const cables = await workspace.whole(token);
          const cable = await parsed(textDocument.uri);
          if (!cable) return [];
          const { uri } = textDocument;
          return [...service.references(cable, position, uri, cables, context.includeDeclaration)];
        },
      ),
    );
  },
};
