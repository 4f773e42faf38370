// Preloaded into a server whose memory is watched: answers each message over the channel of its parent with the bytes in use,
// when all that is garbage has been collected. Needs --expose-gc.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
