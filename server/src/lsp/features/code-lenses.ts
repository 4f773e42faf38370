// What stands above each message: how many cables cite it, and a way to mend what has one right answer.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { ServerFeature } from '../session';
import { FIX_ALL_COMMAND } from './commands';

export const codeLenses: ServerFeature = {
  capabilities: ({ codeLenses: wanted }) => (wanted ? { codeLensProvider: {} } : {}),

  listen({ connection, guard, service, configuration, citations, client, parsed }) {
    connection.onCodeLens(
      guard(
        'textDocument/codeLens',
        [],
        async ({ textDocument: { uri } }: CodeLensParams): Promise<CodeLens[]> => {
          const { settings, display } = await configuration().of(uri);
          const shown = display.codeLens;
          const cable = await parsed(uri);
          if (!cable || !(shown.citations || shown.fixes)) return [];
          const lenses = service.codeLenses(cable, {
            settings: shown.fixes && client().appliesEdits ? settings : undefined,
            citations: shown.citations ? citations : undefined,
          });
          return lenses.map(({ kind, title, range }) => {
            const argument = { uri, line: range.start.line };
            return kind === 'fixes'
              ? { range, command: { title, command: FIX_ALL_COMMAND, arguments: [argument] } }
              : { range, command: { title, command: '' } };
          });
        },
      ),
    );
  },

  refresh: ({ connection, client }) =>
    client().codeLenses?.refreshes ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
};
