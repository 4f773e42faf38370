// The parsed form of one message. Everything here is plain, immutable data.
// All offsets are UTF-16 code units counted from the start of the message (`Message.text`), never of the file:
// a message that an edit does not touch stays the same object wherever it moves to in its file.
// Names follow ACP 127 (lines 1-16) and the State Department's handbooks (5 FAH-1 H-200, 5 FAH-2 H-300).

/** A half-open range `[start, end)` of offsets into `Message.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the characters it stands for, as written (furniture inside a multi-line field left out). */
export interface Token extends Span {
  readonly text: string;
}

/** How the message came to us; rules and requirements go by it. `reference/cable-format.md` §0. */
export type Form = 'acp127' | 'aad' | 'smart' | 'draft' | 'partial';

/** What a run of whole lines is. Elements tile the message: concatenated, they are its text. */
export type ElementKind =
  | 'blank'
  | 'transmission' // ACP 127 line 1
  | 'routing' // line 2
  | 'station' // line 3
  | 'security' // line 4
  | 'dateTime' // line 5
  | 'originator' // line 6, FM
  | 'action' // line 7, TO and its addressees
  | 'information' // line 8, INFO and its addressees
  | 'exemption' // line 9, XMT
  | 'separator' // lines 11 and 13, BT
  | 'distribution' // AAD: ORIGIN/ACTION/INFO office counts, DRAFTED BY, dashes with the machine number
  | 'label' // SMART: `MRN:`, `Drafted By:` and the like
  | 'classification'
  | 'caption'
  | 'passingLine'
  | 'executiveOrder'
  | 'tags'
  | 'subject'
  | 'reference'
  | 'classifiedBy'
  | 'paragraph' // first line of a numbered paragraph
  | 'text' // any other line of running text
  | 'heading' // a heading between paragraphs
  | 'rule' // a line of dashes
  | 'pageBreak' // section and page headers, with the classification repeated round them
  | 'stamp' // declassification stamps
  | 'signature'
  | 'endNumber' // line 15, #nnnn
  | 'endOfMessage' // line 16, NNNN
  | 'publisher' // what a publisher put in: extract notices, ids, `=====CABLE ENDS=====`
  | 'metadata' // AAD: the `Message Attributes` block at the end
  | 'unknown'; // a line in the heading that is no format line

/** One run of whole lines with their line ends. */
export interface Element extends Span {
  readonly kind: ElementKind;
}

/** ACP 127 line 1: `VZCZCXRO1587`. */
export interface TransmissionLine extends Span {
  readonly channel: Token | null;
  readonly sequence: Token | null;
  /** The first thing that does not belong; null on a well-formed line. The same on every line type below. */
  readonly malformed: Span | null;
}

/** ACP 127 line 2, with its continuation lines: `OO RUEHCN RUEHGH`. */
export interface RoutingLine extends Span {
  /** The doubled prosign, as written (`OO`). */
  readonly precedence: Token | null;
  readonly indicators: readonly Token[];
  readonly malformed: Span | null;
}

/** ACP 127 line 3: `DE RUEHBJ #6872/01 3020548`. */
export interface StationLine extends Span {
  readonly indicator: Token | null;
  /** Four digits without the `#`. */
  readonly serial: Token | null;
  readonly section: Token | null;
  /** Three digits, day of the year. */
  readonly dayOfYear: Token | null;
  /** Four digits, hour and minute of filing. */
  readonly time: Token | null;
  readonly malformed: Span | null;
}

/** `ZZH`, `ZOV RUEHBJ`, `ZDK164`: the signal with what follows it. */
export interface OperatingSignal extends Token {
  readonly signal: string;
  readonly argument: Token | null;
}

/** ACP 127 line 4: `ZNR UUUUU ZZH`. */
export interface SecurityLine extends Span {
  /** `ZNR` or `ZNY`. */
  readonly signal: Token | null;
  /** The redundant group as written, `UUUUU`. */
  readonly letters: Token | null;
  /** Its one letter, when all five agree. */
  readonly letter: string | null;
  /** The group after a slash: `/AAAAA`. */
  readonly special: Token | null;
  readonly operatingSignals: readonly OperatingSignal[];
  readonly malformed: Span | null;
}

