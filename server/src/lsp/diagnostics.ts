// Findings as LSP diagnostics, with as much in them as the client can use.
import type { Diagnostic, Range } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { firstLineOf, toRangeIn } from '../features/ranges';
import type { Read } from '../configuration';
import { settingsFor } from '../configuration';
import type { Positions } from '../features/ranges';
import type { Span } from '../message/model';
import { rule as configurationInvalid } from '../rules/configuration-invalid';
import type { Severity } from '../rules/rule';
import { MAXIMUM_FINDINGS } from '../rules/validate';
import type { LocatedFinding, ParsedCable, Validation } from '../service';
import type { AbsentCable } from '../service/navigation';
import type { Settings } from '../settings';
import type { Client } from './client';

const SOURCE = 'cable';
const PAGES = 'https://github.com/cable-editor/cable/blob/main/docs/';
const RULE_PAGES = `${PAGES}rules/`;

/** The code of what no rule finds: a reference to a cable that the workspace does not have. */
export const MISSING_REFERENCE = 'reference-not-in-workspace';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** In order of position; where findings were left out, a last one says so. */
export function diagnosticsOf(
  validation: Validation,
  cable: ParsedCable,
  uri: string,
  client: Client,
): Diagnostic[] {
  const diagnostics = validation.findings.map((located) => diagnosticOf(located, cable, uri, client));
  const last = diagnostics.at(-1);
  if (!validation.complete && last) diagnostics.push(cutNotice(last.range));
  return diagnostics;
}

function diagnosticOf(
  { finding, origin }: LocatedFinding,
  cable: ParsedCable,
  uri: string,
  client: Client,
): Diagnostic {
  const { code, severity, message, related, tag, fixes } = finding;
  const diagnostic: Diagnostic = {
    range: firstLineOf(cable.toRange(finding.span, origin), cable.positions),
    severity: severities[severity],
    code,
    source: SOURCE,
    message,
  };
  if (client.linksCodes) diagnostic.codeDescription = { href: `${RULE_PAGES}${code}.md` };
  if (tag && client.diagnosticTags.includes(tags[tag])) diagnostic.tags = [tags[tag]];
  if (related && client.showsRelatedInformation) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: { uri, range: cable.toRange(place.span, origin) },
      message: place.message,
    }));
  }
  if (client.keepsData) diagnostic.data = { fixable: (fixes?.length ?? 0) > 0 };
  return diagnostic;
}

/** References to cables that are not there, as far as there is room for them. */
export function missingDiagnostics(missing: readonly AbsentCable[], client: Client): Diagnostic[] {
  return missing.slice(0, MAXIMUM_FINDINGS).map(({ range, message }) => ({
    range,
    severity: DiagnosticSeverity.Information,
    code: MISSING_REFERENCE,
    source: SOURCE,
    message,
    ...(client.linksCodes
      ? { codeDescription: { href: `${PAGES}settings.md#references-to-cables-that-are-not-there` } }
      : {}),
  }));
}

/** What is wrong in an open `.cablelint.json`, under its own settings above those of the editor. */
export function lintFileDiagnostics(
  { settings, problems }: Read<Span>,
  positions: Positions,
  editorSettings: Settings,
  client: Client,
): Diagnostic[] {
  const { code } = configurationInvalid;
  const severity = settingsFor('', settings, editorSettings).rules.get(code) ?? 'warning';
  if (severity === 'off') return [];
  const toRange = toRangeIn(positions);
  return problems.map(({ place, message }) => ({
    range: firstLineOf(toRange(place, 0), positions),
    severity: severities[severity],
    code,
    source: SOURCE,
    message,
    ...(client.linksCodes ? { codeDescription: { href: `${RULE_PAGES}${code}.md` } } : {}),
  }));
}

function cutNotice(range: Diagnostic['range']): Diagnostic {
  return {
    range,
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: `Only the first ${MAXIMUM_FINDINGS} findings are shown.`,
  };
}

/** The same text for equal diagnostics: the result id by which a client learns that nothing has changed. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  // Two multiplicative hashes of 32 bits (FNV-1a and a relative), so that two results never meet in practice.
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  const add = (value: number): void => {
    one = Math.imul(one ^ value, 0x01000193);
    other = Math.imul(other ^ value, 0x5bd1e995);
  };
  const addText = (text: string): void => {
    add(text.length);
    for (let index = 0; index < text.length; index++) add(text.charCodeAt(index));
  };
  const addRange = ({ start, end }: Range): void => {
    add(start.line);
    add(start.character);
    add(end.line);
    add(end.character);
  };
  // What is left out follows from the code or from the client.
  for (const { range, severity, code, message, relatedInformation, data } of diagnostics) {
    addRange(range);
    add(severity ?? 0);
    addText(String(code));
    addText(typeof message === 'string' ? message : message.value);
    addText(data === undefined ? '' : JSON.stringify(data));
    for (const related of relatedInformation ?? []) {
      addRange(related.location.range);
      addText(related.message);
    }
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
