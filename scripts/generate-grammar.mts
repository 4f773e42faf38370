// Writes syntaxes/cable.tmLanguage.json from the rules in grammar-*.mts.
// Usage: tsx scripts/generate-grammar.mts [--check]
// --check writes nothing and exits 1 when the file differs from what the rules say.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { headRules } from './grammar-head.mts';
import { headingRules } from './grammar-heading.mts';
import { pageRules, publishedRules } from './grammar-published.mts';
import type { Rules } from './grammar-rule.mts';
import { reading } from './grammar-rule.mts';
import { textRules } from './grammar-text.mts';

// A line that is not plainly prose goes to the first rule that fits it: what is surer stands earlier, and `text` takes the rest.
const lines = [
  'transmissionLine',
  'routingLine',
  'stationLine',
  'securityLine',
  'dateTimeLine',
  'originatorLine',
  'routedAddressee',
  'distribution',
  'pageHead',
  'pageHeader',
  'separatorLine',
  'endNumber',
  'endOfMessage',
  'classificationLine',
  'classificationAlone',
  'pageSerial',
  'sectionHeader',
  'captionLine',
  'executiveOrderLine',
  'tagsLine',
  'subjectLine',
  'referenceLine',
  'classifiedByLine',
  'passingLine',
  'attentionLine',
  'plainAddressee',
  'markedAddressee',
  'addressPiece',
  'exemptionLine',
  'routingContinuation',
  'distributionContinuation',
  'draftingLine',
  'clearanceLine',
  'machineNumber',
  'pageHeadStation',
  'classLabel',
  'tagsContinuation',
  'referenceContinuation',
  'smartNumber',
  'smartAddress',
  'smartSignature',
  'smartLine',
  'extractNotice',
  'publisherLine',
  'metadataHeading',
  'metadataLine',
  'rule',
  'headingWithRule',
  'headingLine',
  'markedHeading',
  'markedText',
  'subparagraph',
  'capitalHeading',
  'signature',
  'text',
];

const repository: Rules = {
  ...headingRules,
  ...pageRules,
  ...headRules,
  ...publishedRules,
  ...textRules,
  line: reading(String.raw`^[ \t]*[^ \t\n].*`, lines),
};

const grammar = {
  information_for_contributors: [
    'Written by scripts/generate-grammar.mts from the rules in scripts/grammar-*.mts.',
  ],
  name: 'Cable',
  scopeName: 'text.cable',
  fileTypes: ['cable', 'telegram'],
  patterns: ['prose', 'capitalProse', 'paragraph', 'line'].map((name) => ({ include: `#${name}` })),
  repository,
};

const file = join(dirname(fileURLToPath(import.meta.url)), '../syntaxes/cable.tmLanguage.json');
const options = await resolveConfig(file);
const text = await format(JSON.stringify(grammar), { ...options, parser: 'json' });

if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(
      'syntaxes/cable.tmLanguage.json is not what scripts/grammar-*.mts say: run generate-grammar',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