/** `290548Z OCT 07`. Parts are numbers as written, possible or not; `iso` only when they make a real date. */
export interface DateTimeGroup extends Token {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
  /** 1-12, or null when the month is not known. */
  readonly month: number | null;
  /** Four digits; two-digit years pivot at 73 (1973) with 00-72 as 2000-2072, or by the form's era. */
  readonly year: number | null;
  /** `2007-10-29T05:48Z`, or null when day, time, month or year are impossible or missing. */
  readonly iso: string | null;
  /** Spans of the parts for findings: `29`, `0548`, `Z`, `OCT`, `07`. */
  readonly dayToken: Token;
  readonly timeToken: Token;
  readonly zoneToken: Token | null;
  readonly monthToken: Token | null;
  readonly yearToken: Token | null;
}

/** ACP 127 line 5: precedence and date-time group, `O P 290548Z OCT 07`. */
export interface DateTimeLine extends Span {
  /** One or two prosigns as written: action, then information. */
  readonly precedences: readonly Token[];
  readonly group: DateTimeGroup | null;
  readonly operatingSignals: readonly OperatingSignal[];
  readonly malformed: Span | null;
}

/** ACP 127 line 6: `FM AMEMBASSY BEIJING`. */
export interface OriginatorLine extends Span {
  readonly keyword: Token;
  readonly name: Token | null;
}

/** One addressee of lines 7-8: `RUEHC/SECSTATE WASHDC IMMEDIATE 3109`. */
export interface Addressee extends Span {
  readonly role: 'action' | 'information';
  readonly indicator: Token | null;
  /** The plain-language address, without offices. */
  readonly name: Token | null;
  /** `//J5 DIRECTORATE (MC)//`. */
  readonly offices: readonly Token[];
  /** `IMMEDIATE`, `NIACT IMMEDIATE` … */
  readonly precedence: Token | null;
  /** Message continuity number. */
  readonly number: Token | null;
  /** Addressees that XMT takes out of this collective (line 9). */
  readonly exempt: readonly Token[];
  readonly malformed: Span | null;
}

/** `TO` or `INFO` with all its addressees. */
export interface AddressList extends Span {
  readonly keyword: Token;
  readonly addressees: readonly Addressee[];
}

/** ACP 127 line 9: `XMT AMEMBASSY X`. `collective` is the addressee it restricts, when one stands before it. */
export interface ExemptionLine extends Span {
  readonly keyword: Token;
  readonly names: readonly Token[];
  readonly collective: Addressee | null;
}

/** The archive's message reference number of a SMART message: `MRN: 12 STATE 12345`. */
export interface MessageReferenceNumber extends Token {
  /** Four digits. */
  readonly year: number | null;
  readonly station: string | null;
  readonly number: number | null;
}

/** Lines 1-10. Every part is optional; the first of its kind counts, repeats are in `repeated`. */
export interface Heading {
  /** From the first heading line to the end of the last, or null when there is none. */
  readonly span: Span | null;
  readonly transmission: TransmissionLine | null;
  readonly routing: RoutingLine | null;
  readonly station: StationLine | null;
  readonly security: SecurityLine | null;
  readonly dateTime: DateTimeLine | null;
  readonly originator: OriginatorLine | null;
  readonly action: AddressList | null;
  readonly information: AddressList | null;
  readonly exemptions: readonly ExemptionLine[];
  /** SMART only. */
  readonly messageReference: MessageReferenceNumber | null;
  /** Lines in the heading that are no format line. */
  readonly unknown: readonly Token[];
}

/** What a classification ranks as, from the lowest. */
export type Level = 'UNCLASSIFIED' | 'RESTRICTED' | 'CONFIDENTIAL' | 'SECRET' | 'TOP SECRET';

