// The shapes that several rules of the grammar share, as pieces of regular expressions in Oniguruma's syntax.
// Each is bounded, or ends where its own characters end: none can be matched in two ways that differ only in the split.

/** Blanks before a line in a published copy. */
export const indent = String.raw`[ \t]{0,6}`;

/** Blanks or tabs between two parts of a heading line. */
export const gap = String.raw`[ \t]{1,40}`;

/** The rest of a line that must be empty: blanks, and a stray backslash of a Markdown line break. */
export const end = String.raw`[ \t]*\\?$`;

/** Routing indicator: `RUEHC`, `RHMFIUU` (ACP 121). */
export const routingIndicator = 'R[A-Z]{3,8}';

/** Routing indicators that cannot be a name: the Department's network and the shared gateways. */
export const departmentIndicator = '(?:RU(?:EH|CN|EK)[A-Z]{1,4}|RH(?:MF|EH|EF)[A-Z]{2,4})';

export const month =
  '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

const dateTimeGroupIn = (zone: string): string => String.raw`\d{6}${zone} ?${month} ?(?:\d{4}|\d\d)\b`;

/** `290548Z OCT 07`; partial extracts write the month `Oct`. */
export const dateTimeGroup = dateTimeGroupIn('Z');

/** The same in any time zone, for the lines that are known by more than it. */
export const anyDateTimeGroup = dateTimeGroupIn('[A-Z]');

/** Precedence words of lines 7 and 8. */
export const precedenceWord = '(?:NIACT IMMEDIATE|IMMEDIATE|PRIORITY|ROUTINE|FLASH)';

/** Overall markings, letter-spaced or solid. */
export const marking = [
  String.raw`(?:UNCLAS(?:SIFIED)?(?: E ?F ?T ?O| ?//? ?[A-Z]{1,24}(?: [A-Z]{1,24}){0,4})?`,
  'LIMITED OFFICIAL USE|SENSITIVE BUT UNCLASSIFIED|SBU',
  'R ?E ?S ?T ?R ?I ?C ?T ?E ?D',
  'C ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L',
  '(?:T ?O ?P {0,3})?S ?E ?C ?R ?E ?T)',
].join('|');

/** A portion marking with its brackets: `(SBU)`, `(C//NF)`, `(S//REL TO USA, FVEY)`, `(C )`. */
export const portionMarking = String.raw`\((?:SBU|LOU|FOUO|TS|SE|U|C|S|R)(?:/{1,2}[A-Z][A-Z ,/]{0,40})? ?\)`;

/** What begins an address written without a routing indicator. */
const post =
  '(?:SEC(?:STATE|DEF)|AM(?:EMBASSY|CONSUL|CONGEN)|US(?:MISSION|INT|LO|EU|NATO|UN|OFFICE)|REO|AIT)';
const command = '(?:CDR|HQ|CJCS|JCS|JOINT STAFF|USCINC[A-Z]{2,5})';
export const addresseeKind = `(?:${post}|${command})`;

/** The same with the words that may follow. */
export const addressee = String.raw`${post}(?:${gap}[A-Z][^\s/]{0,40}){0,3}?|${command}(?:${gap}[A-Z0-9][^\s/]{0,40}){0,5}?`;

/** What ends an address of several posts, or of an agency. */
export const addresseeEnd = '(?:COLLECTIVE|POSTS|WASHDC|WASHINGTON(?: DC)?)';

/** Words that make a line of capitals running text, not an address or a heading. */
export const proseWord = [
  String.raw`\b(?:THE|THAT|THIS|THESE|THEY|HE|SHE|IT|WE|HIS|HER|ITS|THEIR|OUR|WHICH|WHO|WILL|WOULD|SHOULD|CAN|COULD|MAY|MUST`,
  String.raw`IS|ARE|WAS|WERE|BE|BEEN|HAS|HAVE|HAD|NOT|BUT|AS|AT|BY|FROM|WITH|IN|ON|A|AN|IF|SO|UPON|ALSO|TOLD|SAID|AND|FOR|TO|PASS)\b`,
].join('|');

/** Not a month or a word that stands between two figures. */
export const notStation = String.raw`(?!(?:${month}[A-Za-z]{0,9}|AND|OR|TO|OF|IN|AT|BY|ON|PER|PERCENT|HOURS?|DAYS?|YEARS?|MILLION)\b)`;

/** Headings of the text that need no rule of dashes to be known. */
export const headingWord = [
  '(?:(?:BEGIN |Begin )?(?:SUMMARY|Summary|COMMENT|Comment)S?',
  'INTRODUCTION|Introduction|BACKGROUND|Background|CONCLUSIONS?|Conclusions?|ACTION REQUEST(?:ED)?|Action [Rr]equest(?:ed)?',
  'OBJECTIVES?|Objectives?|TALKING POINTS|Talking [Pp]oints|BIO(?:GRAPHIC)? NOTES?|Bio(?:graphic)? [Nn]otes?',
  'NEXT STEPS|Next [Ss]teps|POINTS? OF CONTACT|Points? of [Cc]ontact|RECOMMENDATIONS?|Recommendations?)',
].join('|');

/** `SUMMARY AND COMMENT`. */
export const headingWords = `${headingWord}(?: (?:AND|and|And|&) ${headingWord})?`;
