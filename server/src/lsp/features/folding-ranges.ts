// What an editor may fold away.
import type { FoldingRangeParams } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const foldingRanges: ServerFeature = {
  capabilities: ({ folding }) => (folding ? { foldingRangeProvider: true } : {}),

  listen({ connection, guard, service, client, parsed }) {
    connection.onFoldingRanges(
      guard('textDocument/foldingRange', [], async ({ textDocument: { uri } }: FoldingRangeParams) => {
        const cable = await parsed(uri);
        return cable ? service.foldingRanges(cable, client().folding ?? {}) : [];
      }),
    );
  },
};
