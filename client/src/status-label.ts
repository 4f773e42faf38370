// What the status item says of a document, in the words of those who read cables.
import type { CableStatus } from '../../server/src/features/status';

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
