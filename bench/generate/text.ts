// ACP 127 line 12: the text as its drafter typed it, from the classification line to the signature.
import { dayOfYear, declassificationDate, digits, orderInForce } from './calendar';
import type { BodyLine } from './layout';
import { bodyLine, wrap } from './layout';
import type { Plan, PlannedReference } from './plan';
import { headingLine, listItem, sentence, sentences, subjectLine } from './prose';
import { firstNames, lastNames } from './words';

/** `UNCLAS SECTION 01 OF 02 BEIJING 006872`. */
export function classificationLine({ classified, station, number, form }: Plan, sections: number): string {
  const marking = classified ? 'C O N F I D E N T I A L' : 'UNCLAS';
  const section = sections > 1 ? ` SECTION 01 OF ${digits(sections, 2)}` : '';
  const width = station.name === 'STATE' ? 6 : 4;
  return `${marking}${section} ${station.name} ${digits(number, form === 'aad' ? width : 6)}`;
}

/** Captions, E.O., TAGS, SUBJECT, REF, Classified By, and the blank line before paragraph 1. */
export function textHead(plan: Plan): readonly string[] {
  const early = plan.form === 'aad';
  return [
    ...captions(plan),
    '',
    executiveOrder(plan),
    `TAGS: ${plan.tags.join(early ? ', ' : ' ')}`,
    ...wrap(`SUBJECT: ${subjectLine(plan.story)}`),
    ...referenceLines(plan),
    ...classifiedBy(plan),
    '',
  ];
}

function captions({ random, form, classified, sensitive }: Plan): readonly string[] {
  const lines: string[] = [];
  if (form !== 'aad' && form !== 'state') lines.push('', 'SIPDIS');
  if (sensitive) lines.push('', 'SENSITIVE');
  if (classified) lines.push('', 'EXERCISE EXERCISE EXERCISE');
  if (form === 'acp127' && random.chance(60)) {
    lines.push(
      '',
      `STATE FOR ${random.pick(['EB/TRA', 'OES/ENV', 'WHA/BSC', 'EUR/NB', 'AF/E', 'EAP/MTS', 'NEA/ELA'])}`,
    );
  }
  if (form === 'aad' && random.chance(30)) lines.push('', 'PASS COMMERCE');
  return lines;
}

function executiveOrder({ instant, classified }: Plan): string {
  const value = classified ? `DECL: ${declassificationDate(instant)}` : 'N/A';
  return `E.O. ${orderInForce(instant)}: ${value}`;
}

/** More than the Department sends a day: a higher number without a year is taken for last year's. */
const mostStateCables = 1000;

/** Without a year a reference is of this one, unless its number cannot have been reached yet. */
function needsYear({ instant, station, number }: Plan, cited: PlannedReference): boolean {
  if (cited.year !== instant.year) return true;
  if (cited.station === station.name && cited.number > number) return true;
  return cited.station === 'STATE' && cited.number > dayOfYear(instant) * mostStateCables;
}

function referenceLines(plan: Plan): readonly string[] {
  const written = plan.references.map((cited) => {
    const prefix = needsYear(plan, cited) ? `${digits(cited.year % 100, 2)} ` : '';
    return `${prefix}${cited.station} ${String(cited.number)}`;
  });
  if (written.length === 0) return [];
  if (written.length === 1) return ['', `REF: ${written.join('')}`];
  return [
    '',
    ...written.map((entry, index) => `${index === 0 ? 'REF: ' : '     '}${letterOf(index)}. ${entry}`),
  ];
}

export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

function classifiedBy({ random, classified, instant }: Plan): readonly string[] {
  if (!classified) return [];
  const section = instant.year * 100 + instant.month > 200303 ? '1.4' : '1.5';
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  return [
    '',
    ...wrap(
      `Classified By: ${random.pick(['DCM', "Charge d'Affaires", 'Political Counselor'])} ${name}, Reasons ${section} (b) and (d)`,
    ),
  ];
}

/** Paragraphs with headings between them, then the signature. */
export function bodyLines(plan: Plan): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  for (let index = 0; index < plan.paragraphs; index++) {
    if (index > 0) lines.push(bodyLine('', false));
    if (index > 0 && plan.random.chance(18)) lines.push(...headingLines(plan));
    lines.push(...paragraphLines(plan, index));
  }
  lines.push(bodyLine(plan.signature, false));
  return lines;
}

function headingLines({ random, story }: Plan): readonly BodyLine[] {
  const heading = headingLine(story);
  const rule = '-'.repeat(heading.length);
  const lines = random.chance(50) ? [rule, heading, rule, ''] : [heading, rule, ''];
  return lines.map((line) => bodyLine(line, false));
}

function paragraphLines(plan: Plan, index: number): readonly BodyLine[] {
  const { random, story, wrapped } = plan;
  const cased = (text: string): string => (plan.form === 'aad' ? text.toUpperCase() : text);
  const set = (text: string, indent = ''): readonly string[] =>
    wrapped ? wrap(cased(text), indent) : [cased(text)];
  const label = plan.paragraphs === 1 ? '' : `${String(index + 1)}. `;
  const text = set(label + marking(plan, index) + paragraphText(plan, index));
  const lines = text.map((line) => bodyLine(line, true));
  if (!random.chance(8) || index === 0 || index === plan.paragraphs - 1) return lines;
  const items = Array.from({ length: random.between(2, 5) }, () => set(`-- ${listItem(story)};`, '   '));
  return [
    ...lines,
    ...items.flatMap((item) => [bodyLine('', false), ...item.map((line) => bodyLine(line, false))]),
  ];
}

function marking({ random, classified, sensitive }: Plan, index: number): string {
  if (classified) return index === 0 || random.chance(60) ? '(C) ' : '(U) ';
  if (sensitive) return index === 0 || random.chance(60) ? '(SBU) ' : '(U) ';
  return '';
}

function paragraphText(plan: Plan, index: number): string {
  const last = index === plan.paragraphs - 1;
  const text = sentences(plan.story) + mention(plan, index);
  if (index === 0 && plan.paragraphs >= 4) return `Summary: ${text} End Summary.`;
  if (last && plan.paragraphs >= 3) return `Comment: ${text} End Comment.`;
  return text;
}

/** Each reference is cited once; the last paragraph takes those that are left. */
function mention({ references, paragraphs, story }: Plan, index: number): string {
  if (references.length === 1) return index === 0 ? ` Reftel gave the background.` : '';
  const here = references
    .map((_, at) => at)
    .filter((at) => Math.min(at, paragraphs - 1) === index)
    .map((at) => ` Ref ${letterOf(at)} tells more. ${sentence(story)}`);
  return here.join('');
}
