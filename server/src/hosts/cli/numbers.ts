// Numbers in sentences.

/** `1 file`, `2 files`. */
export function numberOf(count: number, noun: string): string {
  return `${counted(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `250,000`, the same everywhere. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}
