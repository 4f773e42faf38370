// Rules for what stands between the heading and paragraph 1: the classification line, captions, passing lines,
// E.O., TAGS, SUBJECT, REF and Classified By. Each also knows the labels that damaged copies run on to its line.
import type { Rules } from './grammar-rule.mts';
import { rule, token } from './grammar-rule.mts';
import {
  anyDateTimeGroup,
  end,
  indent,
  marking,
  month,
  notStation,
  portionMarking,
  proseWord,
} from './grammar-shapes.mts';

const label = 'keyword.control';
const colon = 'punctuation.separator.key-value';
const caption = 'storage.modifier.caption';
const portion = 'storage.modifier.portion-marking';
const station = 'entity.name.type.station';
const number = 'constant.numeric.message-number';
const pilcrow = 'punctuation.definition.pilcrow';
const address = 'string.unquoted.address';

const tagCodes = ['personTag', 'programTag', 'subjectTag', 'geographicTag', 'organizationTag'];

const captionWords = [
  '(?:SIPDIS|SENSITIVE(?: BUT UNCLASSIFIED)?|NODIS|EXDIS|LIMDIS|STADIS|CONDIS|CHEROKEE|NOFORN|NOT RELEASABLE TO FOREIGN NATIONALS',
  'ORCON|EYES ONLY|(?:AGREMENT|DIRGEN|ROGER|DISSENT|MED|TM|DS|HR) CHANNEL|(?:CODEL|STAFFDEL)(?: [A-Z-]{1,24})?|INFORM (?:ALL STATE EMPLOYEES|CONSULS)',
  'OFFICIAL INFORMAL|AIDAC|ALDAC|TERREP|VISAS (?:VIPER|DONKEY|EAGLE|MANTIS)|SPECAT(?: EXCLUSIVE)?|LOU|EFTO|NOT FOR INTERNET DISTRIBUTION',
  'SUSPECTED DUPLICATE|C O R R E C T E D {1,3}C O P Y|CORRECTED COPY|EXERCISE(?: EXERCISE){0,2})',
].join('|');

/** Whom passing lines speak to: the Department, its bureaus, other agencies; anything with a slash in it. */
const sender = [
  '(?:STATE|DEP(?:T|ARTMENT)(?: OF [A-Z]{1,24})?|POSTS?|[A-Z]{1,9}(?:/[A-Z-]{1,8}){1,5}|US(?:DOC|DOE|DA|TR|NATO|UN|EU|AID|CINC[A-Z]{1,24})',
  'SECDEF|TREASURY|COMMERCE|JUSTICE|ENERGY|AGRICULTURE|INTERIOR|LABOR|TRANSPORTATION|DO[CDEJLT]|OSD|JCS|CJCS|NSC|OVP|OMB|CIA|DIA|FBI|FAA|EPA|NASA|NOAA',
  'OPIC|EXIM(?:BANK)?|FDA|HHS|DHS|TSA|CDC|USTDA|TDA|A?ID|AF|EAP|EUR|NEA|SA|SCA|WHA|ARA|IO|INR|PM|EEB|EB|OES|DRL|INL|CA|DS|PRM|ISN|NP|AC|VCI?|ECA|IIP|PA|RM|HR|FSI|[DEGHLMPST])',
].join('|');

const orderLabel = String.raw`(?:E\. ?[O0]\.?|E[O0]\.?|e\.o\.)`;
const tagsLabel = '(?:TAGS?|TAGE S|TABS|TGS|AGS|Tags?)';
const subjectLabel = '(?:SUBJECT|SUBJ|Subject|Subj)';
const referenceLabel = String.raw`(?:REF(?:S|\(S\)|TELS?|ERENCES?)?|Ref(?:s|tels?|erences?)?)`;

/** `06 STATE 80908`, `2003 Brasilia 38`, `LA PAZ 12`. */
const citedStation = '[A-Z][A-Za-z]{0,24}(?: (?:[A-Z][A-Za-z]{0,24}|d[aeo]s?|[ae]l|la|es|au)){0,3}';
const cited = String.raw`(?:(?:\d{4}|\d\d) ?)?${citedStation} \d{1,6}\b`;

