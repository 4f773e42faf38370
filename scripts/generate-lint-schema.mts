// Writes what editors know of the settings: the JSON schema of `.cablelint.json`, and the rule codes in the settings of
// package.json with their titles in package.nls.json, from what the rules say of themselves.
// Usage: tsx scripts/generate-lint-schema.mts [--check]
// --check writes nothing and exits 1 when a file differs from the rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { paragraphNumberChoices, tagSeparatorChoices } from '../server/src/features/formatting/style.ts';
import { rules } from '../server/src/rules/index.ts';
import {
  detectChoices,
  formChoices,
  MAXIMUM_LINE_LENGTH,
  MAXIMUM_POST_LENGTH,
  severityChoices,
  settingsSchema,
} from '../server/src/settings.ts';

const pages = 'https://github.com/cable-editor/cable/blob/main/docs/rules/';
const schemaFile = new URL('../schemas/cablelint.schema.json', import.meta.url);
const manifestFile = new URL('../package.json', import.meta.url);
const stringsFile = new URL('../package.nls.json', import.meta.url);

const files = {
  description:
    'A pattern, or a list of them, with *, **, ?, [a-z] and {a,b}. Without a slash it fits names in any folder; with one it counts from the folder of this file.',
  anyOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 100 },
  ],
};

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Settings of Cable for the cables in a folder and all below it',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    form: {
      description: 'The form messages are read in. Which rules apply depends on it.',
      enum: formChoices,
      default: settingsSchema.form.default,
    },
    lineLength: {
      description:
        'The longest line allowed, in characters: turns on line-too-long. 0 leaves that rule to "rules", with the 69 characters of a teleprinter.',
      type: 'integer',
      minimum: 0,
      maximum: MAXIMUM_LINE_LENGTH,
      default: settingsSchema.lineLength.default,
    },
    detect: {
      description: 'Whether a plain-text file that looks like a cable is opened as one.',
      enum: detectChoices,
      default: settingsSchema.detect.default,
    },
    post: {
      description: 'The station that new cables are written at: "BEIJING".',
      type: 'string',
      maxLength: MAXIMUM_POST_LENGTH,
      default: settingsSchema.post.default,
    },
    format: {
      description: 'How cables are laid out when they are formatted.',
      type: 'object',
      additionalProperties: false,
      properties: {
        paragraphNumbers: {
          description: 'Paragraph numbers as they are, as 1. or as ¶1.',
          enum: paragraphNumberChoices,
          default: settingsSchema['format.paragraphNumbers'].default,
        },
        tagSeparator: {
          description: 'What stands between TAGS: a comma and a blank, a blank, or commas where they are.',
          enum: tagSeparatorChoices,
          default: settingsSchema['format.tagSeparator'].default,
        },
        wrap: {
          description:
            'The longest line of running text, in characters: 55 for text typed at post, 69 for a teleprinter. 0 wraps nothing.',
          type: 'integer',
          minimum: 0,
          maximum: MAXIMUM_LINE_LENGTH,
          default: settingsSchema['format.wrap'].default,
        },
      },
    },
    rules: { $ref: '#/definitions/rules' },
    overrides: {
      description: 'Other severities for some files. Later entries win.',
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        required: ['files'],
        additionalProperties: false,
        properties: { files, rules: { $ref: '#/definitions/rules' } },
      },
    },
  },
  definitions: {
    rules: {
      description: 'The severity of single rules, by code. A rule that is not named keeps its own.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ code, title, severity }) => [
          code,
          {
            description: `${title}. By itself: ${severity}. ${pages}${code}.md`,
            enum: severityChoices,
          },
        ]),
      ),
    },
  },
};

/** The manifest with the codes of all rules offered for keys, wherever rules are set. */
function manifest(): unknown {
  const read = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    contributes: { configuration: { properties: Record<string, Settings> } };
  };
  const { properties } = read.contributes.configuration;
  const codes = rules.map(({ code }) => code);
  const inOverrides = properties['cable.overrides']?.items?.properties.rules;
  if (inOverrides) inOverrides.propertyNames = { enum: codes };
  const all = properties['cable.rules'];
  if (all) all.propertyNames = { enum: codes, enumDescriptions: codes.map((code) => `%rule.${code}%`) };
  return read;
}

/** The strings of the manifest, the titles of all rules last. */
function strings(): unknown {
  const read = JSON.parse(readFileSync(stringsFile, 'utf8')) as Readonly<Record<string, string>>;
  return Object.fromEntries([
    ...Object.entries(read).filter(([key]) => !key.startsWith('rule.')),
    ...rules.map(({ code, title }) => [`rule.${code}`, title]),
  ]);
}

interface Settings {
  propertyNames?: unknown;
  readonly items?: { readonly properties: { readonly rules?: Settings } };
}

for (const [file, content, parser] of [
  [schemaFile, schema, 'json'],
  [manifestFile, manifest(), 'json-stringify'],
  [stringsFile, strings(), 'json'],
] as const) {
  const text = await format(JSON.stringify(content, null, 2), { ...(await resolveConfig(file)), parser });
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file.pathname.split('/').at(-1)} is out of date: run npm run generate`);
    process.exitCode = 1;
  }
}
