// Rules for what the archives and publishers put round a cable: page heads and office lists of the 1970s (AAD), page and
// section headers inside the text, declassification stamps, notices, and the label lines of SMART messages.
import type { Rules } from './grammar-rule.mts';
import { rule, token } from './grammar-rule.mts';
import { end, gap, indent, marking, month, precedenceWord } from './grammar-shapes.mts';
import { inText } from './grammar-text.mts';

const label = 'keyword.control';
const colon = 'punctuation.separator.key-value';
const furniture = 'comment.line.page-header';
const notice = 'comment.line.publisher';

const office = String.raw`[A-Z][A-Z0-9]{0,5}-\d\d\b`;

const smartLabels = [
  '(?:MRN|Date/DTG|From|Action|Info|To|E\\.O\\.|TAGS|Captions?|References?|Pass Line|Subject|Signature|XMT|Attachments?',
  '(?:Drafted|Cleared|Approved|Released|Classified) By|CLASSIFIED BY|REASON|Reason|DECLASSIFY ON|Declassify On|Derived From|Dissemination Rule|Line Count)',
].join('|');

/** What the labels of the block at the end of an AAD message begin with. */
const metadataLabels = [
  '(?:Automatic Decaptioning|Capture Date|Channel Indicators|Concepts|Control Number|Copy|Current Classification|Decaption (?:Date|Note)',
  'Disposition (?:Action|Approved on Date|Authority|Case Number|Comment|Date|Event|History|Reason|Remarks)|Document (?:Number|Source|Unique ID)',
  'Draft Date|Drafter|Enclosure|Errors|Executive Order|Film Number|Format|Handling Restrictions|Image Path|ISecure|Legacy Key|Locator',
  'Litigation [A-Z][a-z]+(?: [A-Z][a-z]{1,20})?|Markings|Office|Original (?:Classification|Handling Restrictions|Previous [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?)',
  'Page Count|Previous (?:Channel Indicators|Classification|Handling Restrictions)|Review [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){0,2}|Secure|Status|Subject|TAGS|Type)',
].join('|');

export const pageRules: Rules = {
  pageHead: token(
    String.raw`^${indent}(?:TO )?PAGE \d\d(?:${gap}[A-Z][A-Z ]{1,29}${gap}\d{4,6}(?:${gap}\d\d OF \d\d)?(?:${gap}\d{6}Z)?)?${end}`,
    furniture,
  ),
  pageHeader: token(
    String.raw`^${indent}[A-Z]{1,24}(?: [A-Z]{1,24}){0,3} \d{8}[ \t]+\d{3}(?:\.\d{1,2})? OF \d{3}${end}`,
    furniture,
  ),
  pageHeaderInText: token(String.raw`\b\d{8} {1,3}\d{3}(?:\.\d{1,2})? OF \d{3}\b`, furniture),
  // The second line of a page head that 1979 copies break in two.
  pageHeadStation: token(
    String.raw`^${indent}[A-Z]{1,24}(?: [A-Z]{1,24}){0,3}[ \t]+\d{4,6}(?:[ \t]+\d\d OF \d\d)?[ \t]+\d{6}Z${end}`,
    furniture,
  ),
  // The serial that stands alone between PAGE and ACTION.
  pageSerial: token(String.raw`^${indent}\d\d${end}`, 'constant.numeric.page-serial'),
  sectionHeader: token(String.raw`^${indent}SECTION \d{1,2} OF \d{1,2}${end}`, furniture),
  classLabel: rule(String.raw`^${indent}(?<label>CLASS)[ \t]+(?<marking>${marking})${end}`, {
    label: `${label}.classification`,
    marking: 'markup.heading.classification',
  }),
  distribution: rule(
    String.raw`^${indent}(?<keyword>ORIGIN|ACTION|INFO)(?<offices>(?:${gap}${office})+)(?<rest>.*)`,
    {
      keyword: `${label}.distribution`,
      offices: { within: ['officeCopies'] },
      rest: { within: ['copiesInTotal'] },
    },
  ),
  distributionContinuation: rule(
    String.raw`^[ \t]{0,20}(?:(?<offices>${office}(?:${gap}${office})+)|(?<office>${office})(?=${gap}/)|(?=/))(?<total>[ \t]*/\d{3} [A-Z])?${end}`,
    {
      offices: { within: ['officeCopies'] },
      office: { within: ['officeCopies'] },
      total: { within: ['copiesInTotal'] },
    },
  ),
  officeCopies: rule(String.raw`\b(?<office>[A-Z][A-Z0-9]{0,5})(?<hyphen>-)(?<copies>\d\d)\b`, {
    office: 'entity.name.type.office',
    hyphen: 'punctuation.separator',
    copies: 'constant.numeric.copies',
  }),
  copiesInTotal: token(String.raw`/\d{3} [A-Z]\b`, 'constant.numeric.copies'),
  draftingLine: rule(
    String.raw`^${indent}(?<label>(?:DRAFTED|APPROVED|CLEARED) BY(?=:| [A-Z]{1,6}(?:/[A-Z]{1,6}){0,3}(?::| - ))|DESIRED DISTRIBUTION|(?:Drafted|Cleared|Approved|Released) By(?=:))(?<colon>:)?(?<names>.*)`,
    { label: `${label}.drafting`, colon, names: { within: ['labelInLine', 'officeAndName'] } },
  ),
  clearanceLine: rule(
    String.raw`^${indent}(?<names>[A-Z]{1,6}(?:/[A-Z]{1,6}){0,3}(?:(?<=/[A-Z]{1,6}):| - (?:MR|MRS|MISS|MS|AMB)\b)[A-Z .,()]*)${end}`,
    {
      names: { within: ['officeAndName'] },
    },
  ),
  officeAndName: rule(
    String.raw`(?<![A-Z])(?<office>[A-Z]{1,14}(?:/[A-Z]{1,6}){0,3})(?<separator>:| - )(?<name>[^;\t ]{1,40}(?: [^;\t ]{1,40}){0,6})`,
    {
      office: 'entity.name.type.office',
      separator: 'punctuation.separator',
      name: 'string.unquoted.person',
    },
  ),
  machineNumber: rule(
    String.raw`^[ \t]*(?<rule>-{6,}) *(?<machine>\d{6})(?: +(?<time>\d{6}Z))?(?: +(?<page>/\d\d))?${end}`,
    {
      rule: 'comment.line.rule',
      machine: 'constant.numeric.machine-number',
      time: 'constant.numeric.time',
      page: 'constant.numeric.copies',
    },
  ),
};

