// Work put off until its result is first asked for: the tables cost nothing at start-up.

/** The result of `make`, made once, at the first call. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
