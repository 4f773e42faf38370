// What stands under the pointer, explained.
import type { HoverParams } from 'vscode-languageserver';
import { markupOf } from '../markup';
import type { ServerFeature } from '../session';

export const hover: ServerFeature = {
  capabilities: () => ({ hoverProvider: true }),

  listen({ connection, guard, service, client, parsed, workspace }) {
    connection.onHover(
      guard('textDocument/hover', null, async ({ textDocument, position }: HoverParams) => {
        const cable = await parsed(textDocument.uri);
        const found = cable ? service.hover(cable, position, workspace.now()) : null;
        return found && { contents: markupOf(found.markdown, client()), range: found.range };
      }),
    );
  },
};
