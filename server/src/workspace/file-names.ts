// Which files may be cables, by their names.

const CABLE = /\.(?:cable|telegram)$/i;
const TEXT = /\.txt$/i;

/** `text`: only its content can tell. */
export function kindOfFile(path: string): 'cable' | 'text' | null {
  if (CABLE.test(path)) return 'cable';
  return TEXT.test(path) ? 'text' : null;
}

/** Folders that hold the work of others. */
export const passedOver: ReadonlySet<string> = new Set(['.git', 'node_modules']);
