// @ts-check
// What esbuild is told beside its options, so that bundles hold no more than they need.
import { readFile } from 'node:fs/promises';

/**
 * The protocol's types bring lists of values and functions with them, as namespaces of a form that counts as used whether it is
 * or not. In this form those that are not used are left out.
 * @type {import('esbuild').Plugin}
 */
export const onlyUsedTypes = {
  name: 'only used types',
  setup({ onLoad }) {
    onLoad(
      { filter: /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ },
      async ({ path: file }) => {
        const written = await readFile(file, 'utf8');
        const contents = written
          .replaceAll(
            /^(export )?var (\w+);\n\(function \(\2\) \{$/gm,
            '$1var $2 = /* @__PURE__ */ (function ($2) {',
          )
          .replaceAll(/^\}\)\((\w+) \|\| \(\1 = \{\}\)\);$/gm, 'return $1; })({});');
        return { contents };
      },
    );
  },
};

const unusedParts = ['files', 'textDocuments'];
const unusedFeatures = {
  callHierarchy: 'CallHierarchyFeature',
  inlineCompletion: 'InlineCompletionFeature',
  inlineValue: 'InlineValueFeature',
  linkedEditingRange: 'LinkedEditingRangeFeature',
  moniker: 'MonikerFeature',
  notebook: 'NotebookSyncFeature',
  showDocument: 'ShowDocumentFeature',
  textDocumentContent: 'TextDocumentContentFeature',
  typeHierarchy: 'TypeHierarchyFeature',
};
const unused = new RegExp(`^\\./(?:${[...unusedParts, ...Object.keys(unusedFeatures)].join('|')})$`);

/**
 * Parts of the protocol's library that are not used here: one that finds and starts npm and other programs, for servers that
 * load modules of their workspace, which is best not there; one that keeps documents, which the server does itself;
 * requests that it neither makes nor answers, each a class made of another by a function of its own; and all of the protocol's
 * types but those that the library itself looks at.
 * @type {import('esbuild').Plugin}
 */
export const withoutUnused = {
  name: 'without what is not used',
  setup({ onResolve, onLoad }) {
    const namespace = 'left-out';
    onResolve({ filter: unused }, ({ importer }) =>
      /vscode-languageserver[\\/]lib[\\/](node|common)[\\/]\w+\.js$/.test(importer)
        ? { path: 'part', namespace }
        : undefined,
    );
    onResolve({ filter: /^vscode-languageserver-types$/ }, ({ importer }) =>
      /vscode-languageserver-protocol[\\/]lib[\\/]/.test(importer) ? { path: 'types', namespace } : undefined,
    );
    const parts = Object.values(unusedFeatures)
      .map((name) => `exports.${name} = (Base) => Base;`)
      .join('\n');
    onLoad({ filter: /^part$/, namespace }, () => ({ contents: parts }));
    onLoad({ filter: /^types$/, namespace }, () => ({
      contents: `export { DocumentUri, integer, uinteger, URI, WorkspaceFolder } from 'vscode-languageserver-types';`,
      resolveDir: process.cwd(),
    }));
  },
};

/**
 * What only Node or only a browser has, in a bundle for both: where it is not wanted it is empty, and what runs there asks
 * nothing of it. Were the code for each host imported only when it is wanted, every module of the bundle would be wrapped, to be
 * run later.
 * @type {import('esbuild').Plugin}
 */
export const byHost = {
  name: 'by host',
  setup({ onResolve, onLoad }) {
    const namespace = 'by-host';
    onResolve(
      { filter: /^node:|^vscode-languageserver\/(node|browser)$/ },
      ({ path, namespace: asking, importer }) =>
        asking === namespace || importer.includes('node_modules') ? undefined : { path, namespace },
    );
    onLoad({ filter: /^/, namespace }, ({ path }) => ({
      contents: `module.exports = ${path.endsWith('/browser') ? '!' : ''}('importScripts' in globalThis) ? {} : require('${path}');`,
      resolveDir: process.cwd(),
    }));
  },
};
