// @ts-check
// The reference of the library, made of the declarations that it ships: what they do not export or do not explain is an error.
// typedoc.json says which of the protocol's own types are let off.
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { project, run, writePackaged } from './project.mjs';

/**
 * Writes api.md into a folder; ends this process when something is undocumented.
 * @param {string} declarations
 * @param {string} folder
 */
export function writeApiDocs(declarations, folder) {
  writePackaged(path.join(project, 'dist/api/api.d.mts'), declarations);
  const typedoc = path.join(project, 'node_modules/typedoc/bin/typedoc');
  run(process.execPath, [typedoc, '--out', folder]);
  chmodSync(path.join(folder, 'api.md'), 0o644);
}
