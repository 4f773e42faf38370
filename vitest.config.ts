// The tests that run in Node. Those in a real VS Code are in test/vscode-host.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/unit/support/seed.ts'],
          alias: { vscode: fileURLToPath(new URL('test/unit/support/vscode.ts', import.meta.url)) },
          include: [
            'test/{unit,grammar,property,manifest,portability,corpus,mutation,patterns,fuzz,accessibility}/**/*.test.ts',
          ],
        },
      },
      // These need the bundles, or the packaged extension, in dist/.
      { test: { name: 'protocol', include: ['test/protocol/**/*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'cli', include: ['test/{cli,security}/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'packaging', include: ['test/packaging/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
