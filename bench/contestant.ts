// What is measured, and what somebody who takes part has to bring.
import type { Job } from './measure';

export const rows = ['parse', 'check', 'symbols', 'tokens', 'completion', 'formatting', 'key'] as const;

/** What a language service is asked to do; the titles in `rows.ts` say what each takes in. */
export type Row = (typeof rows)[number];

/** Whose text a contestant reads. */
export type Language = 'cable' | 'json' | 'css' | 'markdown' | 'yaml';

/** What a contestant can do with one text; what it cannot do is absent. */
export type Jobs = { readonly [row in Row]?: Job };

/** A module under `contestants/` exports one of these by the name `contestant`. */
export interface Contestant {
  readonly jobsOn: (text: string) => Jobs | Promise<Jobs>;
}
