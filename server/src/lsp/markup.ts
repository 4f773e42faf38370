// Text for people, as the editor at the other end can show it.
import type { MarkupContent } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver-types';
import type { Client } from './client';

/** Markdown for those who render it; for others the same words without its signs. */
export function markupOf(markdown: string, client: Client): MarkupContent {
  return client.rendersMarkdown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : {
        kind: MarkupKind.PlainText,
        value: markdown.replace(/\\([\p{P}\p{S}])|\*\*|`|(?<! ) +(?=\n)/gu, '$1'),
      };
}
