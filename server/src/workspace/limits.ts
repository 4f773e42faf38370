// How much of a workspace is indexed, as the settings say it.
import { windowSettingsSchema } from '../settings';

export interface Limits {
  /** How many files are looked into; none when 0. */
  readonly maximumFiles: number;
  /** How many bytes are read, all files together. */
  readonly maximumBytes: number;
}

const MEGABYTE = 1_000_000;

/** The limits in a `cable` section; what is no number from 0 is as if it were not there. */
export function limitsIn(section: unknown): Limits {
  const index = memberOf(section, 'index');
  const files = memberOf(index, 'maximumFiles');
  const size = memberOf(index, 'maximumSize');
  return {
    maximumFiles: isAmount(files) ? files : windowSettingsSchema['index.maximumFiles'].default,
    maximumBytes: MEGABYTE * (isAmount(size) ? size : windowSettingsSchema['index.maximumSize'].default),
  };
}

export function isOff({ maximumFiles, maximumBytes }: Limits): boolean {
  return maximumFiles === 0 || maximumBytes === 0;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}
