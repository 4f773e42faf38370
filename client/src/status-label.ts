// What the status item says of a document, in the words of those who read cables.
import { l10n } from 'vscode';
import type { CableStatus } from '../../server/src/features/status';
import type { SettingsSource } from '../../server/src/lsp/protocol';

export interface StatusLabel {
  readonly text: string;
  /** Shown beside the text; empty when there is no more to say. */
  readonly detail: string;
}

/** A status item as it is read aloud: what it is, what it shows, and the rest. */
export function spoken(name: string, { text, detail }: StatusLabel): string {
  return [`${name}: ${text}`, detail.replaceAll(' · ', ', ')].filter((part) => part !== '').join('. ');
}

export function labelOf(status: CableStatus): StatusLabel {
  if (!status.recognised) return { text: l10n.t('Not recognised as a cable'), detail: '' };
  const form = formLabel(status.form);
  if (status.messages > 1) {
    return { text: l10n.t('{0} messages', status.messages), detail: l10n.t('the first: {0}', form) };
  }
  return { text: form, detail: [status.id, status.era].filter((part) => part !== null).join(' · ') };
}

function formLabel(form: CableStatus['form']): string {
  switch (form) {
    case 'acp127':
      return l10n.t('ACP 127 message');
    case 'aad':
      return l10n.t('AAD record');
    case 'smart':
      return l10n.t('SMART message');
    case 'draft':
      return l10n.t('Draft');
    case 'partial':
      return l10n.t('Extract');
  }
}

/** What it says of the settings; `shorten` gives the path of a file as a person knows it. */
export function settingsLabelOf(
  { file, fileProblems, problems }: SettingsSource,
  shorten: (file: string) => string,
): StatusLabel & { readonly isFaulty: boolean } {
  const count = fileProblems + problems.length;
  const wrong = count === 1 ? l10n.t('1 setting is wrong') : l10n.t('{0} settings are wrong', count);
  const text = file === null ? l10n.t("Settings: the editor's") : l10n.t('Settings: {0}', shorten(file));
  const detail = count === 0 ? '' : [wrong, ...problems.slice(0, 1)].join('. ');
  return { text, detail, isFaulty: count > 0 };
}
