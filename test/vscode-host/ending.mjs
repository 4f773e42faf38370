// However this process ends, by itself, by an error or by a signal, what it started ends too and its folders go.
// Only SIGKILL leaves no time for that.
const cleaners = new Set();
let listening = false;

/** Runs `clean`, which may not wait for anything, at the end of the process. Answers with a function that runs it now. */
export function atEnd(clean) {
  listen();
  cleaners.add(clean);
  return () => {
    if (cleaners.delete(clean)) clean();
  };
}

function listen() {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const clean of cleaners) clean();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
}
