// The folder that the tests open: the seed, a copy of it with two contradictions in its heading, and two cables of which one
// answers the other.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd } from './ending.mjs';

const seed = path.join(import.meta.dirname, '../fixtures/seed.cable');
const cables = path.join(import.meta.dirname, 'cables');

export function makeWorkspace() {
  const parent = realpathSync(mkdtempSync(path.join(tmpdir(), 'cable-workspace-')));
  const folder = path.join(parent, 'cables');
  mkdirSync(folder);
  const text = readFileSync(seed, 'utf8');
  // Day 305 is 1 November; the date-time group says 29 October. An unclassified cable has UUUUU on line 4.
  const broken = text.replace('3020548', '3050548').replace('ZNR UUUUU', 'ZNR CCCCC');
  cpSync(cables, folder, { recursive: true });
  writeFileSync(path.join(folder, 'seed.cable'), text);
  writeFileSync(path.join(folder, 'broken.cable'), broken);
  return { folder, remove: atEnd(() => rmSync(parent, { recursive: true, force: true })) };
}
