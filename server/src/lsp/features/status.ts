// The requests of our own client: what a document was recognised as, and the settings of any file.
import type { DocumentStatus, FileSettings, SettingsParams, StatusParams } from '../protocol';
import { SETTINGS_REQUEST, STATUS_REQUEST } from '../protocol';
import type { ServerFeature } from '../session';

export const status: ServerFeature = {
  capabilities: () => ({}),

  listen({ connection, guard, service, documents, configuration, parsed }) {
    connection.onRequest(
      STATUS_REQUEST,
      guard('cable/status', null, async ({ uri, position }: StatusParams): Promise<DocumentStatus | null> => {
        const cable = await parsed(uri);
        if (!cable) return null;
        return { ...service.status(cable, position), settings: (await configuration().of(uri)).source };
      }),
    );
    connection.onRequest(
      SETTINGS_REQUEST,
      guard('cable/settings', null, async ({ uri }: SettingsParams): Promise<FileSettings | null> => {
        const { form, lineLength, detect } = (await configuration().of(uri)).settings;
        if (!documents.has(uri)) configuration().forget(uri);
        return { form, lineLength, detect };
      }),
    );
  },
};
