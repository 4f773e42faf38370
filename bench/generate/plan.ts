// What is settled about a cable before a line of it is written: form, date, station, number, markings, references.
import type { Instant } from './calendar';
import { digits, drawInstant } from './calendar';
import type { Story } from './prose';
import { drawStory } from './prose';
import type { Random } from './random';
import { randomOf } from './random';
import type { Station } from './stations';
import { department, posts, programTags, subjectTags } from './stations';
import { lastNames } from './words';

export type GeneratedForm = 'acp127' | 'state' | 'draft' | 'aad' | 'smart';

export interface CableOptions {
  readonly form?: GeneratedForm;
  /** Lines of at most 67 characters, or one line a paragraph. */
  readonly wrapped?: boolean;
  /** As publishers give it: pilcrows, a trailing blank on each line, no BT and no ending. */
  readonly published?: boolean;
  /** Drawn from 1 to 25 when not given; a thousand and more make one very long message. */
  readonly paragraphs?: number;
  /** Cables that this one may cite. */
  readonly earlier?: readonly Citation[];
  /** Gives the next number of a station in a year, so that no two cables of an archive share one. */
  readonly numberOf?: (station: string, year: number) => number;
}

/** A cable as others cite it. */
export interface Citation {
  readonly station: string;
  readonly number: number;
  readonly instant: Instant;
}

export interface PlannedReference {
  readonly station: string;
  readonly number: number;
  readonly year: number;
}

export interface Plan {
  readonly random: Random;
  readonly story: Story;
  readonly form: GeneratedForm;
  readonly wrapped: boolean;
  readonly published: boolean;
  readonly instant: Instant;
  readonly station: Station;
  readonly addressee: Station;
  readonly number: number;
  /** Classified ones are exercises, and say so. */
  readonly classified: boolean;
  readonly sensitive: boolean;
  readonly precedence: 'R' | 'P' | 'O';
  readonly paragraphs: number;
  readonly tags: readonly string[];
  readonly references: readonly PlannedReference[];
  readonly signature: string;
}

/** SMART messages are only given where they are asked for: nobody has an archive of them yet. */
const formShares: readonly GeneratedForm[] = [
  'acp127',
  'acp127',
  'acp127',
  'acp127',
  'acp127',
  'acp127',
  'state',
  'state',
  'draft',
  'aad',
];

/** In what years cables of a form were sent. */
const years: Readonly<Record<GeneratedForm, readonly [number, number]>> = {
  acp127: [1996, 2009],
  state: [1996, 2009],
  draft: [1996, 2009],
  aad: [1974, 1978],
  smart: [2011, 2015],
};

/** Draws all of it from the seed; what the options fix is fixed. */
export function drawPlan(seed: number, options: CableOptions): Plan {
  const random = randomOf(seed);
  const form = options.form ?? random.pick(formShares);
  const early = form === 'aad';
  const [firstYear, lastYear] = years[form];
  const instant = drawInstant(random, random.between(firstYear, lastYear));
  const fromDepartment = form === 'state' || (early && random.chance(25));
  const post = random.pick(posts);
  const station = fromDepartment ? department : post;
  const number =
    options.numberOf?.(station.name, instant.year) ?? random.between(2, fromDepartment ? 150_000 : 9999);
  const classified = !early && form !== 'draft' && random.chance(10);
  const paragraphs = options.paragraphs ?? drawParagraphs(random);
  return {
    random,
    story: drawStory(random),
    form,
    wrapped: early || (options.wrapped ?? random.chance(58)),
    published: options.published ?? false,
    instant,
    station,
    addressee: fromDepartment ? post : department,
    number,
    classified,
    sensitive: !early && !classified && paragraphs > 1 && random.chance(55),
    precedence: random.pick(['R', 'R', 'P', 'O'] as const),
    paragraphs,
    tags: drawTags(random, early, post),
    references: drawReferences(
      random,
      options.earlier ?? [],
      { station: station.name, number, instant },
      paragraphs,
    ),
    signature: random.pick(lastNames).toUpperCase(),
  };
}

/** 1 to 25, mostly 2 to 12. */
function drawParagraphs(random: Random): number {
  return Math.min(
    25,
    random.chance(5) ? 1 : random.between(2, 12) + (random.chance(30) ? random.below(14) : 0),
  );
}

function drawTags(random: Random, early: boolean, post: Station): readonly string[] {
  const subjects = random.sample(early ? subjectTags.early : subjectTags.recent, random.between(1, 4));
  const programs = early ? [] : random.sample(programTags, random.below(2));
  return [...subjects, ...programs, post.country];
}

function drawReferences(
  random: Random,
  earlier: readonly Citation[],
  own: Citation,
  paragraphs: number,
): readonly PlannedReference[] {
  const wanted = random.chance(45) ? 0 : Math.min(random.pick([1, 1, 2, 2, 3, 4]), paragraphs);
  const citable = earlier.filter((citation) => isBefore(citation.instant, own.instant));
  const known = random
    .sample(citable, wanted)
    .map(({ station, number, instant }) => ({ station, number, year: instant.year }));
  const references = [...known];
  while (references.length < wanted) {
    const reference = inventReference(random, own);
    if (
      !references.some(({ station, number }) => station === reference.station && number === reference.number)
    ) {
      references.push(reference);
    }
  }
  return references;
}

function inventReference(random: Random, own: Citation): PlannedReference {
  const station = random.chance(40) ? 'STATE' : random.pick(posts).name;
  const lastYear = random.chance(15);
  const limit = !lastYear && station === own.station ? Math.max(1, own.number - 1) : 6000;
  return { station, number: random.between(1, limit), year: own.instant.year - (lastYear ? 1 : 0) };
}

function isBefore(a: Instant, b: Instant): boolean {
  return order(a) < order(b);
}

function order({ year, month, day, hour, minute }: Instant): number {
  return (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute;
}

/** `07BEIJING6872`, by which other cables know it. */
export function idOf({ instant, station, number }: Plan): string {
  return digits(instant.year % 100, 2) + station.name.replaceAll(' ', '') + String(number);
}
