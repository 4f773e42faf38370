// What the status item says of a document, in the words of those who read cables.

/** The answer to `cable/status`. */
export interface Status {
  /** The form of the first message: `acp127`, `aad`, `smart`, `draft`, `partial`. */
  readonly form: string;
  /** The years in which cables looked so, as the server words it; null when unknown. */
  readonly era: string | null;
  /** `07BEIJING6872`, or null. */
  readonly id: string | null;
  /** How many messages the document holds. */
  readonly messages: number;
  /** False when nothing of a cable was recognised. */
  readonly recognised: boolean;
}

const forms: Readonly<Record<string, string>> = {
  acp127: 'ACP 127 message',
  aad: 'AAD message',
  smart: 'SMART message',
  draft: 'Draft',
  partial: 'Extract of a message',
};

export function labelOf(status: Status): { readonly text: string; readonly detail: string } {
  if (!status.recognised) return { text: 'Not recognised as a cable', detail: '' };
  const form = forms[status.form] ?? status.form;
  if (status.messages > 1) return { text: `${status.messages} messages`, detail: `the first: ${form}` };
  return { text: form, detail: [status.id, status.era].filter((part) => part !== null).join(', ') };
}