export const headRules: Rules = {
  classificationLine: rule(
    String.raw`^${indent}(?<marking>${marking})(?: +(?<word>SECTION) (?<section>\d{1,2}) (?<of>OF) (?<sections>\d{1,2}))? +(?<station>[A-Z][A-Z.'-]{0,24}(?: [A-Z.'-]{1,24}){0,3}) +(?<number>\d{1,8})(?<handling>(?:[ \t]+.*)?)$`,
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
  classificationAlone: rule(
    String.raw`^${indent}(?<marking>${marking})(?:[ \t]+(?<caption>${captionWords}))?${end}`,
    {
      marking: 'markup.heading.classification',
      caption,
    },
  ),
  travelSeries: rule(String.raw`\b(?<series>TOSEC|SECTO|PARTO) (?<number>\d{1,6})\b`, {
    series: caption,
    number,
  }),
  captionLine: rule(
    String.raw`^${indent}(?<captions>${captionWords}(?:[ ,]{1,9}${captionWords}){0,4})(?<rest>(?: ?[(;].*| FOR .{1,40}|[,.])?)${end}`,
    {
      captions: { within: ['caption'] },
      rest: { within: ['caption'] },
    },
  ),
  caption: token(String.raw`\b${captionWords}\b`, caption),
  passingLine: rule(
    String.raw`^${indent}(?:(?<sender>${sender}) )?(?<passing>(?:(?:PLEASE|PLS) )?(?:ALSO )?(?:(?<=[A-Z] )FOR|PASS(?: TO)?))(?! (?:${proseWord}))(?<rest>(?: [^a-z]*)?)$`,
    {
      sender: address,
      passing: `${label}.passing`,
      rest: { scope: address, within: ['passingWord', 'officeSymbol'] },
    },
  ),
  attentionLine: rule(
    String.raw`^${indent}(?:(?<passing>FOR) )?(?<rest>(?:[A-Z]{1,9}(?:/[A-Z-]{1,8}){1,5}(?=[,;]| \(|${end})|(?<=FOR )(?:[A-Z]{1,6}/[A-Z]|[A-Z]{1,4}(?=[,;]|${end})|(?!.{0,80} (?:THE|THAT|AN?|IN|ON|IS|WAS|WILL) )[A-Z][A-Z .,'-]{1,40} FROM ))[^a-z]*)$`,
    {
      passing: `${label}.passing`,
      rest: { scope: address, within: ['passingWord', 'officeSymbol'] },
    },
  ),
  passingWord: token(String.raw`\b(?:ALSO |PLEASE |PLS )?(?:FOR|PASS(?: TO)?|FROM)\b`, `${label}.passing`),
  officeSymbol: token(String.raw`\b[A-Z0-9]{1,9}(?:/[A-Z0-9-]{1,8}){1,8}`, 'entity.name.type.office'),

  executiveOrderLine: rule(
    String.raw`^${indent}(?<label>${orderLabel})[ \t]{0,3}(?<order>\d{5})(?<colon>:)?(?<value>.*)`,
    {
      label: `${label}.executive-order`,
      order: 'constant.numeric.executive-order',
      colon,
      value: {
        within: ['tagsInLine', 'notApplicable', 'declassification', 'declassificationDate', 'exemptionCode'],
      },
    },
  ),
  notApplicable: token(String.raw`\bN/A\b`, 'constant.language.not-applicable'),
  declassification: token(
    String.raw`\b(?:DECL(?:AS(?:SIF(?:Y|IED))?)?|OADR|X?GDS(?:[- ]\d)?|RDS(?:-\d)?|ADS)\b`,
    'keyword.other.declassification',
  ),
  declassificationDate: token(
    String.raw`\b(?:\d{1,4}/\d{1,2}/\d{1,4}|${month} \d{1,2}, \d{4})\b`,
    'constant.numeric.date',
  ),
  exemptionCode: token(
    String.raw`\b(?:\d\.\d)?(?:25|50)?X\d\b(?:-[A-Z]{1,24})?`,
    'constant.language.exemption',
  ),

  tagsLine: rule(
    String.raw`^${indent}(?<label>${tagsLabel})(?:(?<colon>:)| (?=\[?[A-Z]{2,4}\b))(?<codes>.*)`,
    {
      label: `${label}.tags`,
      colon,
      codes: { within: ['orderInLine', 'subjectInLine', 'labelInLine', 'caption', 'linkMark', ...tagCodes] },
    },
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
    String.raw`^${indent}(?<codes>\[?(?:K[A-Z]{3}|[ABCELMOPST][A-Z]{3}|[A-Z]{2})(?:\]\(#\))?(?:[, ]{1,9}\[?(?:K[A-Z]{3}|[ABCELMOPST][A-Z]{3}|[A-Z]{2})\b(?:\]\(#\))?){1,19}),?${end}`,
    { codes: { within: ['linkMark', ...tagCodes] } },
  ),
  linkMark: token(String.raw`\[|\]\([^()\s]{0,99}\)`, 'punctuation.definition.link'),
  personTag: rule(
    String.raw`(?<open>\()(?<inBrackets>[^()]{2,80})(?<close>\))|(?<=O(?:VIP|REP|EXC|CON|TRA)[ ,] ?)(?<named>[A-Z][A-Z'-]{1,24}, [A-Z][A-Z'-]{2,24}(?: [A-Z]\.?)?(?![A-Z]))|\b(?<alone>(?!UNESCO|UNHCR|ASEAN|ICAO|IAEA|APEC|NATO)[A-Z][A-Z'-]{4,24}, (?![ABCEKLMOPST][A-Z]{3}\b)[A-Z][A-Z'-]{2,24}(?: [A-Z]\.?)?(?![A-Z]))`,
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
  organizationTag: token(String.raw`\b[A-Z][A-Z0-9]{0,15}(?:-\d)?\b`, 'support.variable.organization-tag'),

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
    entries: {
      within: ['labelInLine', 'referenceLetter', 'citedGroup', 'citedCable', 'citedWord', 'redaction'],
    },
  }),
  referencesInLine: rule(String.raw`(?<=[ \t.])(?<label>REFS?)(?<colon>:)(?<entries>.*)`, {
    label: `${label}.reference`,
    colon,
    entries: { within: ['referenceLetter', 'citedGroup', 'citedCable', 'citedWord'] },
  }),
  // `B. 06 LIMA 101` is an entry of the list; `B. The number …` is a sub-paragraph.
  referenceContinuation: rule(
    String.raw`^[ \t]{0,20}(?<pilcrow>¶)?(?<entries>(?:(?:\(?[A-Z]\)|[A-Z][.:]) {0,9}){1,2}${cited}.*)`,
    {
      pilcrow,
      entries: { within: ['referenceLetter', 'citedGroup', 'citedCable', 'citedWord'] },
    },
  ),
  referenceLetter: token(
    String.raw`(?<![A-Za-z0-9])(?:\([A-Z]\)\.?|[A-Z]\)|[A-Z][.:](?=[ \t(]))`,
    'support.variable.reference',
  ),
  citedGroup: token(String.raw`\b[ZOPR]? ?${anyDateTimeGroup}`, 'constant.numeric.date-time-group'),
  citedCable: rule(
    String.raw`\b(?:(?<year>\d{4}|\d\d) ?)?${notStation}(?<station>${citedStation}) (?<number>\d{1,6})\b`,
    { year: 'constant.numeric.year', station, number },
  ),
  citedWord: token(String.raw`\bNOTAL\b|\bAND PREVIOUS\b`, 'storage.modifier.reference'),

  classifiedByLine: rule(
    String.raw`^${indent}(?<portion>${portionMarking})? *(?<label>Classified By|Classified by|CLASSIFIED BY|Derived [Ff]rom|DERIVED FROM|Declassify [Oo]n|DECLASSIFY ON|Reasons?(?=:)|REASONS?(?=:))(?<colon>:)?(?<authority>.*)`,
    {
      portion,
      label: `${label}.authority`,
      colon,
      authority: { within: ['reason', 'reasonLabel', 'redaction'] },
    },
  ),
  reasonLabel: token(
    String.raw`\b(?:[Rr]easons?|REASONS?|Declassify [Oo]n|DECLASSIFY ON)\b`,
    'keyword.other.reason',
  ),
  reason: token(
    String.raw`\b1\.[3-6](?: ?\(?[A-Ha-h]\)?(?![A-Za-z])(?:(?:[/,]| and |, and | AND ) ?\(?[A-Ha-h]\)?(?![A-Za-z])){0,7})?`,
    'constant.numeric.reason',
  ),
};
