// Rules for the text of a cable: the classification line with what stands between it and paragraph 1,
// then paragraphs, headings, and what is worth finding inside running text.
import type { Rules } from './grammar-rule.mts';
import { reading, rule, token } from './grammar-rule.mts';
import {
  dateTimeGroup,
  end,
  headingWords,
  indent,
  marking,
  month,
  portionMarking,
  proseWord,
} from './grammar-shapes.mts';

const label = 'keyword.control';
const colon = 'punctuation.separator.key-value';
const caption = 'storage.modifier.caption';
const portion = 'storage.modifier.portion-marking';
const station = 'entity.name.type.station';
const number = 'constant.numeric.message-number';
const bullet = 'keyword.other.bullet';
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

const tagCodes = ['personTag', 'programTag', 'subjectTag', 'geographicTag', 'organizationTag'];

const captionWords = [
  '(?:SIPDIS|SENSITIVE(?: BUT UNCLASSIFIED)?|NODIS|EXDIS|LIMDIS|STADIS|CONDIS|CHEROKEE|NOFORN|NOT RELEASABLE TO FOREIGN NATIONALS',
  'ORCON|EYES ONLY|(?:AGREMENT|DIRGEN|ROGER|DISSENT|MED|TM|DS|HR) CHANNEL|CODEL|STAFFDEL|INFORM (?:ALL STATE EMPLOYEES|CONSULS)',
  'OFFICIAL INFORMAL|AIDAC|ALDAC|TERREP|VISAS (?:VIPER|DONKEY|EAGLE|MANTIS)|SPECAT(?: EXCLUSIVE)?|LOU|EFTO|NOT FOR INTERNET DISTRIBUTION',
  'SUSPECTED DUPLICATE|C O R R E C T E D {1,3}C O P Y|CORRECTED COPY|EXERCISE(?: EXERCISE){0,2})',
].join('|');

const sender =
  '(?:STATE|DEP(?:T|ARTMENT)(?: OF [A-Z]+)?|POSTS?|US(?:DOC|DOE|DA|TR|NATO|UN|EU|AID|CINC[A-Z]+)|(?:SEC|TREAS|COMM|JUST|ENER|AG|INTER|LAB)[A-Z]*|[A-Z]{1,5}(?:/[A-Z-]{1,6}){0,4})';

const orderLabel = String.raw`(?i:E ?\.? ?[O0] ?\.?)`;
const tagsLabel = '(?:TAGS?|TAGE S|TABS|TGS|AGS|Tags?)';
const subjectLabel = '(?:SUBJECT|SUBJ|Subject|Subj)';
const referenceLabel = String.raw`(?:REF(?:S|\(S\)|TELS?|ERENCES?)?|Ref(?:s|tels?|erences?)?)`;

/** `06 STATE 80908`, `2003 Brasilia 38`, `LA PAZ 12`. */
const cited = String.raw`(?:(?:\d{4}|\d\d) ?)?[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3} \d{1,6}\b`;
const notStation = String.raw`(?!(?:${month}[A-Za-z]*|AND|OR|TO|OF|IN|AT|BY|ON|PER|PERCENT|HOURS?|DAYS?|YEARS?|MILLION)\b)`;

const blockWord = 'summary|comment|text|note|quote|translation';

