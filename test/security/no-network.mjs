// Loaded before a program: whatever of Node reaches into a network throws, and says so on standard error.
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const refuse = (what) => () => {
  process.stderr.write(`NETWORK ${what}\n`);
  throw new Error(`network: ${what}`);
};

const reaching = [
  [net, ['connect', 'createConnection', 'createServer']],
  [http, ['request', 'get', 'createServer']],
  [https, ['request', 'get', 'createServer']],
  [http2, ['connect', 'createServer']],
  [tls, ['connect', 'createServer']],
  [dgram, ['createSocket']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']],
];
for (const [module, names] of reaching) for (const name of names) module[name] = refuse(name);
net.Socket.prototype.connect = refuse('connect');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
syncBuiltinESMExports();
if (process.env['CABLE_SAY_GUARDED']) process.stderr.write('guarded\n');
