// Patterns of the grammar in JavaScript's syntax, as near as a check for backtracking asks. The grammar uses little that
// JavaScript lacks: `(?i:…)`. What else there would be is refused, for then the check would be of another pattern.

/** What Oniguruma has and JavaScript has not, or has otherwise. */
const ONLY_ONIGURUMA = /\(\?[>#~(&]|\(\?[imxa-z]*[-)]|[*+?}]\+|\\[hHRXGAzZKOyY]|\[\[:|&&\[|\\[gk]</;

/** @throws where the pattern has what cannot be said in JavaScript. */
export function inJavaScript(pattern: string): { readonly source: string; readonly flags: string } {
  const source = withoutCaseGroups(pattern);
  if (ONLY_ONIGURUMA.test(source)) throw new Error(`not to be said in JavaScript: ${pattern}`);
  const flags = source.includes('\\p{') ? 'u' : '';
  new RegExp(source, flags);
  return { source, flags };
}

/** `(?i:para)` → `(?:[pP][aA][rR][aA])`. */
function withoutCaseGroups(pattern: string): string {
  let written = '';
  /** For each open group whether case counts in it. */
  const exact: boolean[] = [true];
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '\\') written += character + pattern.charAt(++at);
    else if (inClass || character === '[') {
      inClass = character !== ']';
      written += character;
    } else if (character === '(') {
      const opens = pattern.startsWith('(?i:', at);
      exact.push(!opens && exact.at(-1) === true);
      written += opens ? '(?:' : character;
      if (opens) at += 3;
    } else if (character === ')') {
      exact.pop();
      written += character;
    } else written += exact.at(-1) === true ? character : inEitherCase(character);
  }
  return written;
}

function inEitherCase(character: string): string {
  return /[a-z]/i.test(character) ? `[${character.toLowerCase()}${character.toUpperCase()}]` : character;
}
