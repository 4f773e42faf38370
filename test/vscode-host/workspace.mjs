// What the tests open: the folder `cables` with the seed, a copy of it with two contradictions in its heading, and two cables of
// which one answers the other; or, as a workspace, that folder and `drafts`, which has settings of its own.
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
  const file = path.join(parent, 'cables.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'cables' }, { path: 'drafts' }] }));
  makeDrafts(path.join(parent, 'drafts'), broken);
  return { folder, file, remove: atEnd(() => rmSync(parent, { recursive: true, force: true })) };
}

function makeDrafts(folder, broken) {
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  const settings = {
    'cable.rules': { 'station-date-mismatch': 'off' },
    'cable.format.tagSeparator': 'comma',
  };
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  const lint = { rules: { 'security-classification-mismatch': 'hint' } };
  writeFileSync(path.join(folder, '.cablelint.json'), JSON.stringify(lint));
  // Another cable than those of the first folder.
  writeFileSync(path.join(folder, 'broken.cable'), broken.replaceAll('6872', '6873'));
  writeFileSync(path.join(folder, 'draft.cable'), draft);
}

const draft = `UNCLAS LISBON 000231

E.O. 12958: N/A
TAGS: KPAO PO
SUBJECT: LAMPS

REF: 07 REYKJAVIK 271

1. Those who light the lamps of Belem would like to come, too (reftel).
ALDOUS
`;
