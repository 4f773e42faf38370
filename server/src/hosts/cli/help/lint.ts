// What `cable lint --help` says below the options: enough to do without a manual. The man page is made of the same.
import type { HelpSection } from './section';
import { environment, paths, settingsFile, stdin } from './shared';

export const lintHelp: readonly HelpSection[] = [
  paths,
  stdin('lint'),
  {
    title: 'Formats',
    parts: [
      {
        terms: [
          ['text', 'for people: findings under the file they are in, and a sum'],
          ['json', 'one object: {"files":[{"path","findings":[…]}],"summary":{…}}'],
          ['ndjson', 'the same file objects, one a line'],
          ['sarif', 'SARIF 2.1.0, for code scanning'],
          ['github', 'annotations in GitHub Actions'],
        ],
      },
      'Positions count from 1 in text, sarif and github, and from 0, as in editors, in json and ndjson.',
    ],
  },
  {
    title: 'Settings',
    parts: [
      settingsFile,
      {
        lines: [
          '{ "rules": { "tags-missing": "off", "line-too-long": "warning" },',
          '  "overrides": [{ "files": "drafts/**",',
          '                  "rules": { "signature-missing": "off" } }] }',
        ],
      },
      'Severities are error, warning, information, hint and off. With --config, FILE holds for all files, and globs in it count from the working folder.',
    ],
  },
  {
    title: 'Exit codes',
    parts: [
      {
        terms: [
          ['0', 'no errors, and not more warnings than allowed'],
          ['1', 'errors, or more warnings than --max-warnings'],
          ['2', 'wrong use, or something could not be read or written; all else was checked'],
        ],
      },
    ],
  },
  environment,
  {
    title: 'Examples',
    parts: [
      {
        lines: [
          'cable lint cables',
          'cable lint --fix draft.cable',
          "cable lint --max-warnings 0 --format github 'cables/**/*.cable'",
          'cable lint --format sarif . > cable.sarif',
          'git show HEAD:drafts/a.cable | cable lint --stdin drafts/a.cable',
        ],
      },
    ],
  },
];
