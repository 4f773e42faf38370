// What `cable format --help` says below the options: enough to do without a manual. The man page is made of the same.
import type { HelpSection } from './section';
import { noEnvironment, paths, settingsFile } from './shared';

export const formatHelp: readonly HelpSection[] = [
  paths,
  {
    title: 'What is changed',
    parts: [
      'Without --check or --write the formatted text of one file is printed. Blanks, line ends and the order of heading lines are put right, paragraphs and references laid out. A change after which a message would be read otherwise is not made, formatting twice changes nothing more, and what is no cable stays as it is.',
      'A file keeps its encoding and its kind of line ends; it is replaced whole or not at all.',
    ],
  },
  {
    title: 'Standard input',
    parts: [
      'With --stdin, or with - for a PATH, one text is read from standard input and printed formatted. NAME is the path it goes by for settings; no such file need be there.',
    ],
  },
  {
    title: 'Settings',
    parts: [
      settingsFile,
      {
        lines: [
          '{ "format": { "wrap": 69, "paragraphNumbers": "digits",',
          '              "tagSeparator": "comma" } }',
        ],
      },
      {
        terms: [
          ['wrap', 'the longest line of running text; 0, by itself, wraps nothing'],
          ['paragraphNumbers', 'keep, digits (1.) or pilcrow (¶1.)'],
          ['tagSeparator', 'keep, comma (PREL, PGOV) or blank (PREL PGOV)'],
        ],
      },
    ],
  },
  {
    title: 'Exit codes',
    parts: [
      {
        terms: [
          ['0', 'done; with --check, no file would change'],
          ['1', 'with --check, at least one file would change'],
          ['2', 'wrong use, or something could not be read or written; all else was done'],
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
          'cable format draft.cable',
          'cable format --write drafts',
          "cable format --check 'cables/**/*.cable'",
          'cable format - < draft.cable > clean.cable',
        ],
      },
    ],
  },
];
