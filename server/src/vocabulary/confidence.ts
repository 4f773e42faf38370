// How far a meaning in the tables may be trusted, and so how the editor may word it.

/** `plain`: said as it stands. `usually`: "usually …". `kindOnly`: only what kind of thing it is. */
export type Confidence = 'plain' | 'usually' | 'kindOnly';

/** From its first letter, as the packed tables have it. */
export function confidenceOf(letter: string | undefined): Confidence {
  if (letter === 'p') return 'plain';
  return letter === 'u' ? 'usually' : 'kindOnly';
}