export const headRules: Rules = {
  classificationLine: rule(
    String.raw`^${indent}(?<marking>${marking})(?: +(?<word>SECTION) (?<section>\d{1,2}) (?<of>OF) (?<sections>\d{1,2}))? +(?<station>[A-Z][A-Z.'-]*(?: [A-Z.'-]+){0,3}) +(?<number>\d{1,8})(?<handling>(?:[ \t]+.*)?)$`,
    {
      marking: 'markup.heading.classification',
      word: 'keyword.other.section',
      section: 'constant.numeric.section',
      of: 'keyword.other.section',
      sections: 'constant.numeric.section',
      station,
      number,
      handling: { within: ['operatingSignal', 'caption', 'travelSeries'] },
    },
  ),
  classificationAlone: rule(String.raw`^${indent}(?<marking>${marking})(?:[ \t]+(?<caption>${captionWords}))?${end}`, {
    marking: 'markup.heading.classification',
    caption,
  }),
  travelSeries: rule(String.raw`\b(?<series>TOSEC|SECTO|PARTO) (?<number>\d{1,6})\b`, { series: caption, number }),
  captionLine: rule(String.raw`^${indent}(?<captions>${captionWords}(?:[ ,]+${captionWords}){0,4})(?<rest>(?:[ \t(;.].*)?)$`, {
    captions: { within: ['caption'] },
    rest: { within: ['caption'] },
  }),
  caption: token(String.raw`\b${captionWords}\b`, caption),
  passingLine: rule(
    String.raw`^${indent}(?<sender>${sender})(?<passing>(?: (?:PLEASE|PLS))?(?: ALSO)?(?: FOR| PASS(?: TO)?))(?! (?:${proseWord}))(?<rest>(?: [^a-z]*)?)$`,
    {
      sender: 'string.unquoted.address',
      passing: `${label}.passing`,
      rest: { scope: 'string.unquoted.address', within: ['passingWord', 'officeSymbol'] },
    },
  ),
  attentionLine: rule(
    String.raw`^${indent}(?<passing>FOR)(?<rest> (?:[A-Z]{1,6}(?:/[A-Z]{1,6}){1,4}|[A-Z]{1,4}(?=[,;]|${end})|(?!.{0,80}(?:${proseWord.replace('|FROM', '')}))[A-Z][A-Z .,'-]{1,40} FROM )[^a-z]*)$`,
    {
      passing: `${label}.passing`,
      rest: { scope: 'string.unquoted.address', within: ['passingWord', 'officeSymbol'] },
    },
  ),
  passingWord: token(String.raw`\b(?:ALSO |PLEASE |PLS )?(?:FOR|PASS(?: TO)?|FROM)\b`, `${label}.passing`),
  officeSymbol: token(String.raw`\b[A-Z0-9]{1,6}(?:/[A-Z0-9-]{1,8}){1,8}`, 'entity.name.type.office'),

  executiveOrderLine: rule(
    String.raw`^${indent}(?<label>${orderLabel}) ?(?<order>\d{5})(?<colon>:)?(?<value>.*)`,
    {
      label: `${label}.executive-order`,
      order: 'constant.numeric.executive-order',
      colon,
      value: { within: ['tagsInLine', 'notApplicable', 'declassification', 'declassificationDate', 'exemptionCode'] },
    },
  ),
  notApplicable: token(String.raw`\bN/A\b`, 'constant.language.not-applicable'),
  declassification: token(
    String.raw`\b(?:DECL(?:AS(?:SIF(?:Y|IED))?)?|OADR|X?GDS(?:[- ]\d)?|RDS(?:-\d)?|ADS|MR)\b`,
    'keyword.other.declassification',
  ),
  declassificationDate: token(
    String.raw`\b(?:\d{1,4}/\d{1,2}/\d{1,4}|${month} \d{1,2}, \d{4})\b`,
    'constant.numeric.date',
  ),
  exemptionCode: token(String.raw`\b(?:\d\.\d)?(?:25|50)?X\d\b(?:-[A-Z]+)?`, 'constant.language.exemption'),

  tagsLine: rule(
    String.raw`^${indent}(?<label>${tagsLabel})(?:(?<colon>:)| (?=\[?[A-Z]{2,4}\b))(?<codes>.*)`,
    { label: `${label}.tags`, colon, codes: { within: ['orderInLine', 'subjectInLine', 'linkMark', ...tagCodes] } },
  ),
  tagsInLine: rule(String.raw`\b(?<label>TAGS)(?<colon>:)(?<codes>.*)`, {
    label: `${label}.tags`,
    colon,
    codes: { within: ['subjectInLine', 'linkMark', ...tagCodes] },
  }),
  orderInLine: rule(String.raw`\b(?<label>E\.O\.) ?(?<order>\d{5})(?<colon>:)`, {
    label: `${label}.executive-order`,
    order: 'constant.numeric.executive-order',
    colon,
  }),
  // At least two codes, nothing else: a line of TAGS that goes on.
  tagsContinuation: rule(
    String.raw`^${indent}(?<codes>\[?(?:K[A-Z]{3}|[ABCELMOPST][A-Z]{3}|[A-Z]{2})(?:\]\(#\))?(?:[, ]+\[?(?:K[A-Z]{3}|[ABCELMOPST][A-Z]{3}|[A-Z]{2})\b(?:\]\(#\))?){1,19}),?${end}`,
    { codes: { within: ['linkMark', ...tagCodes] } },
  ),
  linkMark: token(String.raw`\[|\]\([^()\s]{0,99}\)`, 'punctuation.definition.link'),
  personTag: rule(
    String.raw`(?<open>\()(?<inBrackets>[^()]{2,80})(?<close>\))|(?<=O(?:VIP|REP|EXC|CON|TRA)[ ,] ?)(?<named>[A-Z][A-Z'-]+, [A-Z][A-Z'-]{2,}(?: [A-Z]\.?)?(?![A-Z]))|\b(?<alone>(?!UNESCO|UNHCR|ASEAN|ICAO|IAEA|APEC|NATO)[A-Z][A-Z'-]{4,}, (?![ABCEKLMOPST][A-Z]{3}\b)[A-Z][A-Z'-]{2,}(?: [A-Z]\.?)?(?![A-Z]))`,
    {
      open: 'punctuation.section.person',
      inBrackets: 'string.unquoted.person',
      close: 'punctuation.section.person',
      named: 'string.unquoted.person',
      alone: 'string.unquoted.person',
    },
  ),
  programTag: token(String.raw`\bK[A-Z]{3}\b`, 'entity.name.function.program-tag'),
  subjectTag: token(String.raw`\b[ABCELMOPST][A-Z]{3}\b`, 'entity.name.type.subject-tag'),
  geographicTag: token(String.raw`\b[A-Z]{2}\b(?!-\d)`, 'variable.other.constant.geographic-tag'),
  organizationTag: token(String.raw`\b[A-Z][A-Z0-9]{0,15}(?:-\d)?\b`, 'variable.other.organization-tag'),

  subjectLine: rule(
    String.raw`^${indent}(?<label>${subjectLabel})(?<colon>:) *(?<portion>${portionMarking})?(?<subject>.*)`,
    {
      label: `${label}.subject`,
      colon,
      portion,
      subject: { scope: 'markup.heading.subject', within: ['referencesInLine', 'redaction'] },
    },
  ),
  subjectInLine: rule(String.raw`\b(?<label>SUBJECT|SUBJ)(?<colon>:)(?<subject>.*)`, {
    label: `${label}.subject`,
    colon,
    subject: 'markup.heading.subject',
  }),
  referenceLine: rule(String.raw`^${indent}(?<label>${referenceLabel})(?<colon>:)(?<entries>.*)`, {
    label: `${label}.reference`,
    colon,
    entries: { within: ['referenceLetter', 'citedGroup', 'citedCable', 'citedWord', 'redaction'] },
  }),
  referencesInLine: rule(String.raw`(?<=[ \t.])(?<label>REFS?)(?<colon>:)(?<entries>.*)`, {
    label: `${label}.reference`,
    colon,
    entries: { within: ['referenceLetter', 'citedGroup', 'citedCable', 'citedWord'] },
  }),
  // `B. 06 LIMA 101` is an entry of the list; `B. The number …` is a sub-paragraph.
  referenceContinuation: rule(
    String.raw`^[ \t]{0,20}(?<pilcrow>¶)?(?<entries>(?:\(?[A-Z]\)|[A-Z][.:]) *${cited}.*)`,
    {
      pilcrow: 'punctuation.definition.pilcrow',
      entries: { within: ['referenceLetter', 'citedGroup', 'citedCable', 'citedWord'] },
    },
  ),
  referenceLetter: token(String.raw`(?<![A-Za-z0-9])(?:\([A-Z]\)\.?|[A-Z]\)|[A-Z][.:](?=[ \t(]))`, 'variable.other.reference'),
  citedGroup: token(String.raw`\b[ZOPR]? ?${dateTimeGroup}`, 'constant.numeric.date-time-group'),
  citedCable: rule(
    String.raw`\b(?:(?<year>\d{4}|\d\d) ?)?${notStation}(?<station>[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3}) (?<number>\d{1,6})\b`,
    { year: 'constant.numeric.year', station, number },
  ),
  citedWord: token(String.raw`\bNOTAL\b|\bAND PREVIOUS\b`, 'storage.modifier.reference'),

  classifiedByLine: rule(
    String.raw`^${indent}(?<portion>${portionMarking})? *(?<label>Classified By|Classified by|CLASSIFIED BY|Derived [Ff]rom|DERIVED FROM|Declassify [Oo]n|DECLASSIFY ON|Reasons?(?=:)|REASONS?(?=:))(?<colon>:)?(?<authority>.*)`,
    { portion, label: `${label}.authority`, colon, authority: { within: ['reason', 'reasonLabel', 'redaction'] } },
  ),
  reasonLabel: token(String.raw`\b(?:[Rr]easons?|REASONS?|Declassify [Oo]n|DECLASSIFY ON)\b`, 'keyword.other.reason'),
  reason: token(
    String.raw`\b1\.[3-6](?: ?\(?[A-Ha-h]\)?(?![A-Za-z])(?:(?:[/,]| and |, and | AND ) ?\(?[A-Ha-h]\)?(?![A-Za-z])){0,7})?`,
    'constant.numeric.reason',
  ),
};

