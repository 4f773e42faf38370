// Where the bundle of the server enters. One file serves every host, so that a package for all of them holds the parser, the
// rules and the tables once: in a Web Worker it is the browser's server, else Node's. Only the one that is asked for is run.
import { startBrowserServer } from './browser';
import { startNodeServer } from './node';

if ('importScripts' in globalThis) startBrowserServer();
else startNodeServer();
