// Everything that is asked of a document, by name: what goes through it as a whole, and what is asked at places all over it.
import type { Position } from 'vscode-languageserver-types';
import { defaultFormatStyle } from '../../server/src/features/formatting/style';
import { noCables } from '../../server/src/features/cable-lookup';
import { positionsOf } from '../../server/src/features/ranges';
import { defaultRuleSettings } from '../../server/src/rules/validate';
import { finish } from '../../server/src/message/steps';
import { createCableService, type ParsedCable } from '../../server/src/service';

const everything = { start: { line: 0, character: 0 }, end: { line: 2 ** 30, character: 0 } };
const hints = { dateTimeGroup: true, routingIndicators: true, tags: true, precedence: true, zone: 'UTC' };
const restyled = {
  ...defaultFormatStyle,
  wrap: 69,
  paragraphNumbers: 'pilcrow',
  tagSeparator: 'comma',
} as const;
const now = new Date(Date.UTC(2007, 9, 29));

/** Parts of the text before the places that are asked about. */
export const PLACES: readonly number[] = [0, 0.02, 0.25, 0.5, 0.75, 0.98, 1];

/** Each is to be called once, in this order; nothing is remembered from one call of `askedOf` to the next. */
export function askedOf(text: string): Readonly<Record<string, () => unknown>> {
  const service = createCableService();
  let cable: ParsedCable = service.parse('');
  const at = (part: number): Position => cable.positions.positionAt(Math.floor(part * text.length));
  const atPlaces = (ask: (position: Position) => unknown) => () =>
    PLACES.forEach((part) => {
      ask(at(part));
    });
  return {
    parse: () => (cable = service.parse(text)),
    validate: () => service.validate(cable),
    type() {
      const start = text.length >> 1;
      const typed = `${text.slice(0, start)}x${text.slice(start)}`;
      const source = { ...positionsOf(typed), getText: () => typed };
      return finish(service.reparseSteps(cable, source, { start, oldEnd: start, newEnd: start + 1 }));
    },
    fixAll: () => service.fixAll(cable),
    quickFixes: () => service.quickFixes(cable, everything),
    refactorings: () => service.refactorings(cable, everything),
    format: () => service.format(cable),
    'format and wrap': () => service.format(cable, { style: restyled }),
    'format a part': () => service.format(cable, { ranges: [{ start: at(0.5), end: at(0.51) }] }),
    documentSymbols: () => service.documentSymbols(cable),
    foldingRanges: () => service.foldingRanges(cable),
    semanticTokens: () => service.semanticTokens(cable),
    'semanticTokens of a part': () => service.semanticTokens(cable, { start: at(0.5), end: at(0.51) }),
    inlayHints: () => service.inlayHints(cable, everything, hints),
    codeLenses: () => service.codeLenses(cable, { settings: defaultRuleSettings }),
    namedCables: () => service.namedCables(cable),
    missingReferences: () => service.missingReferences(cable, noCables),
    records: () => service.records(cable),
    status: () => service.status(cable),
    selectionRanges: () => service.selectionRanges(cable, PLACES.map(at)),
    documentHighlights: atPlaces((position) => service.documentHighlights(cable, position)),
    completion: atPlaces((position) => service.completion(cable, position, { now })),
    definition: atPlaces((position) => service.definition(cable, position, 'file:///a')),
    references: atPlaces((position) => service.references(cable, position, 'file:///a')),
    hover: atPlaces((position) => service.hover(cable, position)),
    rename: atPlaces((position) => service.rename(cable, position, 'Z')),
    formatOnType: atPlaces((position) => service.formatOnType(cable, position)),
  };
}
