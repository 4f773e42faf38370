// Who may be written on ACP 127 lines 6 to 9: posts, agencies and collectives, with their routing indicators where the
// message has them, and the precedence after an addressee. Sources: 5 FAH-2 H-230 and H-321, ACP 117 CAN-US SUPP-1.
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Message } from '../../message/model';
import { collectives, isCollective } from '../../vocabulary/collectives';
import { lazily } from '../../vocabulary/lazily';
import { posts } from '../../vocabulary/posts';
import { precedenceOfProsign } from '../../vocabulary/precedences';
import { addresseeOfIndicator } from '../../vocabulary/routing-indicators';
import { describePost } from '../hover/places';
import { originPost } from './agreement';
import type { Candidate, Offer } from './candidate';
import { distinct } from './candidate';
import type { Place } from './place';
import { isWordCharacter, restFrom, tokenAround, tokenFrom } from './place';
import { precedenceWords } from './precedences';

interface Address {
  readonly indicator: string;
  readonly name: string;
  readonly detail: string;
  /** What else it is found by. */
  readonly words: string;
}

/** Agencies that State writes to most, by routing indicator. */
const agencies =
  'RUEKJCS RHEHNSC RUEAIIA RUCPDOC RUEHRC RHEBAAA RUEAWJA RUCNFB RUEABND RUEHPH RUEANFA RHEFHLC RUEAHLC'.split(
    ' ',
  );

/** The Department, all posts, agencies, collectives. */
const addresses = lazily((): readonly Address[] => {
  const ofPosts = posts().map((post) => ({
    indicator: post.indicator,
    name: post.plad,
    detail: unescaped(describePost(post)),
    words: post.country,
  }));
  const taken = new Set(ofPosts.map(({ name }) => name));
  const ofAgencies = agencies.flatMap((indicator): readonly Address[] => {
    const name = addresseeOfIndicator(indicator)?.name;
    return name === undefined || taken.has(name) ? [] : [{ indicator, name, detail: 'agency', words: '' }];
  });
  const ofCollectives = collectives()
    .filter(({ confidence }) => confidence !== 'kindOnly')
    .map(({ indicator, name, nickname }) => ({
      indicator,
      name,
      detail: nickname === '' ? 'one address for many posts' : `${nickname}: one address for many posts`,
      words: nickname,
    }));
  const all = [...ofPosts, ...ofAgencies, ...ofCollectives];
  return [...all.filter(({ name }) => isDepartment(name)), ...all.filter(({ name }) => !isDepartment(name))];
});

function isDepartment(name: string): boolean {
  return name === 'SECSTATE WASHDC';
}

function unescaped(markdown: string): string {
  return markdown.replace(/\\([\p{P}\p{S}])/gu, '$1');
}

const plain = lazily(() => distinct(addresses().map((address) => candidateOf(address, address.name))));
const indicated = lazily(() =>
  distinct(
    addresses().map((address) =>
      candidateOf(address, address.indicator === '' ? address.name : `${address.indicator}/${address.name}`),
    ),
  ),
);

interface AddressCandidate extends Candidate {
  readonly address: Address;
}

function candidateOf(address: Address, label: string): AddressCandidate {
  return {
    address,
    label,
    kind: CompletionItemKind.Value,
    detail: address.detail,
    filter: address.words === '' ? label : `${label} ${address.words}`,
    sample: `TO ${label.replace(address.name, `|${address.name}`)}`,
  };
}

/** Line 6: `FM `, and SMART's `From:`. */
export function originatorOffers(place: Place, start: number): readonly Offer[] {
  const own = originPost(place)?.plad;
  const candidates = plain().filter(({ address }) => !isCollective(address.name));
  const first = candidates.findIndex(({ address }) => address.name === own);
  if (first > 0) candidates.unshift(...candidates.splice(first, 1));
  return [{ span: restFrom(place, start), candidates }];
}

/** An addressee of lines 7 and 8 that begins at `start`: who it is, then how urgent it is. */
export function addresseeOffers(place: Place, start: number): readonly Offer[] {
  const written = place.message.text.slice(start, place.offset);
  if (/ (?:FLASH|IMMEDIATE|PRIORITY|ROUTINE)\b/i.test(written)) return [];
  const candidates = free(place, start, written);
  const precedences = precedenceOffer(place, start, written);
  if (precedences && !isNameBegun(written, candidates)) return [precedences];
  const span = /\S/.test(place.rest) ? tokenFrom(place, start, isWordCharacter) : restFrom(place, start);
  return [{ span, candidates }];
}

