// @ts-check
// One file of declarations for the npm package, which depends on nothing: the types of the protocol are in it too.
import path from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { project } from './project.mjs';

/** The declarations of all that server/src/api.ts exports. */
export async function declarations() {
  const bundle = await rollup({
    input: path.join(project, 'server/src/api.ts'),
    plugins: [
      dts({
        respectExternal: true,
        tsconfig: path.join(project, 'server/tsconfig.json'),
        // What serves hosts that work in slices is not promised to anyone.
        compilerOptions: { composite: false, incremental: false, stripInternal: true },
      }),
    ],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return withoutNamespaces(output[0].code);
}

/**
 * The protocol's types have namespaces of functions beside them (`Position.create`). The package has the types and not the
 * functions, and must not declare what is not there.
 * @param {string} code
 */
function withoutNamespaces(code) {
  const { statements } = ts.createSourceFile('api.d.ts', code, ts.ScriptTarget.Latest);
  return statements
    .filter((statement) => !ts.isModuleDeclaration(statement))
    .map((statement) => code.slice(statement.pos, statement.end))
    .join('')
    .replace(/\{@link \w+\.\w+ ([^}]*)\}/g, '$1')
    .trimStart()
    .concat('\n');
}
