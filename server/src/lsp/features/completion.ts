// What may be written at the cursor, what is to be said of it when the editor asks, and a whole new cable.
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { completionList, documentationFor } from '../completion-items';
import type { NewCableParams } from '../protocol';
import { NEW_CABLE_REQUEST } from '../protocol';
import type { ServerFeature } from '../session';

/** After these the next thing is offered: a word of a heading line, a marking, the address behind an indicator. */
const triggerCharacters = [' ', '(', '/'];

export const completion: ServerFeature = {
  capabilities: () => ({ completionProvider: { triggerCharacters, resolveProvider: true } }),

  listen({ connection, guard, service, client, configuration, parsed }) {
    connection.onCompletion(
      guard(
        'textDocument/completion',
        null,
        async (params: CompletionParams): Promise<CompletionList | null> => {
          const { uri } = params.textDocument;
          const cable = await parsed(uri);
          if (!cable) return null;
          const { post } = (await configuration().of(uri)).settings;
          const offered = service.completion(cable, params.position, {
            now: new Date(),
            post,
            trigger: params.context?.triggerCharacter,
          });
          return completionList(offered, client(), service);
        },
      ),
    );
    connection.onRequest(
      NEW_CABLE_REQUEST,
      guard('cable/newCable', '', async ({ uri, form }: NewCableParams) => {
        const { post } = (await configuration().of(uri)).settings;
        return service.newCable(form, { now: new Date(), post });
      }),
    );
    connection.onCompletionResolve((item: CompletionItem, token) =>
      guard('completionItem/resolve', item, (asked: CompletionItem): CompletionItem => {
        const documentation = documentationFor(asked.data, client(), service);
        return documentation === null ? asked : { ...asked, documentation };
      })(item, token),
    );
  },
};
