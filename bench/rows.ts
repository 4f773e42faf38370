// The rows of the tables: what each is called, what it is compared with, and what is asked of it.
import type { Language, Row } from './contestant';
import type { BundleName } from './bundles';

export interface Competitor {
  readonly name: BundleName;
  /** As it stands in the table. */
  readonly title: string;
  readonly language: Language;
  readonly isFloor: boolean;
}

export const ours: Competitor = { name: 'cable', title: '**cable**', language: 'cable', isFloor: false };

const peer = (name: BundleName, title: string, language: Language): Competitor => ({
  name,
  title,
  language,
  isFloor: false,
});
const floor = (name: BundleName, title: string): Competitor => ({
  name,
  title,
  language: 'cable',
  isFloor: true,
});

export const others: readonly Competitor[] = [
  peer('json', 'vscode-json-languageservice', 'json'),
  peer('css', 'vscode-css-languageservice', 'css'),
  peer('markdown', 'vscode-markdown-languageservice', 'markdown'),
  peer('markdownlint', 'markdownlint', 'markdown'),
  peer('yaml', 'yaml-language-server', 'yaml'),
  floor('char-codes', 'floor: every character code'),
  floor('split-lines', 'floor: split into lines'),
  floor('line-pattern', 'floor: one pattern a line'),
  floor('document-update', 'floor: TextDocument.update'),
];

export const rowTitles: { readonly [row in Row]: string } = {
  parse: 'Parse',
  check: 'Parse and all rules',
  symbols: 'Parse and document symbols',
  tokens: 'Parse and semantic tokens',
  completion: 'Completion in a parsed document',
  formatting: 'Formatting',
  key: 'One character typed → findings, in process',
};

/**
 * The row in which floors are measured, for each row of ours: a keystroke has a floor of its own, and completion, which need
 * not look at the whole text, has none.
 */
export function floorRowOf(row: Row): Row | undefined {
  if (row === 'completion') return undefined;
  return row === 'key' ? 'key' : 'check';
}
