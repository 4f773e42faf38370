// What a message was recognised as, in the few facts that an editor shows beside the language's name.
import type { CableDocument } from '../message/document';
import { messageIndexAt } from '../message/document';
import type { Form, Message } from '../message/model';

/** Periods in which cables looked alike; `aad` records are of the first two, SMART messages of the last. */
export type Era = '1973-1979' | '1979-1995' | '1995-2010' | '2010-';

/** What a message was recognised as. */
export interface CableStatus {
  readonly form: Form;
  /** Null when neither form nor date tell it. */
  readonly era: Era | null;
  /** `07BEIJING6872`, or null. */
  readonly id: string | null;
  /** How many messages the file holds. */
  readonly messages: number;
  /** False when nothing of a cable was found. */
  readonly recognised: boolean;
}

export function statusOf(document: CableDocument, offset: number): CableStatus {
  const message = document.messages[messageIndexAt(document, offset)];
  return {
    form: message?.form ?? 'partial',
    era: message ? eraOf(message) : null,
    id: message?.id ?? null,
    messages: document.messages.length,
    recognised: message?.recognised ?? false,
  };
}

function eraOf({ form, year }: Message): Era | null {
  if (form === 'smart') return '2010-';
  if (year === null) return null;
  if (year < 1979) return '1973-1979';
  if (year < 1995) return '1979-1995';
  return year < 2010 ? '1995-2010' : '2010-';
}
