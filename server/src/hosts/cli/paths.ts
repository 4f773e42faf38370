// Paths as they are shown: with slashes on every platform, so that results can be compared and put into URIs.
import { sep } from 'node:path';

export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
