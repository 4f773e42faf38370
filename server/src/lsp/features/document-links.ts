// Links from references to the cables that they name, for those that are in a folder that is open. Which file a link leads to
// is looked up when it is wanted: an id is only ever looked up, never made a path.
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import type { CitedCable } from '../../features/cable-lookup';
import { linkTarget } from '../../features/document-links';
import type { ServerFeature } from '../session';

export const documentLinks: ServerFeature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),

  listen({ connection, guard, service, client, parsed, workspace }) {
    connection.onDocumentLinks(
      guard(
        'textDocument/documentLink',
        [],
        async ({ textDocument }: DocumentLinkParams, token): Promise<DocumentLink[]> => {
          const cable = await parsed(textDocument.uri);
          const named = cable ? service.namedCables(cable) : [];
          // A cable that names no other is no reason to read all files.
          if (named.length === 0) return [];
          const cables = await workspace.whole(token);
          return named.flatMap(({ range, cited }) =>
            cables.cited(cited).length === 0 ? [] : { range, data: cited },
          );
        },
      ),
    );
    connection.onDocumentLinkResolve(
      guard('documentLink/resolve', { range: nowhere }, (link: DocumentLink): DocumentLink => {
        const { range } = link;
        const cited = citedIn(link.data);
        const found = cited && linkTarget(cited, workspace.now());
        if (!found) return { range };
        const { target, tooltip } = found;
        return client().showsLinkTooltips ? { range, target, tooltip } : { range, target };
      }),
    );
  },
};

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** What an editor gives back may be anything. */
function citedIn(data: unknown): CitedCable | null {
  if (typeof data !== 'object' || data === null || !('id' in data) || typeof data.id !== 'string')
    return null;
  return { id: data.id, yearWritten: !('yearWritten' in data) || data.yearWritten !== false };
}
