// What the status item says of a document, in the words of those who read cables.
import type { CableStatus } from '../../server/src/features/status';
import type { SettingsSource } from '../../server/src/lsp/protocol';

export interface StatusLabel {
  readonly text: string;
  /** Shown beside the text; empty when there is no more to say. */
  readonly detail: string;
}

const forms: Readonly<Record<CableStatus['form'], string>> = {
  acp127: 'ACP 127 message',
  aad: 'AAD record',
  smart: 'SMART message',
  draft: 'Draft',
  partial: 'Extract',
};

export function labelOf(status: CableStatus): StatusLabel {
  if (!status.recognised) return { text: 'Not recognised as a cable', detail: '' };
  const form = forms[status.form];
  if (status.messages > 1) return { text: `${status.messages} messages`, detail: `the first: ${form}` };
  return { text: form, detail: [status.id, status.era].filter((part) => part !== null).join(' · ') };
}

/** What it says of the settings; `shorten` gives the path of a file as a person knows it. */
export function settingsLabelOf(
  { file, fileProblems, problems }: SettingsSource,
  shorten: (file: string) => string,
): StatusLabel & { readonly isFaulty: boolean } {
  const count = fileProblems + problems.length;
  const wrong = count === 0 ? '' : count === 1 ? '1 setting is wrong' : `${count} settings are wrong`;
  const text = file === null ? "Settings: the editor's" : `Settings: ${shorten(file)}`;
  const detail = [wrong, problems[0] ?? ''].filter((part) => part !== '').join('. ');
  return { text, detail, isFaulty: count > 0 };
}
