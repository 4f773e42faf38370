// Packages name the code of others that is in them, all of it and nothing else: in notices for people, and in a bill of materials
// for scanners. What is in them is what esbuild notes of each bundle.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

interface Bill {
  readonly metadata: { readonly component: { readonly purl: string; readonly description: string } };
  readonly components: readonly { readonly purl: string; readonly licenses: readonly unknown[] }[];
}

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >;
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(project, path), 'utf8'));
}

/** Folders of the packages whose code is in a bundle. */
function packagesIn(bundle: string): readonly string[] {
  const { outputs } = json(`dist/meta/${bundle}.json`) as Metafile;
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((name) => (inputs[name]?.bytesInOutput ?? 0) > 0),
  );
  return files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
}

/** The definitions of CycloneDX, as its own library brings them. */
function validator(): (bill: unknown) => unknown {
  const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // Formats of internationalized addresses, which the library above does not know.
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
  for (const name of readdirSync(join(project, schemas))) {
    if (/^(spdx|jsf|cryptography)/.test(name) && name.endsWith('.json'))
      ajv.addSchema(json(`${schemas}/${name}`) as object, `http://cyclonedx.org/schema/${name}`);
  }
  const validate = ajv.compile(json(`${schemas}/bom-1.6.SNAPSHOT.schema.json`) as object);
  return (bill) => (validate(bill) ? [] : validate.errors);
}

describe.each([
  ['the extension', 'dist/vsix', ['client.js', 'server.js'], 'pkg:npm/cable@'],
  [
    'the npm package',
    'dist/npm/package',
    ['cli.js', 'server.js', 'api.mjs', 'api.cjs'],
    'pkg:npm/%40cable-editor/cable@',
  ],
])('%s', (_, folder, bundles, itself) => {
  let inside: readonly { readonly name: string; readonly version: string; readonly folder: string }[];
  let notices: string;
  let bill: Bill;

  beforeAll(() => {
    const folders = [...new Set(bundles.flatMap(packagesIn))];
    inside = folders.map((each) => ({
      ...(json(`${each}/package.json`) as { readonly name: string; readonly version: string }),
      folder: each,
    }));
    notices = readFileSync(join(project, folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    bill = json(`${folder}/sbom.cdx.json`) as Bill;
  });

  test('holds the bundles that were looked into, and no other', () => {
    const files = readdirSync(join(project, folder, 'dist')).filter((name) => !name.includes('.d.'));
    expect(files.sort()).toEqual([...bundles].sort());
    expect(inside.map(({ name }) => name)).toContain('vscode-languageserver-types');
  });

  test('names in its notices every package in it, and no other', () => {
    const [opening = ''] = notices.split('-'.repeat(80));
    const named = [...opening.matchAll(/^ {2}(\S+ \S+)$/gm)].map((found) => found[1]);
    expect(named).toEqual(inside.map(({ name, version }) => `${name} ${version}`).sort());
  });

  test('has the licence of each of them in its notices, word for word', () => {
    for (const { folder: place } of inside) {
      const file = readdirSync(join(project, place)).find((name) => /^licen[cs]e/i.test(name)) ?? '';
      const licence = readFileSync(join(project, place, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim();
      expect(licence.length).toBeGreaterThan(100);
      expect(notices).toContain(licence);
    }
  });

  test('names in its bill of materials itself, the same packages, and no other', () => {
    expect(bill.metadata.component.purl).toBe(
      `${itself}${(json('package.json') as { readonly version: string }).version}`,
    );
    expect(bill.metadata.component.description).toMatch(/diplomatic cables in ACP 127/i);
    expect(bill.components.map(({ purl }) => purl).sort()).toEqual(
      inside.map(({ name, version }) => `pkg:npm/${name}@${version}`).sort(),
    );
  });

  test('has a bill of materials as CycloneDX defines it', () => {
    const check = validator();
    expect(check(bill)).toEqual([]);
    expect(check({ ...bill, components: [{ name: 'no type' }] })).not.toEqual([]);
  });

  test('has no folder of dependencies', () => {
    expect(existsSync(join(project, folder, 'node_modules'))).toBe(false);
  });
});
