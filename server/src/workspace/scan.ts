// What a host that has files of its own is asked: to read all that is in some folders, out of the way of what an editor
// waits for, and single files.
import type { PositionEncoding } from '../features/position-encoding';
import type { PackedCable } from './packed-cable';

export interface ScanRequest {
  /** How places in files are counted. */
  readonly encoding: PositionEncoding;
  /** Addresses of folders. */
  readonly folders: readonly ScanFolder[];
  /** How many files are looked into, and how many bytes are read. */
  readonly maximumFiles: number;
  readonly maximumBytes: number;
}

export interface ScanFolder {
  readonly uri: string;
  /** Patterns for what is left out, counting from the folder. */
  readonly exclude: readonly string[];
}

export interface ScannedFile {
  readonly uri: string;
  readonly cables: readonly PackedCable[];
}

export interface ScanResult {
  /** Files looked into. */
  readonly files: number;
  /** False when there were more than the request allows. */
  readonly complete: boolean;
}

export interface Scan {
  /** Settled when all is read or the scan was stopped. */
  readonly done: Promise<ScanResult>;
  readonly stop: () => void;
}

/** Several scans as one. */
export function together(scans: readonly Scan[]): Scan {
  return {
    done: Promise.all(scans.map(({ done }) => done)).then((results) => ({
      files: results.reduce((sum, { files }) => sum + files, 0),
      complete: results.every(({ complete }) => complete),
    })),
    stop: () => scans.forEach(({ stop }) => stop()),
  };
}

export interface HostFiles {
  /** Gives the files that are to hold cables, some at a time, though some hold none. What cannot be read is passed over. */
  readonly scan: (request: ScanRequest, take: (files: readonly ScannedFile[]) => void) => Scan;
  /** The text of a file; null when there is none that can be read. */
  readonly read: (uri: string) => Promise<string | null>;
}
