// What stands above each message: how many cables cite it, and a way to mend what has one right answer.
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { CableLookup } from '../../features/cable-lookup';
import type { ServerFeature } from '../session';
import type { ShowReferences } from '../protocol';
import { SHOW_REFERENCES_COMMAND } from '../protocol';
import { FIX_ALL_COMMAND } from './commands';

export const codeLenses: ServerFeature = {
  capabilities: ({ codeLenses: wanted }) => (wanted ? { codeLensProvider: {} } : {}),

  listen({ connection, guard, service, configuration, workspace, client, inSlices }) {
    connection.onCodeLens(
      guard(
        'textDocument/codeLens',
        [],
        async ({ textDocument: { uri } }: CodeLensParams, token): Promise<CodeLens[]> => {
          const { settings, display } = await configuration().of(uri);
          const shown = display.codeLens;
          if (!(shown.citations || shown.fixes)) return [];
          const options = {
            settings: shown.fixes && client().appliesEdits ? settings : undefined,
            citations: shown.citations ? citingIn(workspace.now()) : undefined,
          };
          const lenses = await inSlices(uri, token, (cable) => service.codeLensesSteps(cable, options));
          return (lenses ?? []).map(({ kind, title, range, own }) => {
            if (kind === 'fixes') {
              const place = { uri, line: range.start.line };
              return { range, command: { title, command: FIX_ALL_COMMAND, arguments: [place] } };
            }
            // In editors without the command it is words alone.
            if (own === null || !client().showsReferences) return { range, command: { title, command: '' } };
            const request: ShowReferences = { uri, position: own };
            return { range, command: { title, command: SHOW_REFERENCES_COMMAND, arguments: [request] } };
          });
        },
      ),
    );
  },

  hangsOnWorkspace: true,

  refresh: ({ connection, client }) =>
    client().codeLenses?.refreshes ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
};

/** How many cables refer to the one of an id, of those that are known. */
function citingIn(cables: CableLookup): (id: string) => number {
  return (id) => new Set(cables.citations(id).map(({ from, uri }) => from || uri)).size;
}
