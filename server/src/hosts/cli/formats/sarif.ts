// SARIF 2.1.0, which code scanning services take: findings with the rules they come from. Written piece by piece.
import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  Invocation,
  Location,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Tool,
} from 'sarif';
import type { Range } from 'vscode-languageserver-types';
import { rules } from '../../../rules';
import type { Rule } from '../../../rules/rule';
import { slashed } from '../paths';
import type { FileReport, ReportedFinding } from '../report';
import { version } from '../version';
import type { LintFormat, Outcome } from './format';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/cable-editor/cable';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

const descriptors: readonly ReportingDescriptor[] = rules.map(descriptorOf);
const indexOf: ReadonlyMap<string, number> = new Map(descriptors.map(({ id }, index) => [id, index]));

export const sarifFormat: LintFormat = {
  begin() {
    const tool: Tool = { driver: { name: 'cable', version, informationUri: HOME, rules: [...descriptors] } };
    return (
      `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},` +
      `"columnKind":"utf16CodeUnits","results":[\n`
    );
  },
  file: (report) => report.findings.map((finding) => JSON.stringify(resultOf(report, finding))).join(',\n'),
  between: ',\n',
  end: (outcome) => `\n],"invocations":[${JSON.stringify(invocationOf(outcome))}]}]}\n`,
};

function descriptorOf({ code, title, severity, source }: Rule): ReportingDescriptor {
  const helpUri = `${HOME}/blob/main/docs/rules/${code}.md`;
  return {
    id: code,
    shortDescription: { text: title },
    helpUri,
    help: { text: `${title}. See ${helpUri}` },
    defaultConfiguration:
      severity === 'off' ? { enabled: false, level: 'none' } : { enabled: true, level: levels[severity] },
    properties: { source },
  };
}

function resultOf({ path }: FileReport, finding: ReportedFinding): Result {
  const { code, severity, message, range, related } = finding;
  const ruleIndex = indexOf.get(code);
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocationOf(path, range) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place): Location => ({
            message: { text: place.message },
            physicalLocation: physicalLocationOf(path, place.range),
          })),
        }),
  };
}

function physicalLocationOf(path: string, range: Range): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(path) }, region: regionOf(range) };
}

/** SARIF counts lines and columns from 1; the end is behind the last character, as in LSP. */
function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Relative to the working folder, which code scanning takes for the root of the repository; else absolute. */
function uriOf(path: string): string {
  const fromHere = relative('', path);
  if (fromHere === '' || fromHere.startsWith('..') || isAbsolute(fromHere)) return pathToFileURL(path).href;
  return slashed(fromHere).split('/').map(encodeURIComponent).join('/');
}

function invocationOf({ problems, exitCode }: Outcome): Invocation {
  return {
    executionSuccessful: problems.length === 0,
    exitCode,
    toolExecutionNotifications: problems.map(({ path, reason }) => ({
      level: 'error',
      message: { text: reason },
      ...(path === null
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] }),
    })),
  };
}
