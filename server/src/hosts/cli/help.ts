// What --help says below the options: enough to do without a manual.

export const programHelp = `
Examples:
  cable lint drafts                  check all cables in a folder
  cable parse --format ndjson .      one line of JSON for each message
  cable format --write drafts        lay out all cables in a folder
  cable lint --help                  formats, settings, exit codes
`;

export const lintHelp = `
A folder is searched for *.cable and *.telegram, and for *.txt that are cables by what
stands at their top. .git and node_modules are passed over. Put globs in quotes.

Formats:
  text     for people: findings under the file they are in, and a sum
  json     one object: {"files":[{"path","findings":[…]}],"summary":{…}}
  ndjson   the same file objects, one a line
  sarif    SARIF 2.1.0, for code scanning
  github   annotations in GitHub Actions
Positions count from 1 in text, sarif and github, and from 0, as in editors, in json and ndjson.

Settings (.cablelint.json, looked for upwards from each file):
  { "rules": { "tags-missing": "off", "line-too-long": "warning" },
    "overrides": [{ "files": "drafts/**", "rules": { "signature-missing": "off" } }] }
Severities are error, warning, information, hint and off.

Exit codes:
  0  no errors, and not more warnings than allowed
  1  errors, or more warnings than --max-warnings
  2  wrong use, or something could not be read or written; all else was checked

Examples:
  cable lint cables
  cable lint --fix draft.cable
  cable lint --max-warnings 0 --format github 'cables/**/*.cable'
  cable lint --format sarif . > cable.sarif
  git show HEAD:drafts/a.cable | cable lint --stdin drafts/a.cable
`;

export const parseHelp = `
A folder is searched for *.cable and *.telegram, and for *.txt that are cables by what
stands at their top. .git and node_modules are passed over. Put globs in quotes.

Each message is an object: path, range, form, id, from, to, info, precedence,
dateTimeGroup, classification, tags, subject, references, summary, paragraphs, signature
and more. What the text does not have is null or []. Ranges are those of editors: lines
and characters from 0, characters in UTF-16 units.

Formats:
  json     a list of all messages
  ndjson   one message a line; for many files

Exit codes:
  0  all was read
  2  wrong use, or something could not be read; all else was

Examples:
  cable parse message.cable
  cable parse --format ndjson archive | jq -r '[.id, .subject] | @tsv'
  cable parse --format ndjson archive > archive.ndjson
`;

export const formatHelp = `
A folder is searched for *.cable and *.telegram, and for *.txt that are cables by what
stands at their top. .git and node_modules are passed over. Put globs in quotes.

Without --check or --write the formatted text of one file is printed. Blanks, line ends
and the order of heading lines are put right, paragraphs and references laid out. A change
after which a message would be read otherwise is not made, formatting twice changes
nothing more, and what is no cable stays as it is. A file keeps its encoding and its kind
of line ends; it is replaced whole or not at all.

Settings (.cablelint.json, looked for upwards from each file):
  { "format": { "wrap": 69, "paragraphNumbers": "digits", "tagSeparator": "comma" } }
  wrap              the longest line of running text; 0, by itself, wraps nothing
  paragraphNumbers  keep, digits (1.) or pilcrow (¶1.)
  tagSeparator      keep, comma (PREL, PGOV) or blank (PREL PGOV)

Exit codes:
  0  done; with --check, no file would change
  1  with --check, at least one file would change
  2  wrong use, or something could not be read or written; all else was done

Examples:
  cable format draft.cable
  cable format --write drafts
  cable format --check 'cables/**/*.cable'
  cable format - < draft.cable > clean.cable
`;

export const serverHelp = `
With --socket and --pipe the editor listens, and the server connects to it.

Examples:
  cable server --stdio
  cable server --socket=6009
`;
