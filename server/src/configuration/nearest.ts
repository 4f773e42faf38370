// The word that was probably meant by one that is misspelt.

/** At most so many letters may be wrong, and words longer than this are not compared. */
const MAXIMUM_DISTANCE = 3;
const MAXIMUM_LENGTH = 60;

/** The nearest of the words; undefined when none is near. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > MAXIMUM_LENGTH) return undefined;
  let nearest: string | undefined;
  let least = Math.min(MAXIMUM_DISTANCE, Math.floor(word.length / 2)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** How many letters have to be put in, left out or replaced to make one word of the other (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index++) {
      const replaced = (row[index] ?? 0) + (one[at] === other[index] ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
