// `cable server`: the language server, which is a bundle of its own beside this one and reads the same arguments.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function startServer(): Promise<void> {
  await import(pathToFileURL(join(__dirname, 'server.js')).href);
}
