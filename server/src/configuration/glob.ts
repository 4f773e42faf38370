// Patterns for files: `*` and `?` within a name, `**` over folders, `[a-z]`, `{a,b}`.
// They come from settings that anyone may have written, so no regular expression is made of them: matching takes at
// most as many steps as pattern and path are long multiplied, and a pattern that could grow beyond bounds is refused.

/** A pattern made ready: its alternatives, each a list of names with wildcards. */
export type Glob = readonly Alternative[];

/** The names between slashes; `**` stands for any number of folders. */
type Alternative = readonly Segment[];
type Segment = readonly Piece[] | '**';
/** One character or a set of them; `*` stands for any run, `?` for any one. */
type Piece = string | CharacterSet;
interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [low: string, high: string])[];
}

const MAXIMUM_LENGTH = 256;
/** How many patterns one pattern with braces may stand for. */
const MAXIMUM_ALTERNATIVES = 64;
/** How long the patterns of one source may be together, each as often as it has alternatives. */
const MAXIMUM_TOTAL = 50_000;

/** Makes the patterns of one source ready, one after the other, until they are together longer than anyone writes them. */
export function globReader(): (pattern: string) => Glob | string {
  let room = MAXIMUM_TOTAL;
  return (pattern) => {
    if (room <= 0) return 'The patterns are too many and too long; this one is not used.';
    const glob = globOf(pattern);
    if (typeof glob !== 'string') room -= glob.length * pattern.length;
    return glob;
  };
}

/**
 * Makes a pattern ready. A pattern without a slash is matched with names in any folder, one that ends in a slash with all
 * that is in the folder. Gives a sentence that says what is wrong with a pattern that cannot be used.
 */
export function globOf(pattern: string): Glob | string {
  if (pattern.trim() === '') return 'The pattern is empty.';
  if (pattern.length > MAXIMUM_LENGTH) return `The pattern is longer than ${MAXIMUM_LENGTH} characters.`;
  if (pattern.includes('\\')) return 'Folders are parted by /, also on Windows.';
  const alternatives = expanded(pattern);
  if (alternatives === null) return `The pattern stands for more than ${MAXIMUM_ALTERNATIVES} others.`;
  return alternatives.map(alternativeOf);
}

/** Whether a path, with slashes and relative to where the pattern counts from, fits. Upper and lower case differ. */
export function matchesGlob(glob: Glob, path: string): boolean {
  const names = path.split('/').map((name) => Array.from(name));
  return glob.some((alternative) => matchesAlternative(alternative, names));
}

/** The patterns that one with braces stands for; null when they are too many. Braces that do not close are letters. */
function expanded(pattern: string): readonly string[] | null {
  const patterns = [pattern];
  for (let index = 0; index < patterns.length;) {
    const current = patterns[index] ?? '';
    const braces = bracesIn(current);
    if (braces === null) {
      index++;
      continue;
    }
    const before = current.slice(0, braces.start);
    const after = current.slice(braces.end);
    patterns.splice(index, 1, ...braces.choices.map((choice) => before + choice + after));
    if (patterns.length > MAXIMUM_ALTERNATIVES) return null;
  }
  return patterns;
}

/** The first `{a,b}`, with the choices that stand in it; inner braces stay in them. */
function bracesIn(pattern: string): { start: number; end: number; choices: readonly string[] } | null {
  let depth = 0;
  let start = 0;
  let from = 0;
  let choices: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === '{' && depth++ === 0) [start, from, choices] = [at, at + 1, []];
    if (depth === 1 && (character === ',' || character === '}')) {
      choices.push(pattern.slice(from, at));
      from = at + 1;
    }
    if (character !== '}' || depth === 0 || --depth > 0) continue;
    if (choices.length > 1) return { start, end: at + 1, choices };
  }
  return null;
}

function alternativeOf(pattern: string): Alternative {
  const anchored = pattern.replace(/^\.?\//, '');
  const inFolder = anchored.endsWith('/') ? `${anchored}**` : anchored;
  const segments = inFolder.split('/').map(segmentOf);
  return pattern.includes('/') ? segments : ['**', ...segments];
}

function segmentOf(name: string): Segment {
  if (name === '**') return '**';
  const pieces: Piece[] = [];
  const characters = Array.from(name);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const close = character === '[' ? characters.indexOf(']', at + 2) : -1;
    if (close > 0) {
      pieces.push(characterSetOf(characters.slice(at + 1, close)));
      at = close;
    } else {
      pieces.push(character);
    }
  }
  return pieces;
}

/** `a-z` or `!xyz`, without its brackets. */
function characterSetOf(characters: readonly string[]): CharacterSet {
  const [first = ''] = characters;
  const negated = '!^'.includes(first) && characters.length > 1;
  const ranges: (readonly [string, string])[] = [];
  for (let at = negated ? 1 : 0; at < characters.length; at++) {
    const low = characters[at] ?? '';
    const high = characters[at + 1] === '-' ? characters[at + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) at += 2;
  }
  return { negated, ranges };
}

function matchesAlternative(alternative: Alternative, names: readonly (readonly string[])[]): boolean {
  return matchesRuns(alternative, names, isFolders, matchesSegment);
}

function isFolders(segment: Segment): boolean {
  return segment === '**';
}

function matchesSegment(segment: Segment, name: readonly string[]): boolean {
  return segment !== '**' && matchesRuns(segment, name, isRun, matchesPiece);
}

function isRun(piece: Piece): boolean {
  return piece === '*';
}

function matchesPiece(piece: Piece, character: string): boolean {
  if (typeof piece === 'string') return piece === '?' || piece === character;
  const inside = piece.ranges.some(([low, high]) => low <= character && character <= high);
  return inside !== piece.negated;
}

/**
 * Matches a whole list with a list of patterns of which some stand for a run of any length. Only the last run met is ever
 * lengthened: what an earlier one could take, the last can take too. So there is no search.
 */
function matchesRuns<Pattern, Item>(
  patterns: readonly Pattern[],
  items: readonly Item[],
  isAnyRun: (pattern: Pattern) => boolean,
  matches: (pattern: Pattern, item: Item) => boolean,
): boolean {
  let pattern = 0;
  let run = -1;
  let runEnd = 0;
  for (let item = 0; item < items.length;) {
    const current = patterns[pattern];
    if (current !== undefined && isAnyRun(current)) {
      [run, runEnd] = [pattern++, item];
    } else if (current !== undefined && matches(current, items[item] as Item)) {
      pattern++;
      item++;
    } else if (run >= 0) {
      pattern = run + 1;
      item = ++runEnd;
    } else {
      return false;
    }
  }
  while (pattern < patterns.length && isAnyRun(patterns[pattern] as Pattern)) pattern++;
  return pattern === patterns.length;
}
