// What `cable --help` says below the options: enough to do without a manual. The man page is made of the same.
import type { HelpSection } from './section';
import { environment } from './shared';

export const programHelp: readonly HelpSection[] = [
  {
    title: 'Exit codes',
    parts: [
      {
        terms: [
          ['0', 'all is well'],
          ['1', 'errors in cables, more warnings than allowed, or files to be formatted'],
          ['2', 'wrong use, or something could not be read or written'],
        ],
      },
      'Results are on standard output; what keeps the command from its work is one line each on standard error.',
    ],
  },
  environment,
  {
    title: 'Examples',
    parts: [
      {
        lines: [
          'cable lint drafts                  # check all cables in a folder',
          'cable parse --format ndjson .      # one line of JSON for each message',
          'cable format --write drafts        # lay out all cables in a folder',
          'cable lint --help                  # formats, settings, exit codes',
        ],
      },
    ],
  },
];
