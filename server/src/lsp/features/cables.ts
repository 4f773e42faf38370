// The requests behind our own client's view of cables: all of them, level by level, and those around the message at a place.
// Nothing is read before they come.
import type { RelatedCables } from '../../features/related-cables';
import { cablesAt } from '../../workspace/cable-tree';
import type { CablePlace, CablesChanged, KnownLevel, MessageParams } from '../protocol';
import { CABLES_CHANGED, CABLES_REQUEST, RELATED_REQUEST } from '../protocol';
import type { ServerFeature } from '../session';

export const cables: ServerFeature = {
  capabilities: () => ({}),

  listen({ connection, guard, parsed, service, workspace }) {
    const nothing: KnownLevel = { groups: [], cables: [], revision: -1 };
    connection.onRequest(
      CABLES_REQUEST,
      guard('cable/cables', nothing, async (place: CablePlace, token): Promise<KnownLevel> => {
        const known = await workspace.whole(token);
        return { ...cablesAt(place, known), revision: workspace.revision() };
      }),
    );
    connection.onRequest(
      RELATED_REQUEST,
      guard(
        'cable/related',
        null,
        async ({ uri, position }: MessageParams, token): Promise<RelatedCables | null> => {
          const known = await workspace.whole(token);
          const cable = await parsed(uri);
          return cable ? service.relatedCables(cable, position, known) : null;
        },
      ),
    );
  },

  hangsOnWorkspace: true,

  refresh({ connection, client, workspace }) {
    const params: CablesChanged = { revision: workspace.revision() };
    return client().showsCables ? connection.sendNotification(CABLES_CHANGED, params) : undefined;
  },
};
