// The output formats of `cable lint`, by name.
import type { LintFormat } from './format';
import { githubFormat } from './github';
import { jsonFormat, ndjsonFormat } from './json';
import { sarifFormat } from './sarif';
import { textFormat } from './text';

export const formatNames = ['text', 'json', 'ndjson', 'sarif', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

export function formatOf(name: FormatName, coloured: boolean): LintFormat {
  if (name === 'text') return textFormat(coloured);
  return { json: jsonFormat, ndjson: ndjsonFormat, sarif: sarifFormat, github: githubFormat }[name];
}
