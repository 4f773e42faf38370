// TAGS, found by code and by what they stand for: `terror` finds PTER, `china` finds CH (5 FAH-3 H-110).
import { CompletionItemKind } from 'vscode-languageserver-types';
import { isDigit, isLetter } from '../../message/characters';
import { lazily } from '../../vocabulary/lazily';
import type { TagEntry } from '../../vocabulary/tags';
import { tagCodes, tagOf } from '../../vocabulary/tags';
import { originPost } from './agreement';
import type { Candidate, Offer } from './candidate';
import type { Place } from './place';
import { tokenAround } from './place';

/** Subjects that most cables are about, in the order they are offered. */
const usual =
  'PREL PGOV PHUM PTER ECON ETRD EFIN EINV EAID ENRG EPET SENV SOCI SCUL SNAR KDEM PARM MARR MOPS MNUC PINR CVIS CASC CMGT OVIP OEXC KPAO TBIO TSPL AMGT'.split(
    ' ',
  );

interface CodeCandidate extends Candidate {
  readonly entry: TagEntry;
}

const all = lazily((): readonly CodeCandidate[] => {
  const place = new Map(usual.map((code, index) => [code, index]));
  const found: { readonly order: number; readonly candidate: CodeCandidate }[] = [];
  for (const entry of tagCodes()) {
    // AL and BP stand for an organization as well as for a country, which is what is meant as a rule.
    if (tagOf(entry.code) !== entry) continue;
    found.push({ order: place.get(entry.code) ?? 100 * familyOf(entry), candidate: candidateOf(entry) });
  }
  return found.sort((one, other) => one.order - other.order).map(({ candidate }) => candidate);
});

/** Current subjects, countries, programs, organizations; what is out of use or not known to mean anything comes last. */
function familyOf({ kind, era, confidence }: TagEntry): number {
  const families = { subject: 1, geographic: 2, program: 3, organization: 4 };
  const doubt = confidence === 'kindOnly' ? 8 : /^19\d\d.*-\d/.test(era) ? 4 : 0;
  return families[kind] + doubt;
}

function candidateOf(entry: TagEntry): CodeCandidate {
  const { code, kind, category, confidence } = entry;
  const meaning = confidence === 'kindOnly' ? '' : (entry.country?.name ?? entry.meaning);
  return {
    entry,
    label: code,
    kind: CompletionItemKind.EnumMember,
    detail: meaning === '' ? `${kind} TAGS` : meaning,
    filter: [code, entry.meaning, entry.country?.name === entry.meaning ? '' : entry.country?.name, category]
      .filter((words) => words !== undefined && words !== '')
      .join(' '),
    sample: `TAGS: |${code}`,
  };
}

/** On the TAGS line and on those that go on with it. */
export function tagOffers(place: Place): readonly Offer[] {
  const span = tokenAround(place, belongs);
  const listed = new Set<string>();
  let hasSubject = false;
  for (const { start, end, code, kind } of place.message.head.tags?.tags ?? []) {
    if (start <= span.end && end >= span.start) continue;
    listed.add(code);
    hasSubject ||= kind === 'subject';
  }
  const country = originPost(place)?.geographicTag;
  const candidates = all().filter(({ label }) => !listed.has(label) && label !== country);
  const own = listed.has(country ?? '') ? undefined : all().find(({ label }) => label === country);
  const afterUsual = hasSubject ? 0 : candidates.findIndex(({ label }) => !usual.includes(label));
  if (own) candidates.splice(Math.max(0, afterUsual), 0, own);
  return [{ span, candidates }];
}

function belongs(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2d || code === 0x26;
}
