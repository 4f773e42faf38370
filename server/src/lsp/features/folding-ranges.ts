// What an editor may fold away.
import type { FoldingRangeParams } from 'vscode-languageserver';
import type { ServerFeature } from '../session';

export const foldingRanges: ServerFeature = {
  capabilities: ({ folding }) => (folding ? { foldingRangeProvider: true } : {}),

  listen({ connection, guard, service, client, inSlices }) {
    connection.onFoldingRanges(
      guard('textDocument/foldingRange', [], async ({ textDocument: { uri } }: FoldingRangeParams, token) => {
        const folding = client().folding ?? {};
        return (await inSlices(uri, token, (cable) => service.foldingRangesSteps(cable, folding))) ?? [];
      }),
    );
  },
};
