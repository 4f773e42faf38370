// What `cable parse --help` says below the options: enough to do without a manual. The man page is made of the same.
import type { HelpSection } from './section';
import { noEnvironment, paths, stdin } from './shared';

export const parseHelp: readonly HelpSection[] = [
  paths,
  stdin('parse'),
  {
    title: 'Fields',
    parts: [
      'Each message is an object: path, range, form, id, transmission, routing, station, security, precedence, dateTimeGroup, from, to, info, classification, origin, number, section, captions, executiveOrder, tags, subject, references, classifiedBy, summary, paragraphs, signature. What the text does not have is null or [].',
      'Ranges are those of editors: lines and characters from 0, characters in UTF-16 units.',
    ],
  },
  {
    title: 'Formats',
    parts: [
      {
        terms: [
          ['json', 'a list of all messages'],
          ['ndjson', 'one message a line; for many files'],
        ],
      },
    ],
  },
  {
    title: 'Exit codes',
    parts: [
      {
        terms: [
          ['0', 'all was read'],
          ['2', 'wrong use, or something could not be read; all else was'],
        ],
      },
    ],
  },
  noEnvironment,
  {
    title: 'Examples',
    parts: [
      {
        lines: [
          'cable parse message.cable',
          "cable parse --format ndjson archive | jq -r '[.id, .subject] | @tsv'",
          'cable parse --format ndjson archive > archive.ndjson',
          'git show HEAD:drafts/a.cable | cable parse --stdin',
        ],
      },
    ],
  },
];
