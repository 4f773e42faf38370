// Semantic tokens: of a whole document, of the lines that are seen, and what has changed since the last answer.
import type {
  CancellationToken,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { tokensCountedIn } from '../../features/position-encoding';
import { semanticTokensEdits, semanticTokensLegend } from '../../features/semantic-tokens';
import type { ServerFeature, Session } from '../session';

/** What an editor was told last of a document; gone when the document is closed. */
type Told = WeakMap<object, { readonly resultId: string; readonly data: readonly number[] }>;

export const semanticTokens: ServerFeature = {
  capabilities: ({ semanticTokens: wanted }) =>
    wanted
      ? {
          semanticTokensProvider: {
            legend: semanticTokensLegend,
            full: { delta: wanted.delta },
            range: wanted.range,
          },
        }
      : {},

  listen(session) {
    const { connection, guard, service, parsed, inSlices } = session;
    const { semanticTokens: requests } = connection.languages;
    const told: Told = new WeakMap();
    let answers = 0;
    const counted = (tokens: number[], text: string): number[] =>
      tokensCountedIn(session.client().positionEncoding, tokens, text);

    /** Remembers the tokens of a document and gives them their id. */
    async function current({ documents }: Session, uri: string, token: CancellationToken | undefined) {
      const found = await inSlices(uri, token, (cable) => service.semanticTokensSteps(cable));
      const source = documents.sourceOf(uri);
      const data = found && source ? counted(found, source.getText()) : [];
      const before = source && told.get(source);
      const resultId = String(++answers);
      if (source && found) told.set(source, { resultId, data });
      return { before, answer: { resultId, data } };
    }

    requests.on(
      guard(
        'textDocument/semanticTokens/full',
        nothing,
        async ({ textDocument }: SemanticTokensParams, token) => {
          return (await current(session, textDocument.uri, token)).answer;
        },
      ),
    );
    requests.onDelta(
      guard(
        'textDocument/semanticTokens/full/delta',
        nothing,
        async (
          { textDocument, previousResultId }: SemanticTokensDeltaParams,
          token,
        ): Promise<SemanticTokens | SemanticTokensDelta> => {
          const { before, answer } = await current(session, textDocument.uri, token);
          if (before?.resultId !== previousResultId) return answer;
          return { resultId: answer.resultId, edits: semanticTokensEdits(before.data, answer.data) };
        },
      ),
    );
    requests.onRange(
      guard(
        'textDocument/semanticTokens/range',
        nothing,
        async ({ textDocument, range }: SemanticTokensRangeParams) => {
          const cable = await parsed(textDocument.uri);
          return { data: cable ? counted(service.semanticTokens(cable, range), cable.text) : [] };
        },
      ),
    );
  },

  refresh: ({ connection, client }) =>
    client().semanticTokens?.refresh ? connection.languages.semanticTokens.refresh() : undefined,
};

const nothing: SemanticTokens = { data: [] };
