// The way to the editor and back, as a host lends it: whole messages, in order, out of their frames.

export interface Channel {
  /** Gives each message as it comes, from now on, and calls `onEnd` when nobody is at the other end any more. Called once. */
  readonly listen: (take: (message: unknown) => void, onEnd: () => void) => void;
  /** Sends a message. Never throws. */
  readonly send: (message: object) => void;
}
