// What features ask of an index of cables; they do not know how it comes to know.
import type { Range } from 'vscode-languageserver-types';

/** A cable that another refers to. */
export interface CitedCable {
  /** `06STATE80908`. */
  readonly id: string;
  /** False when the year is that of the message that refers to it, for want of another. */
  readonly yearWritten: boolean;
}

/** What is known of a cable by its top. */
export interface CableFacts {
  /** `07BEIJING6872`; empty when it is not known. */
  readonly id: string;
  /** `CONFIDENTIAL`; empty when it is not known. */
  readonly classification: string;
  /** `2007-10-29`; empty when it is not known. */
  readonly date: string;
  readonly tags: readonly string[];
  /** Cut when it is long. */
  readonly subject: string;
}

/** A cable and where it stands. */
export interface IndexedCable extends CableFacts {
  readonly uri: string;
  /** Where it names itself, or where it begins. */
  readonly range: Range;
  /** The line of the file where it begins. */
  readonly line: number;
}

/** A place where a cable is referred to. */
export interface Citation {
  readonly uri: string;
  readonly range: Range;
  /** The id of the cable that refers; empty when it is not known. */
  readonly from: string;
}

/** What may be looked up; of files that are not read yet, nothing is known. */
export interface CableLookup {
  /** The cables of this id, in order of their addresses: an archive may hold one several times. */
  find(id: string): readonly IndexedCable[];
  /** The cables meant; where their year is a guess and there are none, those of the year before. */
  cited(cited: CitedCable): readonly IndexedCable[];
  /** The places where a cable is referred to, in order of their addresses. */
  citations(id: string): readonly Citation[];
  /** The cables that fit all words of a query, the best first; at most `limit`. */
  search(query: string, limit: number): readonly IndexedCable[];
}

/** For those who have no index. */
export const noCables: CableLookup = {
  find: () => [],
  cited: () => [],
  citations: () => [],
  search: () => [],
};
