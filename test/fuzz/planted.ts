// A target with a fault behind five conditions, each in the code of another: no text that is made at random meets them all.

const hidden = ['Message Attributes', 'NNNN', 'MRN: 12 STATE 12345', 'XMT AMEMBASSY TOKYO'] as const;

export function planted(text: string): void {
  if (!text.includes(hidden[0])) return;
  if (!text.includes(hidden[1])) return;
  if (!text.includes(hidden[2])) return;
  if (!text.includes(hidden[3])) return;
  if (text.includes('\u0000')) throw new Error('the fault that was planted');
}

/** The least that meets them, in any order. */
export const LEAST = hidden.join('').length + 1;
