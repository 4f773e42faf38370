// Writes docs/rules/README.md: all rules by the part of the message that they look at, from what they say of themselves.
// Usage: tsx scripts/generate-rule-pages-index.mts [--check]
// --check writes nothing and exits 1 when the page differs from the rules. A rule that fits no part, or two, is an error.
import { rules } from '../server/src/rules/index.ts';
import type { Rule } from '../server/src/rules/rule.ts';
import { ruleTable, writePage } from './rule-table.mts';

/** Parts in the order of a message; a rule belongs to a part when its code begins with one of the words. */
const parts: readonly (readonly [title: string, beginnings: readonly string[]])[] = [
  [
    'Lines 1 to 4: transmission, routing, station, security',
    ['transmission', 'routing', 'station', 'security'],
  ],
  ['Line 5: precedence and date', ['precedence', 'dtg']],
  ['Lines 6 to 9: originator and addressees', ['originator-missing', 'addressee', 'exemption']],
  ['The heading as a whole', ['heading']],
  ['Classification line and sections', ['classification-m', 'originator-station', 'section']],
  ['Captions', ['caption', 'sensitive-caption']],
  ['Executive order and authority', ['executive-order', 'declassification', 'classified-by']],
  ['TAGS and SUBJECT', ['tags', 'tag-', 'subject']],
  ['References', ['reference']],
  ['Paragraphs', ['paragraph']],
  ['Portion markings', ['portion-marking', 'classification-unsupported']],
  ['Summary, comment and quoted texts', ['block']],
  ['The ending', ['signature', 'separator', 'end-number']],
  ['The copy and its characters', ['text-break', 'publication-residue', 'line-too-long', 'character-set']],
  ['The file', ['not-a-cable', 'configuration']],
];

const introduction = `<!-- Written by scripts/generate-rule-pages-index.mts: do not edit. -->

# Rules

What is checked, by the part of the message. Each page says what the rule finds and why, shows it, says how to put it right, and where it keeps silent.

An **error** is a contradiction or a thing that cannot be; a **warning** is a likely fault; **information** is worth a look and may be right; a **hint** is damage of the copy. The severity given here is the usual one: pages say when it is another. A rule that is **off** runs when a setting asks for it.

Any rule can have another severity, or none, in the editor's settings (\`"cable.rules": { "tag-unknown": "off" }\`) and in a \`.cablelint.json\` (\`{ "rules": { "tag-unknown": "off" } }\`).`;

function rulesOf(beginnings: readonly string[]): readonly Rule[] {
  return beginnings.flatMap((beginning) => rules.filter(({ code }) => code.startsWith(beginning)));
}

for (const { code } of rules) {
  const fitting = parts.filter(([, beginnings]) =>
    beginnings.some((beginning) => code.startsWith(beginning)),
  );
  if (fitting.length !== 1) {
    throw new Error(
      `${code} belongs to ${String(fitting.length)} parts of the message: see ${import.meta.filename}`,
    );
  }
}

const sections = parts.map(([title, beginnings]) => `## ${title}\n\n${ruleTable(rulesOf(beginnings), '')}`);

await writePage(
  new URL('../docs/rules/README.md', import.meta.url),
  [introduction, ...sections].join('\n\n'),
);