export const textRules: Rules = {
  paragraph: rule(
    String.raw`^${indent}(?<pilcrow>¶)? ?(?<number>\d{1,3})(?:(?<dot>\.)(?!\d)|(?= ?\((?:SBU|[UCSR]|TS|LOU)[)/])|(?<=¶\d|¶\d\d)(?=[ )]))\)? *(?<portion>${portionMarking}|[A-Z]{1,3}\)(?= ))?\.? *(?:(?<heading>${headingWords})(?=[:.]|${end}| *--| of | OF ))?(?<text>.*)`,
    {
      pilcrow: 'punctuation.definition.pilcrow',
      number: 'constant.numeric.paragraph',
      dot: 'punctuation.definition.paragraph',
      portion,
      heading: 'markup.heading.inline',
      text: { within: ['classifiedByInText', ...inText] },
    },
  ),
  classifiedByInText: rule(String.raw`^.*?(?<![^ )])(?<label>Classified [Bb]y|CLASSIFIED BY)(?<colon>:)(?<authority>.*)`, {
    label: `${label}.authority`,
    colon,
    authority: { within: ['reason', 'reasonLabel'] },
  }),
  headingLine: rule(
    String.raw`^${indent}(?<pilcrow>¶)?(?<portion>${portionMarking})? *(?<heading>(?:(?:BEGIN|Begin|END|End) )?${headingWords})[:.]?${end}`,
    { pilcrow: 'punctuation.definition.pilcrow', portion, heading },
  ),
  markedHeading: rule(
    String.raw`^${indent}(?<portion>${portionMarking}) +(?<heading>[A-Z][^.;:!?]{2,44})(?<![,\s-])${end}`,
    { portion, heading },
  ),
  rule: token(String.raw`^${indent}(?:---|===|___|\*\*\*)[-=_* \t]*$`, 'markup.heading.rule'),
  markedText: rule(String.raw`^${indent}(?<portion>${portionMarking})(?= )(?<text>.*)`, {
    portion,
    text: { within: inText },
  }),
  subparagraph: rule(
    String.raw`^[ \t]{0,20}(?<pilcrow>¶)?(?<letter>[A-Z][.)]|\([a-z]{1,4}\)|\(\d{1,2}\)|[a-z]\)|\d{1,2}\)|--|[-*•](?=[ \t]))(?![-.)]) ?(?<portion>${portionMarking})?(?<text>.*)`,
    {
      pilcrow: 'punctuation.definition.pilcrow',
      letter: bullet,
      portion,
      text: { within: inText },
    },
  ),
  // Short, all in capitals, and no sentence: a heading, or the second line of a subject.
  capitalHeading: rule(
    String.raw`^${indent}(?!.{0,50}\b(?:PASS|FOR) )(?<heading>[A-Z][A-Z0-9 ,'"/&():-]{2,42}[A-Z0-9")])(?<= .{1,44})${end}`,
    { heading },
  ),
  // One name alone on its line. A heading of one word looks the same, so the usual ones are taken above.
  signature: rule(
    String.raw`^${indent}(?<name>(?:Mc|Mac|O'|D'|De|Van)?[A-Z][a-z]{2,14}(?:-[A-Z][a-z]{2,14})?|[A-Z][A-Z'-]{2,24}(?: (?:JR|II|III)\.?)?)${end}`,
    { name: 'entity.name.function.signature' },
  ),

  // Inside running text.
  text: reading('^.+', inText),
  runInParagraph: rule(
    String.raw`(?:(?<pilcrow>¶) ?)?\b(?<number>\d{1,3})(?<dot>\.) {0,2}(?<portion>${portionMarking})`,
    {
      pilcrow: 'punctuation.definition.pilcrow',
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
    'variable.other.paragraph',
  ),
  referenceMention: token(
    String.raw`\b(?i:ref)(?:(?:tel|TEL)?[sS]? \(?[A-Z]\b\)?(?:(?:-|/|, (?:and )?| and | AND | through | THROUGH )\(?[A-Z]\b\)?){0,9}|(?:tel|TEL)[sS]?\b)`,
    'variable.other.reference',
  ),
  separateTelegram: token(String.raw`\b(?i:septel)[sS]?\b`, 'variable.other.reference'),
  cableId: token(
    String.raw`\b\d\d(?:\d\d)? ?${notStation}[A-Z]{3,12}(?: [A-Z]{2,10}){0,2} ?\d{1,6}\b(?![,.]\d|-| ?%)`,
    'variable.other.constant.cable-id',
  ),
  departmentCable: token(String.raw`\b(?:SEC)?STATE \d{1,6}\b`, 'variable.other.constant.cable-id'),
  dateTimeGroup: token(String.raw`\b${dateTimeGroup}`, 'constant.numeric.date-time-group'),
  redaction: token('X{8,}', 'constant.other.placeholder.redaction'),
};
