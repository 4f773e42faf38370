// Precedences as they are written: doubled on line 2, one letter on line 5, a word after an addressee.
// Source: 5 FAH-2 H-321.2-1 and H-421.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { lazily } from '../../vocabulary/lazily';
import type { Precedence } from '../../vocabulary/precedences';
import { precedenceOfProsign, precedences } from '../../vocabulary/precedences';
import type { Candidate } from './candidate';

/** Those of State traffic by their prosigns, the usual ones first. */
export const usualPrecedences: () => readonly Precedence[] = lazily(() =>
  ['O', 'P', 'R', 'Z'].flatMap((prosign) => precedenceOfProsign(prosign) ?? []),
);

/** Words after an addressee: `NIACT IMMEDIATE` is one of its own. */
export const precedenceWords: () => readonly (Candidate & { readonly rank: number })[] = lazily(() =>
  ['IMMEDIATE', 'PRIORITY', 'ROUTINE', 'NIACT IMMEDIATE', 'FLASH']
    .flatMap((word) => precedences.find((each) => each.word === word) ?? [])
    .map(({ word, meaning, rank }) => ({
      label: word,
      kind: CompletionItemKind.EnumMember,
      detail: meaning,
      sample: `TO RUEHC/SECSTATE WASHDC |${word}`,
      rank,
    })),
);

/** `IMMEDIATE: serious urgency`. */
export function inWords({ word, meaning }: Precedence): string {
  return `${word}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}
