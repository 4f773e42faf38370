// Keeps something with an object for as long as the object lives, where nobody else sees it: not in its JSON, not in a copy.
// A WeakMap does that too, but what it holds stays in memory until the engine has gone through the whole of it: messages that
// are read, checked and dropped would be moved about till then, and that takes as long as to read them.

export interface Attached<Owner extends object, Kept> {
  get(owner: Owner): Kept | undefined;
  set(owner: Owner, kept: Kept): void;
}

/** Its constructor gives back what it is given, so that the fields of a class below it are put on that. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- the fields of other classes go through it
class Itself {
  constructor(owner: object) {
    return owner;
  }
}

/** A place to keep one thing with each object. It is a private field, which only the class that declares it can name. */
export function attached<Owner extends object, Kept>(): Attached<Owner, Kept> {
  return class Keeping extends Itself {
    #kept: Kept;

    constructor(owner: Owner, kept: Kept) {
      super(owner);
      this.#kept = kept;
    }

    static get(owner: Owner): Kept | undefined {
      return #kept in owner ? owner.#kept : undefined;
    }

    static set(owner: Owner, kept: Kept): void {
      if (#kept in owner) owner.#kept = kept;
      else new Keeping(owner, kept);
    }
  };
}
