// The work on files, in pieces that any thread can do: what a thread is told once, what it is given, what it gives back.
// All of it is plain data, as it goes between threads.
import type { FoundFile } from './find-files';
import type { FormatWork } from './format-work';
import { formatPerformer } from './format-work';
import type { LintWork } from './lint-work';
import { lintPerformer } from './lint-work';
import type { ParseWork } from './parse-work';
import { parsePerformer } from './parse-work';
import type { Problem } from './problem';
import { problemOf } from './problem';
import type { Counts, FileReport } from './report';
import { noCounts, sumOf } from './report';

/** A file to be read. */
export interface FileToDo extends FoundFile {
  /** An index into the configurations of the work. */
  readonly configuration: number;
  /** What was read already: standard input. */
  readonly content?: Uint8Array;
}

/** The item of a file. Written out: an object copied with `...` takes five times the room, and there may be a million. */
export function fileToDo(
  { path, byContent, content }: FoundFile & Pick<FileToDo, 'content'>,
  configuration: number,
): FileToDo {
  return content === undefined
    ? { path, byContent, configuration }
    : { path, byContent, configuration, content };
}

/** A report that is made already: on a file of settings. */
export interface ReadyReport {
  readonly path: string;
  readonly report: FileReport;
}

export type Item = FileToDo | ReadyReport;

/** What a thread is told when it starts. */
export type Work = LintWork | ParseWork | FormatWork;

/** What was made of one item or more. */
export interface Done {
  /** Empty when there is nothing to print. */
  readonly output: string;
  readonly counts: Counts;
  readonly problems: readonly Problem[];
}

export const nothingDone: Done = { output: '', counts: noCounts, problems: [] };

export interface Performer {
  /** What is printed between two outputs. */
  readonly between: string;
  /** Does one item. May throw. */
  readonly perform: (item: Item) => Done;
}

/** Does items in order. Never throws: what fails is a problem, and the others are done. */
export function performerOf(work: Work): (items: readonly Item[]) => Done {
  const { perform, between } = performerFor(work);
  return (items) => {
    const outputs: string[] = [];
    const problems: Problem[] = [];
    let counts = noCounts;
    for (const item of items) {
      const done = attempted(perform, item);
      if (done.output !== '') outputs.push(done.output);
      problems.push(...done.problems);
      counts = sumOf(counts, done.counts);
    }
    return { output: outputs.join(between), counts, problems };
  };
}

function performerFor(work: Work): Performer {
  switch (work.command) {
    case 'lint':
      return lintPerformer(work);
    case 'parse':
      return parsePerformer(work);
    case 'format':
      return formatPerformer(work);
  }
}

function attempted(perform: Performer['perform'], item: Item): Done {
  try {
    return perform(item);
  } catch (error) {
    return { ...nothingDone, problems: [problemOf(item.path, error)] };
  }
}
