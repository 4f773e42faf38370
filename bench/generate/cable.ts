// One fictional cable from one seed: the same text for the same seed and options, and consistent with itself throughout.
import { bodyLines, classificationLine, textHead } from './text';
import { addressLines, archiveHead, pageLine, pseudoHeading, transmissionLines } from './heading';
import { digits } from './calendar';
import { smartLines } from './smart';
import { archiveHeader, pagesOf, sectionCount, sectionHeader } from './layout';
import type { CableOptions, Citation, Plan } from './plan';
import { drawPlan, idOf } from './plan';

export interface GeneratedCable {
  /** `07BEIJING6872`. */
  readonly id: string;
  /** Ends with a line end. */
  readonly text: string;
  readonly citation: Citation;
  /** What was settled before it was written: the answer to hold a reader of the text against. */
  readonly plan: Plan;
}

/** The text of a cable. */
export function generateCable(seed: number, options: CableOptions = {}): string {
  return drawCable(seed, options).text;
}

/** The cable with what others need to cite it. */
export function drawCable(seed: number, options: CableOptions = {}): GeneratedCable {
  const plan = drawPlan(seed, options);
  const lines = linesOf(plan);
  const text = (plan.published ? asPublished(lines) : lines).join('\n') + '\n';
  return {
    id: idOf(plan),
    text,
    citation: { station: plan.station.name, number: plan.number, instant: plan.instant },
    plan,
  };
}

function linesOf(plan: Plan): readonly string[] {
  switch (plan.form) {
    case 'acp127':
      return sectionedLines(plan);
    case 'aad':
      return archivedLines(plan);
    case 'smart':
      return smartLines(plan);
    case 'state':
      return [...addressLines(plan), 'BT', classificationLine(plan, 1), ...undivided(plan), 'BT', 'NNNN'];
    case 'draft':
      return [
        ...(plan.random.chance(50) ? [...pseudoHeading(plan), ''] : []),
        classificationLine(plan, 1),
        ...undivided(plan),
      ];
  }
}

function undivided(plan: Plan): readonly string[] {
  return [...textHead(plan), ...bodyLines(plan).map((line) => line.text)];
}

/** Cut into sections of two pages, each page under its header. */
function sectionedLines(plan: Plan): readonly string[] {
  const head = textHead(plan);
  const pages = pagesOf(bodyLines(plan), 46 - head.length, 46);
  const sections = sectionCount(pages.length);
  const body = pages.flatMap((page, index) =>
    index === 0 ? page : [...sectionHeader(plan.station.name, plan.number, index + 1, pages.length), ...page],
  );
  return [
    ...transmissionLines(plan, sections),
    ...addressLines(plan),
    'BT',
    classificationLine(plan, sections),
    ...head,
    ...body,
    'BT',
    `#${digits(plan.number % 10_000, 4)}`,
    'NNNN',
  ];
}

/** Pages as the archive of 1973-79 keeps them. */
function archivedLines(plan: Plan): readonly string[] {
  const mark = 'UNCLASSIFIED';
  const head = [
    ...archiveHead(plan, mark),
    ...addressLines(plan),
    '',
    classificationLine(plan, 1),
    ...textHead(plan),
  ];
  const pages = pagesOf(bodyLines(plan), 44 - head.length, 40);
  const body = pages.flatMap((page, index) =>
    index === 0 ? page : [...archiveHeader(mark, pageLine(plan, index + 1)), ...page],
  );
  return [...head, ...body, '', '', mark, '', '', '', '', 'NNNN'];
}

/** What publishers make of it: the ending gone, a pilcrow before every number, a trailing blank on every line of text. */
function asPublished(lines: readonly string[]): readonly string[] {
  const text = lines.findIndex((line) => /^(?:UNCLAS|C O N F)/.test(line));
  return lines
    .map((line, index) => (index <= text ? line : withPilcrow(line) + ' '))
    .filter((line) => !/^(?:BT|NNNN|#\d{4}) ?$/.test(line));
}

function withPilcrow(line: string): string {
  return line.replace(/^( {5}(?=[A-Z]\. )|(?=\d+\. ))/, '$1¶');
}
