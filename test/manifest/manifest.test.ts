// The manifest promises nothing that the sources do not keep, and the sources use nothing that it does not declare.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver-types';
import { tokenModifiers, tokenTypes } from '../../server/src/features/semantic-tokens/legend';
import { displaySettingsSchema } from '../../server/src/configuration/display';
import { settingsSchema, windowSettingsSchema } from '../../server/src/settings';

const project = join(import.meta.dirname, '../..');

interface Setting {
  readonly scope: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly additionalProperties?: { readonly enum: readonly string[] };
}

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly extensionKind: readonly string[];
  readonly icon: string;
  readonly engines: { readonly vscode: string };
  readonly activationEvents: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly capabilities: unknown;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly firstLine: string;
      readonly configuration: string;
      readonly icon: { readonly light: string; readonly dark: string };
    }[];
    readonly grammars: readonly {
      readonly language: string;
      readonly scopeName: string;
      readonly path: string;
    }[];
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly {
      readonly language: string;
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
    readonly commands: readonly { readonly command: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}

function sourcesUnder(folder: string): string {
  const files = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(join(folder, file)))
    .join('\n');
}

/** Every first group of a pattern in a text, each once, sorted. */
function allOf(pattern: RegExp, text: string): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map((found) => found[1] ?? ''))].sort();
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { languages, grammars, commands, configuration, jsonValidation } = manifest.contributes;
const language = languages.find(({ id }) => id === 'cable');
const client = sourcesUnder('client/src');

describe('engines', () => {
  test('the editor types are those of the oldest editor supported', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  test('the types installed are of the same version', () => {
    const types = JSON.parse(read('node_modules/@types/vscode/package.json')) as Manifest;
    expect(manifest.engines.vscode).toBe(`^${types.version}`);
  });
});

describe('in the marketplace', () => {
  test.each([
    ['Programming Languages', 'languages'],
    ['Snippets', 'snippets'],
    ['Themes', 'themes'],
    ['Debuggers', 'debuggers'],
  ])('%s is a category of it exactly when it contributes %s', (category, contribution) => {
    expect(manifest.categories.includes(category)).toBe(contribution in manifest.contributes);
  });

  test('it is found among linters and formatters, by each word once', () => {
    expect(manifest.categories).toEqual(expect.arrayContaining(['Linters', 'Formatters']));
    expect(new Set(manifest.keywords).size).toBe(manifest.keywords.length);
    // More are not taken.
    expect(manifest.keywords.length).toBeLessThanOrEqual(30);
  });

  test('it runs where the files are', () => {
    expect(manifest.extensionKind).toEqual(['workspace']);
  });
});

describe('commands', () => {
  test('each one declared is registered, and each one registered is declared', () => {
    const registered = allOf(/registerCommand\(\s*'([^']+)'/g, client);
    expect(commands.map(({ command }) => command).sort()).toEqual(registered);
  });

  test('each one used is declared', () => {
    const used = allOf(/command: '(cable\.[^']+)'/g, client);
    expect(commands.map(({ command }) => command)).toEqual(expect.arrayContaining([...used]));
  });

  test('all stand in one category', () => {
    expect(new Set(commands.map(({ category }) => category))).toEqual(new Set(['%displayName%']));
  });
});

describe('settings', () => {
  const schemas = { ...settingsSchema, ...displaySettingsSchema };
  // The language client reads this one by the client's name.
  const readByLibrary = ['cable.trace.server'];
  const declared = Object.keys(configuration.properties);

  test('those declared are those that the server reads', () => {
    const readByServer = Object.keys({ ...schemas, ...windowSettingsSchema }).map((name) => `cable.${name}`);
    expect([...declared].sort()).toEqual([...readByServer, ...readByLibrary].sort());
  });

  test.each(Object.entries(schemas))('%s has the same default and values on both sides', (name, schema) => {
    const setting = configuration.properties[`cable.${name}`];
    expect(setting?.default).toEqual(schema.default);
    expect(setting?.enum ?? setting?.additionalProperties?.enum).toEqual(schema.values);
  });

  test.each(Object.entries(windowSettingsSchema))('%s is one for the window', (name, schema) => {
    expect(configuration.properties[`cable.${name}`]).toMatchObject({
      scope: 'window',
      default: schema.default,
    });
    expect(configuration.properties[`cable.${name}`]?.enum).toEqual(
      'values' in schema ? schema.values : undefined,
    );
  });

  test.each(Object.keys(schemas))('%s can differ from folder to folder', (name) => {
    expect(configuration.properties[`cable.${name}`]?.scope).toBe('resource');
  });
});

