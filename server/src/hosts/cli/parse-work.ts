// `cable parse` on one file: its messages as plain fields, with places as LSP ranges.
import { createCableService } from '../../service';
import { decode } from './encoding';
import { slashed } from './paths';
import { contentOf } from './read-file';
import { noCounts } from './report';
import type { Performer } from './work';
import { nothingDone } from './work';

export const parseFormats = ['json', 'ndjson'] as const;
export type ParseFormat = (typeof parseFormats)[number];

export interface ParseWork {
  readonly command: 'parse';
  readonly format: ParseFormat;
}

/** What is printed round and between the messages. */
export const parseFrames: Readonly<Record<ParseFormat, { begin: string; between: string; end: string }>> = {
  json: { begin: '[\n', between: ',\n', end: '\n]\n' },
  ndjson: { begin: '', between: '\n', end: '\n' },
};

export function parsePerformer({ format }: ParseWork): Performer {
  const service = createCableService();
  const { between } = parseFrames[format];
  return {
    between,
    perform(item) {
      const content = 'report' in item ? null : contentOf(item);
      if (content === null) return nothingDone;
      const cable = service.parse(decode(content).text);
      const path = slashed(item.path);
      const records = service.records(cable).map((record) => JSON.stringify({ path, ...record }));
      return { ...nothingDone, output: records.join(between), counts: { ...noCounts, files: 1 } };
    },
  };
}
