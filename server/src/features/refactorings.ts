// What an editor offers to rewrite in a message, though nothing may be wrong with it: a title and the edits for each.
import type { Edit } from '../edits/edit';
import { renumberingEdits } from '../edits/renumbering';
import * as l10n from '../l10n';
import type { Message } from '../message/model';
import { cleanPublishedCopy } from './refactorings/clean-published-copy';
import { recomputeStationLine } from './refactorings/recompute-station-line';
import { reletterReferences } from './refactorings/reletter-references';

export interface Refactoring {
  readonly title: l10n.Phrase;
  /** LSP kind, `refactor.rewrite` or one below it. */
  readonly kind: string;
  readonly edits: readonly Edit[];
}

const table = [
  { title: l10n.t('Renumber all paragraphs'), kind: 'refactor.rewrite.renumber', edit: renumberingEdits },
  {
    title: l10n.t('Letter the references anew'),
    kind: 'refactor.rewrite.reletter',
    edit: reletterReferences,
  },
  {
    title: l10n.t('Recompute line 3 from the date-time group'),
    kind: 'refactor.rewrite.station',
    edit: recomputeStationLine,
  },
  { title: l10n.t('Clean the published copy'), kind: 'refactor.rewrite.clean', edit: cleanPublishedCopy },
] as const;

/** Those that would change something. */
export function refactorings(message: Message): readonly Refactoring[] {
  return table
    .map(({ title, kind, edit }) => ({ title, kind, edits: edit(message) }))
    .filter(({ edits }) => edits.length > 0);
}
