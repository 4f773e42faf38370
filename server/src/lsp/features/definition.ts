// Where a cable, a reference or a paragraph stands that the text speaks of.
import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const definition: ServerFeature = {
  capabilities: () => ({ definitionProvider: true }),

  listen({ connection, guard, service, client, parsed, workspace }) {
    connection.onDefinition(
      guard(
        'textDocument/definition',
        null,
        async (
          { textDocument, position }: DefinitionParams,
          token,
        ): Promise<Definition | DefinitionLink[]> => {
          const cables = await workspace.whole(token);
          const cable = await parsed(textDocument.uri);
          const found = cable ? service.definition(cable, position, textDocument.uri, cables) : [];
          return client().linksDefinitions
            ? [...found]
            : found.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
        },
      ),
    );
  },
};
