// What may be told of an error in a log: where it came from, and not a word of anyone's document.

/**
 * The kind of an error and the innermost places it passed, such as `TypeError at parse (server.js:1:20)`.
 * Its message is left out, for it may quote the text that was being read.
 */
export function describeFault(error: unknown, places = 3): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = error.stack ?? '';
  const afterMessage = stack.indexOf(error.message) + error.message.length;
  const frames = stack
    .slice(afterMessage)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, places)
    .map((line) => line.trim().replace(/(?<![^\s(\\/])[^\s(\\/]*[\\/]/g, ''));
  return [error.constructor.name, ...frames].join(' ');
}
