// Values that a setting may be given by mistake or by malice. Which of them are wrong for it, its schema says.
import { readFileSync } from 'node:fs';

function nested(depth: number, open: string, close: string): unknown {
  return JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);
}

/** As JSON has them, for that is how settings come. */
export const values: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['zero', 0],
  ['a number', 7],
  ['a negative number', -1],
  ['a fraction', 1.5],
  ['a huge number', 1e308],
  ['the number after the largest safe one', 2 ** 53],
  ['an empty string', ''],
  ['a blank', ' '],
  ['a word', 'telex'],
  ['the word NaN', 'NaN'],
  ['a number in quotes', '69'],
  ['another case', 'AUTO'],
  ['a lone surrogate', '\ud800'],
  ['a control character', 'off\u0000'],
  ['a huge string', 'SECRET '.repeat(40_000)],
  ['the name of a prototype', '__proto__'],
  ['the name of a constructor', 'constructor'],
  ['an empty list', []],
  ['a list', ['off']],
  ['a long list', Array<string>(150).fill('off')],
  ['deep lists', nested(1000, '[', ']')],
  ['an empty object', {}],
  ['an object', { telex: 'off' }],
  ['a rule with a number', { 'dtg-zone': 3 }],
  ['keys of prototypes', JSON.parse('{ "__proto__": { "form": "aad", "wrap": 69, "tags": false } }')],
  ['keys of constructors', { constructor: { prototype: { form: 'aad' } } }],
  ['deep objects', nested(1000, '{"a":', '}')],
];

/** Numbers that JSON does not have, but a program may. */
export const numbersOfPrograms: readonly (readonly [name: string, value: unknown])[] = [
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
];

export interface SettingOfManifest {
  /** Without `cable.`: `format.wrap`. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Record<string, object> } };
}

/** What the extension's manifest declares, so that a setting is tried as soon as there is one. */
export function settingsOfManifest(): readonly SettingOfManifest[] {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { properties } = (JSON.parse(text) as Manifest).contributes.configuration;
  return Object.entries(properties).map(([name, schema]) => ({
    name: name.replace(/^cable\./, ''),
    schema: { ...schema },
  }));
}

/** A `cable` section with one value in it. */
export function sectionWith(name: string, value: unknown): Record<string, unknown> {
  return name.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Record<
    string,
    unknown
  >;
}
