// What codes stand for, behind them. What there is more to say of one is worked out when the pointer is over it.
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { markupOf } from '../markup';
import type { ServerFeature } from '../session';

/** What a hint keeps to be resolved by. */
interface HintData {
  readonly uri: string;
  readonly version: number;
}

export const inlayHints: ServerFeature = {
  capabilities: ({ inlayHints: wanted }) =>
    wanted ? { inlayHintProvider: { resolveProvider: wanted.resolvesTooltip } } : {},

  listen({ connection, guard, service, documents, client, configuration, parsed }) {
    const requests = connection.languages.inlayHint;
    requests.on(
      guard('textDocument/inlayHint', [], async ({ textDocument: { uri }, range }: InlayHintParams) => {
        const { timeZone, ...shown } = (await configuration().of(uri)).display.inlayHints;
        const cable = await parsed(uri);
        const version = documents.versionOf(uri);
        if (!cable || version === undefined) return [];
        const hints = service.inlayHints(cable, range, { ...shown, zone: zoneOf(timeZone) });
        if (!client().inlayHints?.resolvesTooltip) return hints;
        const data: HintData = { uri, version };
        return hints.map((hint): InlayHint => ({ ...hint, data }));
      }),
    );
    requests.resolve((hint, token) =>
      guard('inlayHint/resolve', hint, async (asked: InlayHint): Promise<InlayHint> => {
        const { uri, version } = dataOf(asked);
        const cable = await parsed(uri);
        if (!cable || documents.versionOf(uri) !== version) return asked;
        const { line, character } = asked.position;
        const found = service.hover(cable, { line, character: Math.max(0, character - 1) });
        return found ? { ...asked, tooltip: markupOf(found.markdown, client()) } : asked;
      })(hint, token),
    );
  },

  refresh: ({ connection, client }) =>
    client().inlayHints?.refreshes ? connection.languages.inlayHint.refresh() : undefined,
};

function zoneOf(choice: 'utc' | 'local'): string {
  return choice === 'utc' ? 'UTC' : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function dataOf({ data }: InlayHint): HintData {
  const given = data as Partial<HintData> | null | undefined;
  return { uri: String(given?.uri), version: Number(given?.version) };
}
