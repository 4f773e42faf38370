// The smallest text, by taking out ever smaller pieces, that still does what it is to do.

/** So many texts are tried at most. */
const TRIALS = 4000;

export function smallest(text: string, does: (text: string) => boolean): string {
  let small = text;
  let trials = 0;
  for (
    let length = Math.ceil(small.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    for (let at = 0; at < small.length && trials < TRIALS; trials++) {
      const less = small.slice(0, at) + small.slice(at + length);
      if (does(less)) small = less;
      else at += length;
    }
  }
  return small;
}
