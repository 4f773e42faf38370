// How much of a workspace is indexed, and whether it is linted, as the settings say it.
import type { Problem } from '../configuration';
import { settingOf } from '../configuration/member';
import { windowSettingsSchema } from '../settings';

export interface Limits {
  /** How many files are looked into; none when 0. */
  readonly maximumFiles: number;
  /** How many bytes are read, all files together. */
  readonly maximumBytes: number;
  /** Whether cables are linted that are not open. */
  readonly lintsUnopened: boolean;
}

const MEGABYTE = 1_000_000;

/** The limits in a `cable` section. Where something is none of its values, that is a problem, and the default holds. */
export function readLimits(section: unknown): {
  readonly limits: Limits;
  readonly problems: readonly Problem<string>[];
} {
  const problems: Problem<string>[] = [];

  function amount(name: 'index.maximumFiles' | 'index.maximumSize'): number {
    const value = settingOf(section, name);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
    if (value !== undefined) problems.push({ place: name, message: 'This is no whole number from 0.' });
    return windowSettingsSchema[name].default;
  }

  function scope(name: 'lint.scope'): string {
    const value = settingOf(section, name);
    const { default: otherwise, values } = windowSettingsSchema[name];
    const choice = values.find((each) => each === value);
    if (value !== undefined && choice === undefined)
      problems.push({ place: name, message: 'This is no scope. It can be openFiles or workspace.' });
    return choice ?? otherwise;
  }

  const limits = {
    maximumFiles: amount('index.maximumFiles'),
    maximumBytes: MEGABYTE * amount('index.maximumSize'),
    lintsUnopened: scope('lint.scope') === 'workspace',
  };
  return { limits, problems };
}

export function isOff({ maximumFiles, maximumBytes }: Limits): boolean {
  return maximumFiles === 0 || maximumBytes === 0;
}