/** `AMEMBASSY `, `NEW D`: the words of a name that goes on. */
function isNameBegun(written: string, candidates: readonly Candidate[]): boolean {
  const begun = written.toUpperCase();
  return candidates.some(({ label }) => label.length > begun.length && label.includes(begun));
}

/** The word after a name. */
function precedenceOffer(place: Place, start: number, written: string): Offer | null {
  const name = /^(?:[A-Z]+\/)?\S.* (?=(?:NIACT )?\S*$)/i.exec(written)?.[0];
  if (name === undefined || /^\s+\S/.test(place.rest)) return null;
  const prosign = place.message.heading.dateTime?.precedences[0]?.text.toUpperCase() ?? '';
  const highest = precedenceOfProsign(prosign)?.rank ?? Infinity;
  const typed = written.slice(name.length).toUpperCase();
  const candidates = precedenceWords().filter(
    ({ rank, label }) => rank <= highest && label.startsWith(typed),
  );
  if (candidates.length === 0) return null;
  return { span: tokenFrom(place, start + name.length, isWordCharacter), candidates };
}

/** Addresses that do not stand in the message yet. */
function free(place: Place, start: number, written: string): readonly Candidate[] {
  const { message } = place;
  const { action, information } = message.heading;
  const listed = new Set<string>();
  for (const each of [...(action?.addressees ?? []), ...(information?.addressees ?? [])]) {
    if (each.start !== start && each.name) listed.add(each.name.text);
  }
  const all = takesIndicators(message, start) ? indicated() : plain();
  const candidates: Candidate[] = all.filter(({ address }) => !listed.has(address.name));
  const indicator = /^([A-Z]{4,9})\//.exec(written)?.[1];
  const addressee = indicator === undefined ? undefined : addresseeOfIndicator(indicator);
  if (!indicator || !addressee || all.some(({ address }) => address.indicator === indicator))
    return candidates;
  const names = [addressee.name, ...addressee.otherNames];
  return [...names.map((name) => sharedIndicator(indicator, name)), ...candidates];
}

function sharedIndicator(indicator: string, name: string): Candidate {
  const address = { indicator, name, detail: 'agency', words: '' };
  return candidateOf(address, `${indicator}/${name}`);
}

/** What the Department sends has no routing indicators, nor have SMART messages; any other is of one kind or the other. */
function takesIndicators({ form, heading }: Message, start: number): boolean {
  if (form === 'smart') return false;
  const others = [...(heading.action?.addressees ?? []), ...(heading.information?.addressees ?? [])].filter(
    (each) => each.start !== start,
  );
  if (others.length > 0) return others.some(({ indicator }) => indicator !== null);
  return heading.originator?.name == null || !isDepartment(heading.originator.name.text);
}

/** Line 9: members of the collective above, by name. */
export function exemptionOffers(place: Place, start: number): readonly Offer[] {
  const exempt = new Set(
    place.message.heading.exemptions.flatMap(({ names }) =>
      names.filter((name) => name.start > place.offset || name.end < start).map(({ text }) => text),
    ),
  );
  const candidates = plain().filter(
    ({ address }) => !isCollective(address.name) && !isDepartment(address.name) && !exempt.has(address.name),
  );
  return [{ span: restFrom(place, start), candidates }];
}

/** Below line 9: a further member of the collective, or the next addressee where that one has an indicator to tell it by. */
export function belowExemption(place: Place): readonly Offer[] {
  const next = takesIndicators(place.message, place.first) ? addresseeOffers(place, place.first) : [];
  return place.typed.includes('/') ? next : [...exemptionOffers(place, place.first), ...next];
}

const byIndicator = lazily((): readonly Candidate[] =>
  distinct(
    addresses()
      .filter(({ indicator }) => indicator !== '')
      .map(({ indicator, name, words }) => ({
        label: indicator,
        kind: CompletionItemKind.Value,
        detail: name,
        filter: `${indicator} ${name} ${words}`.trimEnd(),
        sample: `OO |${indicator}`,
      })),
  ),
);

/** Routing indicators, those of the message's own addressees first; lines 2 to 4. */
export function indicatorOffers(
  place: Place,
  first: readonly string[],
  without: ReadonlySet<string>,
): readonly Offer[] {
  const span = tokenAround(place, isWordCharacter);
  const free = byIndicator().filter(({ label }) => !without.has(label));
  const likely = first.flatMap((indicator) => free.find(({ label }) => label === indicator) ?? []);
  return [{ span, candidates: [...new Set([...likely, ...free])] }];
}
