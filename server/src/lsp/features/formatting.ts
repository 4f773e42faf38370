// Formatting of a document, of ranges of it, and on a typed line end.
import type {
  CancellationToken,
  DocumentOnTypeFormattingParams,
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  FormattingOptions,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import type { FormatOptions } from '../../service';
import type { ServerFeature, Session } from '../session';

export const formatting: ServerFeature = {
  capabilities: ({ formats, formatsRanges, formatsManyRanges, formatsOnType }) => ({
    ...(formats ? { documentFormattingProvider: true } : {}),
    ...(formatsRanges
      ? { documentRangeFormattingProvider: formatsManyRanges ? { rangesSupport: true } : true }
      : {}),
    ...(formatsOnType ? { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } } : {}),
  }),

  listen(session) {
    const { connection, guard, service, parsed } = session;
    connection.onDocumentFormatting(
      guard('textDocument/formatting', [], (params: DocumentFormattingParams, token) =>
        format(session, token, params),
      ),
    );
    connection.onDocumentRangeFormatting(
      guard('textDocument/rangeFormatting', [], (params: DocumentRangeFormattingParams, token) =>
        format(session, token, params, [params.range]),
      ),
    );
    connection.onRequest(
      'textDocument/rangesFormatting',
      guard('textDocument/rangesFormatting', [], (params: DocumentRangesFormattingParams, token) =>
        format(session, token, params, params.ranges),
      ),
    );
    connection.onDocumentOnTypeFormatting(
      guard(
        'textDocument/onTypeFormatting',
        [],
        async ({ textDocument: { uri }, position, ch }: DocumentOnTypeFormattingParams) => {
          const cable = ch === '\n' ? await parsed(uri) : undefined;
          return cable ? [...service.formatOnType(cable, position)] : [];
        },
      ),
    );
  },
};

async function format(
  { service, configuration, inSlices }: Session,
  token: CancellationToken | undefined,
  { textDocument: { uri }, options }: DocumentFormattingParams,
  ranges?: readonly Range[],
): Promise<TextEdit[]> {
  const { settings } = await configuration().of(uri);
  const choices = Object.assign({ style: settings.format }, wishesIn(options), ranges && { ranges });
  return [...((await inSlices(uri, token, (cable) => service.formatSteps(cable, choices))) ?? [])];
}

/** What an editor says of the ends of lines and of the file. Tabs play no part in cables. */
function wishesIn(options: FormattingOptions): FormatOptions {
  const { trimTrailingWhitespace, insertFinalNewline, trimFinalNewlines } = options;
  return {
    ...(trimTrailingWhitespace === undefined ? {} : { trimTrailingWhitespace }),
    ...(insertFinalNewline === undefined ? {} : { insertFinalNewline }),
    ...(trimFinalNewlines === undefined ? {} : { trimFinalNewlines }),
  };
}
