// What modules remember from one call to the next (maps of what was seen, facts kept by message) would hide a mutant, or keep
// its answers for the next. So every cache that is made while the modules load is noted, and emptied before each test.

interface Cache {
  clear(): void;
}

const RealWeakMap = WeakMap;

/** A weak map that can be emptied. */
class ForgetfulWeakMap<Key extends WeakKey, Value> extends WeakMap<Key, Value> implements Cache {
  #kept = new RealWeakMap<Key, Value>();
  override get(key: Key): Value | undefined {
    return this.#kept.get(key);
  }
  override has(key: Key): boolean {
    return this.#kept.has(key);
  }
  override set(key: Key, value: Value): this {
    this.#kept.set(key, value);
    return this;
  }
  override delete(key: Key): boolean {
    return this.#kept.delete(key);
  }
  clear(): void {
    this.#kept = new RealWeakMap();
  }
}

/** The name by which the bundle calls a `lazily` whose result can be forgotten. */
export const forgettable = 'cableForgettable';

/** Calls `load`; what it gives empties all caches that were made meanwhile. Maps and sets that hold something by then are tables. */
export function loadWithCaches(load: () => void): () => void {
  const real = { Map, Set, WeakMap: RealWeakMap };
  const collections: (Map<unknown, unknown> | Set<unknown>)[] = [];
  const caches: Cache[] = [];
  const noting = <Made>(made: Made, list: Made[]) => {
    list.push(made);
    return made;
  };
  Object.assign(globalThis, {
    Map: new Proxy(Map, { construct: (_, [rows]) => noting(new real.Map(rows as []), collections) }),
    Set: new Proxy(Set, { construct: (_, [rows]) => noting(new real.Set(rows as []), collections) }),
    WeakMap: new Proxy(WeakMap, {
      construct() {
        const made = new ForgetfulWeakMap();
        caches.push(made);
        return made;
      },
    }),
    [forgettable]: (make: () => unknown) => {
      let made: { readonly value: unknown } | undefined;
      caches.push({ clear: () => (made = undefined) });
      return () => (made ??= { value: make() }).value;
    },
  });
  try {
    load();
  } finally {
    Object.assign(globalThis, real);
  }
  caches.push(...collections.filter(({ size }) => size === 0));
  return () => {
    for (const cache of caches) cache.clear();
  };
}
