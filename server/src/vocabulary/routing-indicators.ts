// Who a routing indicator stands for: the published tables of ACP 117 with what cables show.
// Source: `tables/routing-indicators.tsv`. One indicator can serve many addressees, and one addressee have many.
import { packedRoutingIndicators } from './generated/routing-indicators';
import { lazily } from './lazily';
import { restoreShared, unpackTable } from './packing';
import { posts } from './posts';

export interface IndicatorAddressee {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** True where the sources name different addressees. */
  readonly conflict: boolean;
}

/** In a name of the table: the indicators up to this one have the same addressee. */
const range = /^THRU (\S+) /;

/** In the column of other names: they are spellings of the same addressee. */
const agreed = '=';

const byIndicator = lazily(() => {
  const found = new Map<string, IndicatorAddressee>();
  const pladOfPost = new Map([...posts()].reverse().map((post) => [post.indicator, post.plad]));
  let indicator = '';
  for (const [shared = '', written = '', others = ''] of unpackTable(packedRoutingIndicators)) {
    indicator = restoreShared(indicator, shared);
    const addressee = {
      name: written === '' ? (pladOfPost.get(indicator) ?? '') : written.replace(range, ''),
      otherNames: others === '' ? [] : others.replace(agreed, '').split('; '),
      conflict: others !== '' && !others.startsWith(agreed),
    };
    found.set(indicator, addressee);
    const last = range.exec(written)?.[1];
    if (last !== undefined) addRange(found, indicator, last, addressee);
  }
  // What the table of posts says is not packed a second time.
  for (const [postIndicator, name] of pladOfPost) {
    if (postIndicator !== '' && !found.has(postIndicator)) {
      found.set(postIndicator, { name, otherNames: [], conflict: false });
    }
  }
  return found;
});

/** `RUCOFAA` through `RUCOFAZ`: indicators that differ in their last letter. */
function addRange(
  found: Map<string, IndicatorAddressee>,
  first: string,
  last: string,
  addressee: IndicatorAddressee,
): void {
  const stem = last.slice(0, -1);
  for (let code = first.charCodeAt(first.length - 1); code <= last.charCodeAt(last.length - 1); code++) {
    const indicator = stem + String.fromCharCode(code);
    if (!found.has(indicator)) found.set(indicator, addressee);
  }
}

/** By indicator in upper case; one inside a range of the table is found as well. */
export function addresseeOfIndicator(indicator: string): IndicatorAddressee | undefined {
  return byIndicator().get(indicator);
}
