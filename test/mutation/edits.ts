// How faults are put into a clean message: an operator changes one thing and says on which line a reader should be told of it.
// Lines count from 1, in the changed text. An operator that finds nothing to change gives null.

/** A message with one fault. */
export interface Mutant {
  readonly text: string;
  /** The line that the finding should stand on. */
  readonly line: number;
}

export type Mutate = (text: string) => Mutant | null;

/** One fault, named as a person would name it, and the code of the rule that should see it. */
export interface Operator {
  readonly name: string;
  readonly code: string;
  readonly mutate: Mutate;
}

/** Where a finding should be shown: the first match in the changed text. */
export type Place = RegExp;

/** The classification line, on which lines that the head lacks are reported. */
export const classificationLine: Place =
  /^(?:UNCLAS|C O N F I D E N T I A L|S E C R E T|CONFIDENTIAL|LIMITED OFFICIAL USE)\b.* \d{4,6}$|^(?:UNCLASSIFIED|SBU|CONFIDENTIAL)(?=\n\nMRN:)/m;

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** Replaces the first match (all, with the flag g). The finding is due where the first match began, or at `shown`. */
export function replacing(pattern: RegExp, replacement: string | Replacer, shown?: Place): Mutate {
  return (text) => {
    const start = text.search(pattern);
    if (start < 0) return null;
    const changed =
      typeof replacement === 'string'
        ? text.replace(pattern, replacement)
        : text.replace(pattern, (...match: readonly unknown[]) => replacement(...match.map(String)));
    return changed === text ? null : mutantAt(changed, shown === undefined ? start : changed.search(shown));
  };
}

/** Gives the new words from the match and its groups. */
export type Replacer = (...match: readonly string[]) => string;

/** A text with the finding due at an offset; null for an offset that search() did not find. */
export function mutantAt(text: string, offset: number): Mutant | null {
  return offset < 0 ? null : { text, line: lineAt(text, offset) };
}

/** Replaces `[start, end)`; the finding is due there. */
export function splicing(text: string, start: number, end: number, newText: string): Mutant {
  return { text: text.slice(0, start) + newText + text.slice(end), line: lineAt(text, start) };
}

/** Takes away what matches; the finding is due at `shown`. */
export function dropping(pattern: RegExp, shown: Place): Mutate {
  return replacing(pattern, '', shown);
}

/** The operator only where the clean text matches. */
export function where(condition: RegExp, mutate: Mutate): Mutate {
  return (text) => (condition.test(text) ? mutate(text) : null);
}

/** The operator only where the clean text does not match. */
export function except(condition: RegExp, mutate: Mutate): Mutate {
  return (text) => (condition.test(text) ? null : mutate(text));
}

/** The overall marking is CONFIDENTIAL or above. */
export const classified = /^(?:C O N F|CONFIDENTIAL|S E C R E T)/m;

/** The next letter of the alphabet, or the one `by` steps on. */
export function letterAfter(letter: string, by = 1): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}
