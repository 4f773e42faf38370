// The core runs where there is neither Node nor a browser nor an editor: bundled for no platform, it is run in a bare
// context, which has the language's own objects and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const seed = readFileSync(join(project, 'test/fixtures/seed.cable'), 'utf8');

/** Evaluates an expression over the core (`core`) and a text (`text`) in a bare context; answers as JSON. */
let evaluate: (expression: string, text: string) => unknown;

beforeAll(async () => {
  const result = await build({
    entryPoints: [join(project, 'server/src/service.ts')],
    bundle: true,
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'core',
    logLevel: 'silent',
  });
  const code = result.outputFiles[0]?.text ?? '';
  evaluate = (expression, text) => {
    const context = createContext(Object.assign(Object.create(null) as object, { text }));
    runInContext(code, context);
    return JSON.parse(runInContext(`JSON.stringify(${expression})`, context) as string) as unknown;
  };
});

describe('the core in a bare context', () => {
  test('reads the seed', () => {
    const status = evaluate('core.createCableService().status(core.createCableService().parse(text))', seed);
    expect(status).toMatchObject({ form: 'acp127', id: '07BEIJING6872', messages: 1, recognised: true });
  });

  test('finds a wrong day', () => {
    const service = 'const service = core.createCableService();';
    const run = `(() => { ${service} return service.validate(service.parse(text)).findings.map(({ finding }) => finding.code); })()`;
    expect(evaluate(run, seed.replace('3020548', '3050548'))).toContain('station-date-mismatch');
  });

  test('outlines and explains', () => {
    const run = `(() => {
      const service = core.createCableService();
      const cable = service.parse(text);
      const hover = service.hover(cable, { line: 6, character: 4 });
      return { outline: service.documentSymbols(cable)[0].name, hover: hover.markdown };
    })()`;
    const { outline, hover } = evaluate(run, seed) as { readonly outline: string; readonly hover: string };
    expect(outline).toMatch(/^07BEIJING6872 — S\/CRS/);
    expect(hover).toMatch(/29 October 2007/);
  });
});
