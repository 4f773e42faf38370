// What `cable server --help` says below the options: enough to do without a manual. The man page is made of the same.
import type { HelpSection } from './section';

export const serverHelp: readonly HelpSection[] = [
  {
    title: 'How to talk to it',
    parts: [
      'It speaks the Language Server Protocol over what the one option names. Over --stdio, standard input and output are the protocol; all else goes to standard error. For a socket or a pipe it is the client that listens and the server that connects.',
      'Set-ups for Neovim, Emacs, Helix, Sublime Text and Kate: https://github.com/cable-editor/cable/blob/main/docs/editors.md',
    ],
  },
  {
    title: 'Exit codes',
    parts: [
      {
        terms: [
          ['0', 'the client asked for shutdown, then for the end'],
          ['1', 'the client is not there, went without a word, or sent what cannot be followed'],
          ['2', 'wrong use'],
        ],
      },
    ],
  },
  {
    title: 'Environment',
    parts: [
      'Nothing is read from the environment. Settings come from the editor, and from the nearest .cablelint.json.',
    ],
  },
  {
    title: 'Examples',
    parts: [
      {
        lines: [
          'cable server --stdio              # what most editors are told to start',
          'cable server --socket=6009        # a client listens on port 6009',
          'cable server --pipe=/tmp/cable.sock',
        ],
      },
    ],
  },
];
