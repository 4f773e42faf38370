// What the rules find in files that need not be open, under the settings of each: for a task that checks a whole folder.
// Findings go out as plain places and words, for they are printed.
import { firstLineOf } from '../../features/ranges';
import type { PrintedFinding } from '../../findings-text';
import type { ParsedCable } from '../../service';
import type { Settings } from '../../settings';
import { isCableFile } from '../../workspace/read-cables';
import { filesOf } from '../files';
import type { FileFindings, FindingsParams } from '../protocol';
import { FINDINGS_REQUEST } from '../protocol';
import type { ServerFeature } from '../session';
import { createSliced } from '../sliced';

export const fileFindings: ServerFeature = {
  capabilities: () => ({}),

  listen(session) {
    const { connection, guard, runtime, service, documents, configuration, parsed } = session;
    const files = filesOf(session);
    const sliced = createSliced(runtime);

    async function read(
      uri: string,
      { form }: Settings,
      isWanted: () => boolean,
    ): Promise<ParsedCable | undefined> {
      const text = await files.read(uri);
      if (text === null || !isCableFile(uri, text)) return undefined;
      return sliced(service.parseSteps(text, { form }), isWanted);
    }

    /** Open documents count as they stand; others as they are on the disk, if they are cables. */
    async function lint(uri: string, isWanted: () => boolean): Promise<FileFindings | null> {
      const isOpen = documents.has(uri);
      const { settings } = await configuration()[isOpen ? 'of' : 'ofUnopened'](uri);
      const cable = isOpen ? await parsed(uri) : await read(uri, settings, isWanted);
      const found = cable && (await sliced(service.validateSteps(cable, settings), isWanted));
      return found
        ? found.findings.map(({ finding: { span, severity, code, message }, origin }): PrintedFinding => ({
            ...firstLineOf(cable.toRange(span, origin), cable.positions).start,
            severity,
            code,
            message,
          }))
        : null;
    }

    connection.onRequest(
      FINDINGS_REQUEST,
      guard('cable/findings', [], ({ uris }: FindingsParams, token) =>
        Promise.all(uris.map((uri) => lint(uri, () => token?.isCancellationRequested !== true))),
      ),
    );
  },
};
