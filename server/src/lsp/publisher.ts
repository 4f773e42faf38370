// Says when documents are validated for an editor that is sent diagnostics. There is no fixed delay: a document is
// validated as soon as one turn of the event loop has passed without a message, so that a burst of changes is
// validated once and the requests that wait in the queue are answered first; and at the latest after `PATIENCE`.

/** Milliseconds after which a document is validated though messages keep coming. */
const PATIENCE = 50;

export interface Publisher {
  /** A message has arrived. */
  noteActivity(): void;
  /** The document has to be validated. */
  schedule(uri: string): void;
  forget(uri: string): void;
}

/** A document whose turn it is. */
export interface Publication {
  readonly uri: string;
  /** False once it has been scheduled again, or forgotten: what is being found out for it is out of date. */
  readonly isCurrent: () => boolean;
}

export interface PublisherOptions {
  /** Runs a task in a later turn of the event loop, after what is in the queue now. */
  readonly defer: (task: () => void) => void;
  /** Milliseconds of a clock that never steps back. */
  readonly now: () => number;
  readonly publish: (publication: Publication) => void;
}

export function createPublisher({ defer, now, publish }: PublisherOptions): Publisher {
  const waiting = new Set<string>();
  /** For each document the one of its publications that counts. */
  const latest = new Map<string, symbol>();
  let activity = 0;
  let running = false;

  function turn(seen: number, since: number): void {
    const [uri] = waiting;
    if (uri === undefined) {
      running = false;
      return;
    }
    if (seen !== activity && now() - since < PATIENCE) {
      const current = activity;
      defer(() => turn(current, since));
      return;
    }
    waiting.delete(uri);
    const mark = Symbol('publication');
    latest.set(uri, mark);
    publish({ uri, isCurrent: () => latest.get(uri) === mark });
    const current = activity;
    defer(() => turn(current, now()));
  }

  return {
    noteActivity() {
      activity++;
    },

    schedule(uri) {
      // Put last: the document that has just changed may change again.
      waiting.delete(uri);
      waiting.add(uri);
      latest.delete(uri);
      if (running) return;
      running = true;
      const since = now();
      // A value that `activity` never has, so that at least one whole turn passes.
      defer(() => turn(-1, since));
    },

    forget(uri) {
      waiting.delete(uri);
      latest.delete(uri);
    },
  };
}
