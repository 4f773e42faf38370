// Loaded before a program: whatever of Node reaches into a network throws, and says so on standard error. Listening on a
// socket, and taking what comes in on it, stays as it is.
'use strict';
const refuse = (what) => () => {
  process.stderr.write(`NETWORK ${what}\n`);
  throw new Error(`network: ${what}`);
};
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
})) {
  const loaded = require(module);
  for (const name of names) loaded[name] = refuse(`${module}.${name}`);
}
require('net').Socket.prototype.connect = refuse('net.Socket.connect');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
if (process.env.CABLE_SAY_GUARDED) process.stderr.write('guarded\n');
