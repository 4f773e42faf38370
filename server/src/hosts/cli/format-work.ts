// `cable format` on one file: whether formatting changes it under its settings, and the change made if that is asked for.
import { applied } from '../../edits/composition';
import { formattingEdits } from '../../features/formatting';
import { parse } from '../../message/parse';
import type { Settings } from '../../settings';
import type { Configuration } from './configurations';
import { settingsIn } from './configurations';
import { decode } from './encoding';
import { slashed } from './paths';
import { contentOf } from './read-file';
import { noCounts } from './report';
import { rewriteFile } from './rewrite-file';
import type { Performer } from './work';
import { nothingDone } from './work';

export interface FormatWork {
  readonly command: 'format';
  readonly write: boolean;
  /** By the index that each file has. */
  readonly configurations: readonly Configuration[];
}

/** Gives the path of each file that changes, and of no other. */
export function formatPerformer({ write, configurations }: FormatWork): Performer {
  const settingsOf = settingsIn(configurations);
  return {
    between: '\n',
    perform(item) {
      const content = 'report' in item ? null : contentOf(item);
      if (content === null || 'report' in item) return nothingDone;
      const decoded = decode(content);
      const text = formattedText(decoded.text, settingsOf(item));
      const counts = { ...noCounts, files: 1 };
      if (text === decoded.text) return { ...nothingDone, counts };
      const problem = write
        ? rewriteFile({ path: item.path, content, decoded }, text, 'not formatted')
        : null;
      if (problem !== null) return { ...nothingDone, counts, problems: [problem] };
      return { output: slashed(item.path), counts: { ...counts, filesChanged: 1 }, problems: [] };
    },
  };
}

/** The text laid out as its settings say, with one line end at its end. */
export function formattedText(text: string, { form, format }: Settings): string {
  const edits = formattingEdits(parse(text, { form }), {
    form,
    style: format,
    trimTrailingBlanks: true,
    insertFinalLineEnd: true,
    trimFinalLineEnds: true,
  });
  return edits.length === 0 ? text : applied(text, edits);
}
