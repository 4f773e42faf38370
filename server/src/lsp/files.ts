// Where the files of a workspace are read: folders on the host's own disk by the host, all others through the editor.
import type { HostFiles } from '../workspace/scan';
import { together } from '../workspace/scan';
import { editorFiles } from './editor-files';
import type { Session } from './session';

export function filesOf({
  connection,
  runtime,
  client,
}: Pick<Session, 'connection' | 'runtime' | 'client'>): HostFiles {
  const editor = editorFiles(connection, runtime);

  /** Null when nobody can. */
  function readerOf(uri: string): HostFiles | null {
    if (runtime.files && uri.startsWith('file:')) return runtime.files;
    return client().readsFiles ? editor : null;
  }

  return {
    scan(request, take) {
      const scans = [runtime.files, editor].flatMap((files) => {
        const folders = request.folders.filter(({ uri }) => readerOf(uri) === files);
        return files && folders.length > 0 ? [files.scan({ ...request, folders }, take)] : [];
      });
      return together(scans);
    },

    read: async (uri) => (await readerOf(uri)?.read(uri)) ?? null,
  };
}
