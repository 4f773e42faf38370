// @ts-check
// The time that is written into packages: not that of the build, so that two builds of one state give the same bytes.
// https://reproducible-builds.org/specs/source-date-epoch/
import { spawnSync } from 'node:child_process';
import { project } from './project.mjs';

/** The first second that a zip archive can tell. */
const EARLIEST = 315_532_800;

/** Seconds since 1970: $SOURCE_DATE_EPOCH, or the time of the last commit, or, outside a repository, the earliest there is. */
export function sourceDate() {
  const given = process.env['SOURCE_DATE_EPOCH'] ?? committed();
  const seconds = /^\d{1,11}$/.test(given) ? Number(given) : EARLIEST;
  return Math.max(seconds, EARLIEST);
}

function committed() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: project, encoding: 'utf8' });
  return stdout?.trim() ?? '';
}