/** `UNCLAS SECTION 01 OF 02 BEIJING 006872`. */
export interface ClassificationLine extends Span {
  /** The marking in the table's spelling (`UNCLASSIFIED EFTO`, `LIMITED OFFICIAL USE`, `SECRET`), or null when unreadable. */
  readonly marking: string | null;
  /** What the marking ranks as. */
  readonly level: Level | null;
  /** The words of the marking as written. */
  readonly words: Token;
  readonly section: SectionNumber | null;
  readonly station: Token | null;
  readonly number: Token | null;
  /** What follows the number: `NOFORN`, `ZDK164`, `TOSEC 140323`. */
  readonly handling: Token | null;
  /** The first thing that does not belong (misspelt marking, missing number …), or null. */
  readonly malformed: Span | null;
}

/** `SECTION 01 OF 02`. */
export interface SectionNumber extends Span {
  readonly number: number;
  readonly of: number;
}

/** `E.O. 12958: DECL: 10/29/2017`. */
export interface ExecutiveOrderLine extends Span {
  readonly label: Token;
  /** The order's number as written. */
  readonly number: Token | null;
  /** Everything after the number and colon. */
  readonly value: Token | null;
  readonly kind: 'notApplicable' | 'declassify' | 'other' | 'none';
  /** What follows DECL (GDS, RDS, XGDS …): a date or an event. */
  readonly declassifyOn: Token | null;
  /** The date of `declassifyOn`, when it is one; impossible dates keep their numbers. */
  readonly date: CalendarDate | null;
  readonly malformed: Span | null;
}

/** Month 1-12 and day 1-31 as written: not checked against the calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One TAGS entry; `code` is upper case, persons as `SURNAME, FIRST`. */
export interface Tag extends Token {
  readonly code: string;
  readonly kind: 'subject' | 'geographic' | 'program' | 'organization' | 'person' | 'unknown';
}

export interface TagsLine extends Span {
  readonly label: Token;
  readonly tags: readonly Tag[];
}

export interface SubjectLine extends Span {
  readonly label: Token;
  /** `(U)`, `(C)` at its start. */
  readonly marking: PortionMarking | null;
  /** The lines joined by one blank; empty when the label stands alone. */
  readonly text: string;
  /** The pieces of it in the message, one a line. */
  readonly parts: readonly Span[];
}

/** One entry of the REF list. */
export interface Reference extends Span {
  readonly letter: Token | null;
  /** The entry as written, without its letter. */
  readonly text: Token;
  /** `06STATE80908`, or null for what is no cable (an e-mail, a telcon). */
  readonly id: string | null;
  /** Four digits, from the entry or, failing that, from the message's date. */
  readonly year: number | null;
  readonly yearWritten: boolean;
  /** Canonical station, `STATE`. */
  readonly station: string | null;
  readonly number: number | null;
}

export interface ReferenceList extends Span {
  readonly label: Token;
  readonly entries: readonly Reference[];
}

/** The authority block: `Classified By: Ambassador Jane Smith. Reasons: 1.4 (b) and (d)`. */
export interface ClassifiedBy extends Span {
  readonly label: Token;
  readonly name: Token | null;
  readonly position: Token | null;
  /** `1.4`, `1.5`. */
  readonly section: Token | null;
  /** Letters, lower case: `b`, `d`. */
  readonly reasons: readonly Token[];
}

/** What stands between the classification line and paragraph 1. */
export interface TextHead {
  readonly span: Span | null;
  readonly classification: ClassificationLine | null;
  readonly captions: readonly Token[];
  /** Passing and attention lines, one token a line. */
  readonly passingLines: readonly Token[];
  readonly executiveOrder: ExecutiveOrderLine | null;
  readonly tags: TagsLine | null;
  readonly subject: SubjectLine | null;
  readonly references: ReferenceList | null;
  readonly classifiedBy: ClassifiedBy | null;
}