describe('the language', () => {
  test('is one, with its grammar', () => {
    const grammar = JSON.parse(read('syntaxes/cable.tmLanguage.json')) as { readonly scopeName: string };
    expect(grammars).toEqual([
      { language: 'cable', scopeName: grammar.scopeName, path: './syntaxes/cable.tmLanguage.json' },
    ]);
  });

  test('starts the extension, in the client and nowhere by scheme', () => {
    // What looks like a cable by its first lines alone is plain text until then. A folder with settings of its own may
    // want findings before anything is open.
    expect(manifest.activationEvents).toEqual([
      'onLanguage:cable',
      'onLanguage:plaintext',
      'workspaceContains:.cablelint.json',
      // Where there are cables, the Explorer has a view of them.
      'workspaceContains:**/*.cable',
      'workspaceContains:**/*.telegram',
    ]);
    expect(client).toContain(`documentSelector: [{ language: 'cable' }, { pattern: '**/.cablelint.json' }]`);
  });

  test('is served in untrusted and virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  const firstLine = new RegExp(language?.firstLine ?? '(?!)');

  test.each([
    'VZCZCXRO1587  ',
    'VZCZCXYZ0009',
    'VZCZCBKO123',
    'DE RUEHBJ #6872 3020548',
    'DE RUEHBJ #6872/01 3020548',
    'PAGE 01 CAIRO 13856 121703Z',
    'PAGE 01        STATE   015113',
  ])('is known by the first line %j', (line) => {
    expect(firstLine.test(line)).toBe(true);
  });

  test.each([
    '',
    'DE RERUM NATURA',
    'Page 01',
    'PAGE 010',
    'PAGE 02 ROME 01196',
    'see VZCZCXRO1587',
    'VZCZC',
  ])('is not seen in the first line %j', (line) => {
    expect(firstLine.test(line)).toBe(false);
  });

  test('is looked for at the start of the line alone, without repeats that could run long', () => {
    expect(language?.firstLine).toMatch(/^\^/);
    expect(language?.firstLine).not.toMatch(/[*+]/);
  });
});

describe('semantic tokens', () => {
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
  const standardTypes: readonly string[] = Object.values(SemanticTokenTypes);
  const standardModifiers: readonly string[] = Object.values(SemanticTokenModifiers);
  const selectors = Object.entries(semanticTokenScopes[0]?.scopes ?? {});

  test('those that the protocol does not know are declared, and no others', () => {
    expect(semanticTokenTypes.map(({ id }) => id)).toEqual(
      tokenTypes.filter((type) => !standardTypes.includes(type)),
    );
    expect(semanticTokenModifiers.map(({ id }) => id)).toEqual(
      tokenModifiers.filter((modifier) => !standardModifiers.includes(modifier)),
    );
  });

  test('every type has a scope, so that a theme colours it as it does without a server', () => {
    expect(semanticTokenScopes.map(({ language: of }) => of)).toEqual(['cable']);
    expect([...new Set(selectors.map(([selector]) => selector.split('.')[0]))].sort()).toEqual(
      [...tokenTypes].sort(),
    );
  });

  test.each(selectors)('%s is coloured as something in the grammar is', (selector, scopes) => {
    const [, modifier = 'declaration'] = selector.split('.');
    expect(tokenModifiers).toContain(modifier);
    for (const scope of scopes) expect(read('syntaxes/cable.tmLanguage.json')).toContain(`"${scope}"`);
  });
});

test('every file that the manifest names is there', () => {
  const named = [
    manifest.icon,
    language?.configuration,
    language?.icon.light,
    language?.icon.dark,
    grammars[0]?.path,
    ...jsonValidation.map(({ url }) => url),
  ];
  for (const path of named) expect(existsSync(join(project, path ?? 'unnamed')), path).toBe(true);
});

test('the icon is a picture of 256 by 256', () => {
  const picture = readFileSync(join(project, manifest.icon));
  // The header of a PNG gives width and height at bytes 16 and 20.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([256, 256]);
});

test('the lockfiles name no registry', () => {
  for (const lockfile of ['package-lock.json', 'test/vscode-host/package-lock.json']) {
    expect(read(lockfile)).not.toMatch(/"resolved"/);
  }
});