export const publishedRules: Rules = {
  stamp: token(
    String.raw`(?:\b(?:Margaret P\. Grafeld|Sheryl P\. Walter) )?\bDeclassified/Released (?:US )?Department of State(?: EO Systematic Review)?(?: \d{1,2} ${month}[a-z]* \d{4})?`,
    'comment.line.stamp',
  ),
  extractNotice: token(
    String.raw`^${indent}This record is a partial extract of the original cable\..*`,
    notice,
  ),
  publisherLine: token(
    String.raw`^${indent}(?:=+ ?CABLE ENDS ?=+|<< END OF DOCUMENT >>|\d{1,6} / \d{4}-\d\d-\d\d .*|-{5,} header(?: ends)? -{5,}|(?:id|date|refid|origin|classification|destination|header):(?: .*)?$)`,
    notice,
  ),
  metadataHeading: token(String.raw`^${indent}Message Attributes${end}`, 'markup.heading.metadata'),
  smartNumber: rule(
    String.raw`^${indent}(?<label>MRN)(?<colon>:)[ \t]*(?<year>\d\d)${gap}(?<station>[A-Z][A-Z .'-]{1,29}?)${gap}(?<number>\d{1,6})\b(?<rest>.*)`,
    {
      label: `${label}.label`,
      colon,
      year: 'constant.numeric.year',
      station: 'entity.name.type.station',
      number: 'constant.numeric.message-number',
      rest: { within: ['labelInLine'] },
    },
  ),
  smartAddress: rule(
    String.raw`^${indent}(?<label>From|Action|Info|XMT)(?<colon>:)[ \t]*(?<name>[A-Z]{1,24}(?: [A-Z()]{1,24}){0,6}?)(?: (?<precedence>${precedenceWord}))?(?<rest>(?:;|[ \t]{2}).*|[ \t]?)$`,
    {
      label: `${label}.label`,
      colon,
      name: 'string.unquoted.address',
      precedence: 'constant.language.precedence',
      rest: { within: ['labelInLine', 'nextAddress'] },
    },
  ),
  nextAddress: rule(
    String.raw`(?<=; )(?<name>[A-Z]{1,24}(?: [A-Z()]{1,24}){0,6}?)(?: (?<precedence>${precedenceWord}))?(?=;|[ \t]*$|[ \t]{2})`,
    {
      name: 'string.unquoted.address',
      precedence: 'constant.language.precedence',
    },
  ),
  smartSignature: rule(
    String.raw`^${indent}(?<label>Signature)(?<colon>:)[ \t]*(?<name>[A-Z][A-Za-z'-]{0,24}(?: [A-Z][A-Za-z'-]{0,24}){0,3})${end}`,
    {
      label: `${label}.label`,
      colon,
      name: 'markup.heading.signature',
    },
  ),
  smartLine: rule(String.raw`^${indent}(?<label>${smartLabels})(?<colon>:)(?<value>.*)`, {
    label: `${label}.label`,
    colon,
    value: {
      within: ['labelInLine', 'orderNumber', 'smartDate', 'caption', 'notApplicable', 'reason', ...inText],
    },
  }),
  smartDate: token(String.raw`\b${month}[a-z]{0,6} \d{1,2}, \d{4}\b`, 'constant.numeric.date'),
  orderNumber: token(String.raw`(?<=^E\.O\.:[ \t])\d{5}\b`, 'constant.numeric.executive-order'),
  labelInLine: rule(String.raw`(?<=[ \t]{2})(?<label>${smartLabels})(?<colon>:)(?: *(?<order>\d{5})\b)?`, {
    label: `${label}.label`,
    colon,
    order: 'constant.numeric.executive-order',
  }),
  metadataLine: rule(String.raw`^${indent}(?<label>'?${metadataLabels})(?<colon>:)(?=[ \t]|$)`, {
    label: 'entity.name.tag.metadata',
    colon,
  }),
};
