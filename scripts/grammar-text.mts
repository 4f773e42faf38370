// Rules for the text from paragraph 1 to the signature: paragraphs, headings with their rules of dashes, sub-paragraphs,
// and what is worth finding inside running text.
import type { Rules } from './grammar-rule.mts';
import { reading, rule, token } from './grammar-rule.mts';
import { dateTimeGroup, end, headingWords, indent, notStation, portionMarking } from './grammar-shapes.mts';

const portion = 'storage.modifier.portion-marking';
const pilcrow = 'punctuation.definition.pilcrow';
const heading = 'markup.heading.section';

/** Everything that is marked inside running text, wherever it stands. */
export const inText = [
  'pageHeaderInText',
  'stamp',
  'runInParagraph',
  'blockEdge',
  'blockLabel',
  'paragraphMention',
  'referenceMention',
  'separateTelegram',
  'cableId',
  'departmentCable',
  'dateTimeGroup',
  'redaction',
];

const blockWord = 'summary|comment|text|note|quote|translation';

export const textRules: Rules = {
  paragraph: rule(
    String.raw`^${indent}(?<pilcrow>¶)? ?(?<number>\d{1,3})(?:(?<dot>\.)(?!\d)|(?= ?\((?:SBU|[UCSR]|TS|LOU)[)/])|(?<=¶\d|¶\d\d)(?=[ )]))\)? *(?<portion>${portionMarking}|[A-Z]{1,3}\)(?= ))?\.? *(?<heading>${headingWords}(?::|(?=\.|${end}| *--)))?(?<text>.*)`,
    {
      pilcrow,
      number: 'constant.numeric.paragraph',
      dot: 'punctuation.definition.paragraph',
      portion,
      heading: 'markup.heading.inline',
      text: { within: ['classifiedByInText', ...inText] },
    },
  ),
  classifiedByInText: rule(
    String.raw`\b(?<label>Classified [Bb]y|CLASSIFIED BY)(?<colon>:)(?<authority>.*)`,
    {
      label: 'keyword.control.authority',
      colon: 'punctuation.separator.key-value',
      authority: { within: ['reason', 'reasonLabel'] },
    },
  ),
  headingLine: rule(
    String.raw`^${indent}(?<pilcrow>¶)?(?<portion>${portionMarking})? {0,9}(?<heading>(?:(?:BEGIN|Begin|END|End) ${headingWords}\.?|${headingWords}):?)${end}`,
    { pilcrow, portion, heading },
  ),
  markedHeading: rule(
    String.raw`^${indent}(?<portion>${portionMarking}) +(?<heading>[A-Z][^.;:!?]{2,44})(?<![,\s-])${end}`,
    { portion, heading },
  ),
  rule: token(String.raw`^${indent}(?:---|===|___|\*\*\*)[-=_* \t]*$`, 'markup.heading.rule'),
  // A line break lost: the heading and its dashes on one line.
  headingWithRule: rule(
    String.raw`^${indent}(?<above>---[- ]* )?(?<portion>${portionMarking} )?(?<heading>[A-Z](?:[^.;!\n-]|-(?!-)){1,58}) (?<below>-----[- \t]*)\\?$`,
    { above: 'markup.heading.rule', portion, heading, below: 'markup.heading.rule' },
  ),
  markedText: rule(String.raw`^${indent}(?<portion>${portionMarking})(?= )(?<text>.*)`, {
    portion,
    text: { within: inText },
  }),
  subparagraph: rule(
    String.raw`^[ \t]{0,20}(?<pilcrow>¶)?(?<letter>[A-Z]\)|[A-Z]\.(?=[ \t(])|\([A-Z]\)|\([a-z]{1,4}\)|\(\d{1,2}\)|[a-z]\)|\d{1,2}\)|--|[-*•](?=[ \t]))(?![-.)]) ?(?<portion>${portionMarking})?(?<text>.*)`,
    {
      pilcrow,
      letter: 'keyword.other.bullet',
      portion,
      text: { within: inText },
    },
  ),
  // Short, all in capitals, and no sentence: a heading, or the second line of a subject.
  capitalHeading: rule(
    String.raw`^${indent}(?=[A-Z][^a-z]{2,44}${end})(?=[^ ]{1,40} [^ ])(?!(?:TO|INFO) |.{0,50} (?:PASS|FOR|HAS|HAVE|HAD|WAS|WERE|IS|ARE|WILL|WOULD|SAID|TOLD|THAT) |DEP(?:T|ARTMENT)\b|USDOC\b)(?<heading>[A-Z][A-Z0-9 ,'"/&():?-]{2,42}[A-Z0-9")?])${end}`,
    { heading },
  ),
  // One name alone on its line. A heading or a subject's last word can look the same, so all three are shown alike.
  signature: rule(
    String.raw`^${indent}(?<name>(?!(?:The|This|That|And|But|For|With)\b)(?:Mc|Mac|O'|D'|De|Van)?[A-Z][a-z]{2,14}(?:-[A-Z][a-z]{2,14})?|[A-Z][A-Z'-]{2,24}(?: (?:JR|II|III)\.?)?)"?${end}`,
    { name: 'markup.heading.signature' },
  ),

  // Inside running text.
  text: reading('^.+', inText),
  // Most lines are prose. Telling them by their first words spares them every other rule; what could be more than prose
  // (a label, a heading with its dashes, an address) is not taken here.
  prose: reading(
    String.raw`^(?!Class|Deriv|Declass|This rec|Original|Previous|.*-----)[A-Za-z][a-z'][^:\n]{28}.*`,
    inText,
  ),
  capitalProse: reading(
    String.raw`^(?!CLASS|DERIV|DECLASS|REASON)[A-Z][A-Z'-]*,? (?=[^:/\n]{40})(?=.{0,60} (?:THE|THAT|WAS|IS|ARE|HAS|HAVE|HAD|WILL|WOULD|IN|ON|WITH|HE|IT) ).*`,
    inText,
  ),
  runInParagraph: rule(
    String.raw`(?:(?<pilcrow>¶) ?)?\b(?<number>\d{1,3})(?<dot>\.) {0,2}(?<portion>${portionMarking})`,
    {
      pilcrow,
      number: 'constant.numeric.paragraph',
      dot: 'punctuation.definition.paragraph',
      portion,
    },
  ),
  blockEdge: token(
    String.raw`\b(?i:(?:begin|end) (?:(?:informal|unofficial|embassy) ){0,2}(?:${blockWord}))\b(?: (?i:and) (?i:${blockWord})\b)?`,
    'markup.heading.inline',
  ),
  blockLabel: token(
    String.raw`\b(?:${headingWords}|NOTE|Note)(?: (?:END|CONTINUED))?:`,
    'markup.heading.inline',
  ),
  paragraphMention: token(
    String.raw`\b(?i:para)(?:graph|GRAPH)?[sS]? \d{1,3}\b(?:(?:-|, (?:and )?| and | AND | through | to )\d{1,3}\b){0,9}`,
    'support.variable.paragraph',
  ),
  referenceMention: token(
    String.raw`\b(?i:ref)(?:(?:tel|TEL)?[sS]? (?:\([A-Z]\)|[A-Z]\b)(?:(?:-|/|, (?:and )?| and | AND | through | THROUGH )(?:\([A-Z]\)|[A-Z]\b)){0,9}|(?:tel|TEL)[sS]?\b)`,
    'support.variable.reference',
  ),
  separateTelegram: token(String.raw`\b(?i:septel)[sS]?\b`, 'support.variable.reference'),
  cableId: token(
    String.raw`(?<![0-9.,])(?=[0-9]{2,4} ?[A-Z]{3})[0-9]{2}(?:[0-9]{2})? ?${notStation}[A-Z]{3,12}(?: [A-Z]{2,10}){0,2} ?[0-9]{1,6}\b(?![,.][0-9]|-| ?%)`,
    'variable.other.constant.cable-id',
  ),
  departmentCable: token(String.raw`\b(?:SEC)?STATE \d{1,6}\b`, 'variable.other.constant.cable-id'),
  dateTimeGroup: token(String.raw`\b${dateTimeGroup}`, 'constant.numeric.date-time-group'),
  redaction: token('X{8,}', 'constant.other.placeholder.redaction'),
};
