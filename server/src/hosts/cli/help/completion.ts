// What `cable completion --help` says below the options: enough to do without a manual. The man page is made of the same.
import type { HelpSection } from './section';

export const completionHelp: readonly HelpSection[] = [
  {
    title: 'Set-up',
    parts: [
      {
        terms: [
          ['bash', 'in ~/.bashrc: source <(cable completion bash)'],
          ['zsh', 'in ~/.zshrc, below compinit: source <(cable completion zsh)'],
          ['fish', 'once: cable completion fish > ~/.config/fish/completions/cable.fish'],
        ],
      },
    ],
  },
  {
    title: 'Exit codes',
    parts: [
      {
        terms: [
          ['0', 'the script was printed'],
          ['2', 'wrong use'],
        ],
      },
    ],
  },
  {
    title: 'Examples',
    parts: [
      {
        lines: [
          'source <(cable completion bash)',
          'cable completion zsh > _cable      # in a folder of $fpath',
          'cable completion fish | source',
        ],
      },
    ],
  },
];
