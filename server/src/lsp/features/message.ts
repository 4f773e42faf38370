// The requests behind our own client's commands: the message at the cursor in fields, in words, as scholars cite it and as it
// reads, and the date-time group of this minute.
import { dateTimeGroup, momentOf } from '../../features/completion/moment';
import type { MessageFacts, MessageParams } from '../protocol';
import { DATE_TIME_GROUP_REQUEST, MESSAGE_REQUEST, READING_REQUEST } from '../protocol';
import type { ServerFeature } from '../session';

export const message: ServerFeature = {
  capabilities: () => ({}),

  listen({ connection, guard, service, parsed }) {
    connection.onRequest(
      MESSAGE_REQUEST,
      guard('cable/message', null, async ({ uri, position }: MessageParams): Promise<MessageFacts | null> => {
        const cable = await parsed(uri);
        return cable ? service.messageFacts(cable, position) : null;
      }),
    );
    connection.onRequest(
      READING_REQUEST,
      guard('cable/reading', null, async ({ uri, position }: MessageParams): Promise<string | null> => {
        const cable = await parsed(uri);
        return cable ? service.readingView(cable, position) : null;
      }),
    );
    connection.onRequest(
      DATE_TIME_GROUP_REQUEST,
      guard('cable/dateTimeGroup', '', () => dateTimeGroup(momentOf(new Date()))),
    );
  },
};
