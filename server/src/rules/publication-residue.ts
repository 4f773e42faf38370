// Traces of how a copy was published: one hint a message and kind, with its count. None of it is the cable's fault.
import * as l10n from '../l10n';
import type { Message, Span } from '../message/model';
import { residues, type Residue, type ResidueKind } from '../edits/publication-residues';
import type { Report, Rule } from './rule';

export const rule: Rule = {
  code: 'publication-residue',
  title: 'The copy carries traces of its publication',
  severity: 'hint',
  fixable: true,
  source: 'Not in ACP 127: added by publishers',
  check,
};

interface KindWords {
  readonly kind: ResidueKind;
  readonly one: string;
  readonly many: string;
  readonly title: l10n.Phrase;
}

const kinds: readonly KindWords[] = [
  {
    kind: 'link',
    one: 'A Markdown link stands',
    many: 'Markdown links stand',
    title: l10n.t('Take the links away and leave their words'),
  },
  {
    kind: 'pilcrow',
    one: 'A pilcrow stands before a number or letter',
    many: 'pilcrows stand before numbers or letters',
    title: l10n.t('Take the pilcrows away'),
  },
  {
    kind: 'trailingBlanks',
    one: 'Two or more blanks stand at a line end',
    many: 'lines have two or more blanks at the end',
    title: l10n.t('Take the trailing blanks away'),
  },
  {
    kind: 'backslash',
    one: 'A back-slash stands at a line end',
    many: 'back-slashes stand at line ends',
    title: l10n.t('Take the back-slashes away'),
  },
];

function check(message: Message, report: (report: Report) => void): void {
  for (const { kind, one, many, title } of kinds) {
    const found = residues(message, kind);
    const [first] = found;
    if (first === undefined) continue;
    const what =
      found.length === 1
        ? `${one} in this copy. It was added in publication and is`
        : `${String(found.length)} ${many} in this copy. They were added in publication and are`;
    report({
      span: superfluousPart(kind, first),
      message: `${what} no part of the cable.`,
      tag: 'unnecessary',
      fixes: [{ title, preferred: true, edits: () => found.flatMap(({ edits }) => edits) }],
    });
  }
}

/** Editors fade the range of what is unnecessary: of `[PREL](#)` that is `](#)`, not the code. */
function superfluousPart(kind: ResidueKind, residue: Residue): Span {
  const { start, end } = kind === 'link' ? (residue.edits[residue.edits.length - 1] ?? residue) : residue;
  return { start, end };
}
