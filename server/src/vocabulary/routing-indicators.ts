// Who a routing indicator stands for: the published tables of ACP 117 with what cables show.
// Source: `tables/routing-indicators.tsv`. One indicator can serve many addressees.
import { lazily } from './lazily';
import { rowsOf } from './packing';
import { routingIndicatorRows } from './generated/routing-indicators';

export interface IndicatorAddressee {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** True where the sources name different addressees. */
  readonly conflict: boolean;
}

const byIndicator = lazily(
  () =>
    new Map(
      rowsOf(routingIndicatorRows).map(([indicator = '', name = '', others = '', conflict = '']) => [
        indicator,
        { name, otherNames: others === '' ? [] : others.split('; '), conflict: conflict === 'yes' },
      ]),
    ),
);

export function addresseeOfIndicator(indicator: string): IndicatorAddressee | undefined {
  return byIndicator().get(indicator);
}
