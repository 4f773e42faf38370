// How much of a workspace is indexed, as the settings say it.
import type { Problem } from '../configuration';
import { memberOf } from '../configuration/member';
import { windowSettingsSchema } from '../settings';

export interface Limits {
  /** How many files are looked into; none when 0. */
  readonly maximumFiles: number;
  /** How many bytes are read, all files together. */
  readonly maximumBytes: number;
}

const MEGABYTE = 1_000_000;

/** The limits in a `cable` section. What is no whole number from 0 is a problem, and the default holds. */
export function readLimits(section: unknown): {
  readonly limits: Limits;
  readonly problems: readonly Problem<string>[];
} {
  const problems: Problem<string>[] = [];

  function amount(name: keyof typeof windowSettingsSchema): number {
    const [group = '', key = ''] = name.split('.');
    const value = memberOf(memberOf(section, group), key);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    if (value !== undefined) problems.push({ place: name, message: 'This is no whole number from 0.' });
    return windowSettingsSchema[name].default;
  }

  const limits = {
    maximumFiles: amount('index.maximumFiles'),
    maximumBytes: MEGABYTE * amount('index.maximumSize'),
  };
  return { limits, problems };
}

export function isOff({ maximumFiles, maximumBytes }: Limits): boolean {
  return maximumFiles === 0 || maximumBytes === 0;
}
