// The cables of all folders, by id, subject, TAGS, date and classification.
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbols as symbolsFor } from '../../features/workspace-symbols';
import type { ServerFeature } from '../session';

export const workspaceSymbols: ServerFeature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),

  listen({ connection, guard, workspace }) {
    connection.onWorkspaceSymbol(
      guard(
        'workspace/symbol',
        [],
        async ({ query }: WorkspaceSymbolParams, token): Promise<SymbolInformation[]> => [
          ...symbolsFor(query, await workspace.whole(token)),
        ],
      ),
    );
  },
};
