// What the help of several commands says.
import type { HelpSection } from './section';

export const paths: HelpSection = {
  title: 'Paths',
  parts: [
    'A PATH is a file, a folder or a glob. A file is read whatever its name. A folder is searched, with all below it, for *.cable and *.telegram, and for *.txt that are cables by what stands at their top; .git and node_modules are passed over. Put globs in quotes.',
    'Files are UTF-8, UTF-16 with a byte order mark, or else windows-1252. Many are read on all cores; the output is in order of path.',
  ],
};

export const stdin = (command: string): HelpSection => ({
  title: 'Standard input',
  parts: [
    'With --stdin, one text is read from standard input. NAME is the path it goes by in the output and for settings; no such file need be there:',
    { lines: [`cable ${command} --stdin drafts/a.cable < a.tmp`] },
  ],
});

export const environment: HelpSection = {
  title: 'Environment',
  parts: [
    {
      terms: [
        ['NO_COLOR', 'when it is set and not empty, nothing is coloured'],
        ['FORCE_COLOR', 'colours are written to a file or pipe too; 0 turns them off'],
      ],
    },
    'Without either, text is coloured on a terminal that can show it. A progress bar is shown on standard error, for long work, when that is a terminal.',
  ],
};

export const noEnvironment: HelpSection = {
  title: 'Environment',
  parts: [
    'Nothing is read from the environment. A progress bar is shown on standard error, for long work, when that is a terminal.',
  ],
};

export const settingsFile =
  'They are taken from the nearest .cablelint.json, looked for upwards from each file:';
