// Work in steps: a long piece of work that stops now and then, so that whoever does it may let others work in between.

/** Each `yield` is a place where the work may rest, or be given up. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does it all at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