/** `(SBU)`, `(C/NF)`, also damaged: `(C `, `C)`. */
export interface PortionMarking extends Token {
  /** Upper case without brackets and blanks: `SBU`, `C/NF`. */
  readonly mark: string;
  /** 0 U … 4 TS, or null when the mark is not known. Ranks of `portion-marks.tsv`. */
  readonly rank: number | null;
  readonly classified: boolean;
  readonly wellFormed: boolean;
}

/** A numbered paragraph, or one run of unnumbered text between blank lines before the first number. */
export interface Paragraph extends Span {
  /** The number as written, with pilcrow and dot (`¶1.`); null on an unnumbered paragraph. */
  readonly label: Token | null;
  readonly number: number | null;
  readonly marking: PortionMarking | null;
  /** The heading this paragraph stands under, an index into `Body.headings`, or null. */
  readonly headingIndex: number | null;
  /** The paragraph's own text after number and marking, one span a line, furniture left out. */
  readonly parts: readonly Span[];
  readonly subparagraphs: readonly Subparagraph[];
  /** How it begins: `line` on a line of its own, `runIn` in the middle of one. */
  readonly position: 'line' | 'runIn';
  /** What its label lacks or has too much: null when it is `1.` or `¶1.`. */
  readonly labelFault: 'noDot' | 'bracket' | 'pilcrowOnly' | 'noSpace' | null;
  /** Number of the numbering series: 0 for the cable's own, higher in annexes and quoted texts that start again. */
  readonly series: number;
}

export interface Subparagraph extends Span {
  /** `A.`, `--`, `(1)`, as written. */
  readonly label: Token;
  readonly marking: PortionMarking | null;
}

/** A heading line of the body (`Comment`, `REGIONAL ISSUES`), without its dash rules. */
export interface BodyHeading extends Token {
  readonly marking: PortionMarking | null;
}

/** A block with an opening and closing label: SUMMARY, COMMENT, BEGIN TEXT, QUOTE. */
export interface Block extends Span {
  readonly name: 'summary' | 'comment' | 'text' | 'quote' | 'actionRequest';
  readonly open: Token | null;
  readonly close: Token | null;
}

/** A section or page header inside the message, `BEIJING 00006872  001.2 OF 002`. */
export interface PageBreak extends Span {
  readonly station: Token | null;
  readonly number: Token | null;
  readonly page: number | null;
  readonly section: SectionNumber | null;
  /** True when it stands inside a paragraph. */
  readonly insideText: boolean;
}

/** `para 4`, `paras 2-3`: a mention of a paragraph in the text. */
export interface ParagraphMention extends Token {
  readonly numbers: readonly number[];
}

/** `ref B`, `reftel C`, `refs A and B`: a mention of references. Bare `reftel` has no letters. */
export interface ReferenceMention extends Token {
  readonly letters: readonly string[];
}

/** What follows the text head: paragraphs, and what stands between and round them. */
export interface Body {
  readonly span: Span | null;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly BodyHeading[];
  readonly blocks: readonly Block[];
  readonly pageBreaks: readonly PageBreak[];
}

/** Lines 13-16 and what stands before them. */
export interface Ending {
  readonly signature: readonly Token[];
  /** `BT` lines anywhere in the message. */
  readonly separators: readonly Token[];
  /** `#6872` at the end, without the `#`. */
  readonly endNumber: Token | null;
  readonly endOfMessage: Token | null;
}

/** One message. `text` is its slice of the file; all spans below count from its start. */
export interface Message {
  readonly text: string;
  readonly form: Form;
  /** Four digits: from the date-time group, else from a SMART label or page header; null when unknown. */
  readonly year: number | null;
  /** `07BEIJING6872`, or null. */
  readonly id: string | null;
  /** False when nothing of a cable was recognised. */
  readonly recognised: boolean;
  readonly elements: readonly Element[];
  readonly heading: Heading;
  readonly head: TextHead;
  readonly body: Body;
  readonly ending: Ending;
}
