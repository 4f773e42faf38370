// Settings as people write them: the `cable` section of an editor, and `.cablelint.json`, which has the same keys.
// Whatever is there is read: what is valid holds, each thing that is not is a problem with its place. Both are pure
// functions of a text or a value; who finds the files is no matter here.
import type { Glob } from './configuration/glob';
import { globReader, matchesGlob } from './configuration/glob';
import type { Member, Value } from './configuration/json';
import { isFault, readJson, valueOf } from './configuration/json';
import { nearestWord } from './configuration/nearest';
import type { FormatStyle } from './features/formatting/style';
import { paragraphNumberChoices, tagSeparatorChoices } from './features/formatting/style';
import type { Span } from './message/model';
import { rules as allRules } from './rules';
import type { Severities } from './rules/validate';
import type { DetectChoice, FormChoice, Settings, SeverityChoice } from './settings';
import {
  defaultSettings,
  detectChoices,
  formChoices,
  MAXIMUM_LINE_LENGTH,
  MAXIMUM_POST_LENGTH,
  settingsSchema,
  severityChoices,
} from './settings';

/** The name of the file that holds settings for its folder and all below it; the nearest one upwards counts. */
export const LINT_FILE = '.cablelint.json';

/** What one source says; what it does not say is left to the layer below. */
export interface Choices {
  readonly form?: FormChoice;
  readonly lineLength?: number;
  readonly detect?: DetectChoice;
  readonly post?: string;
  readonly format?: Partial<FormatStyle>;
  readonly rules: Severities;
  /** For some files other severities; later ones win. */
  readonly overrides: readonly Override[];
}

/** Severities for some files. */
export interface Override {
  readonly files: readonly Glob[];
  readonly rules: Severities;
}

/** What is wrong in settings, and where. */
export interface Problem<Place> {
  readonly place: Place;
  readonly message: string;
}

/** What was read, and what was wrong in it; `Place` says where: offsets in a text, or keys. */
export interface Read<Place> {
  readonly settings: Choices;
  readonly problems: readonly Problem<Place>[];
}

/** More than anyone writes by hand; what is beyond is passed over and said so. */
const MAXIMUM_LENGTH = 256 * 1024;
const MAXIMUM_OVERRIDES = 100;
const MAXIMUM_PATTERNS = 100;
const MAXIMUM_PROBLEMS = 100;

const nothing: Choices = { rules: new Map(), overrides: [] };
const codes: ReadonlySet<string> = new Set(allRules.map(({ code }) => code));
/** What stands at the top; `format.wrap` stands in `format`. */
const keys = [...new Set(Object.keys(settingsSchema).map((name) => name.replace(/\..*/, '')))];
const formatKeys = Object.keys(defaultSettings.format);

/** Reads the text of a `.cablelint.json`. Problems are in order; their places are offsets in the text. */
export function readCableLint(text: string): Read<Span> {
  if (text.length > MAXIMUM_LENGTH) {
    const message = `The file is larger than ${MAXIMUM_LENGTH / 1024} kB. Nothing in it is used.`;
    return { settings: nothing, problems: [{ place: { start: 0, end: 0 }, message }] };
  }
  const read = readJson(text);
  if (isFault(read)) return { settings: nothing, problems: [read] };
  const { settings, problems } = readChoices(read, ['$schema', ...keys]);
  return { settings, problems: [...problems].sort((one, other) => one.place.start - other.place.start) };
}

/** Reads the value of an editor's `cable` section. Keys of other parts of the extension are no problem. */
export function readSection(section: unknown): Read<string> {
  return section === null || section === undefined
    ? { settings: nothing, problems: [] }
    : readChoices(valueOf(section), undefined);
}

/** The `cable` section of what an editor sends for all its settings at once, with or without the section's name. */
export function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'cable' in settings ? settings.cable : settings;
}

/**
 * The settings of a file under one source's choices, above those of `base`. `path` has slashes and counts from the
 * folder that the source speaks for: the workspace folder, or the folder of the `.cablelint.json`.
 */
export function settingsFor(path: string, choices: Choices, base: Settings = defaultSettings): Settings {
  const fitting = choices.overrides.filter(({ files }) => files.some((glob) => matchesGlob(glob, path)));
  return {
    form: choices.form ?? base.form,
    lineLength: choices.lineLength ?? base.lineLength,
    detect: choices.detect ?? base.detect,
    post: choices.post ?? base.post,
    format: choices.format ? { ...base.format, ...choices.format } : base.format,
    rules: new Map(
      [base.rules, choices.rules, ...fitting.map(({ rules }) => rules)].flatMap((of) => [...of]),
    ),
  };
}

/** `known` are the keys allowed; undefined when others may stand there too. */
function readChoices<Place>(root: Value<Place>, known: readonly string[] | undefined): Read<Place> {
  const problems: Problem<Place>[] = [];
  const report: Report<Place> = (place, message) => {
    if (problems.length >= MAXIMUM_PROBLEMS) return;
    problems.push({ place, message: typeof message === 'string' ? message : message() });
  };
  const found = membersOf(root, report, 'Settings are an object: { "rules": { … } }.');
  if (known) checkKeys(found, known, 'setting', report);
  const valueAt = (key: string): Value<Place> | undefined => lastOf(found, key);

  const form = oneOf(formChoices, valueAt('form'), 'form', report);
  const detect = oneOf(detectChoices, valueAt('detect'), 'choice', report);
  const post = readPost(valueAt('post'), report);
  const lineLength = readLength(
    valueAt('lineLength'),
    'line length is a whole number from 0 (any length)',
    report,
  );
  const format = readFormat(valueAt('format'), report);
  const settings: Choices = {
    ...(form === undefined ? {} : { form }),
    ...(detect === undefined ? {} : { detect }),
    ...(lineLength === undefined ? {} : { lineLength }),
    ...(post === undefined ? {} : { post }),
    ...(format === undefined ? {} : { format }),
    rules: readRules(valueAt('rules'), report),
    overrides: readOverrides(valueAt('overrides'), report),
  };
  return { settings, problems };
}

/** What takes time to word is worded only while problems are still kept. */
type Report<Place> = (place: Place, message: string | (() => string)) => void;

function readRules<Place>(value: Value<Place> | undefined, report: Report<Place>): Severities {
  const severities = new Map<string, SeverityChoice>();
  const found = membersOf(value, report, 'Rules are an object: { "tags-missing": "off" }.');
  checkKeys(found, codes, 'rule', report);
  for (const { key, value: severity } of found) {
    if (!codes.has(key)) continue;
    const choice = oneOf(severityChoices, severity, 'severity', report);
    if (choice !== undefined) severities.set(key, choice);
  }
  return severities;
}

function readOverrides<Place>(value: Value<Place> | undefined, report: Report<Place>): readonly Override[] {
  if (value === undefined) return [];
  if (value.kind !== 'list') {
    report(value.place, 'Overrides are a list: [{ "files": "drafts/**", "rules": { … } }].');
    return [];
  }
  const beyond = value.items[MAXIMUM_OVERRIDES];
  if (beyond) report(beyond.place, `Only the first ${MAXIMUM_OVERRIDES} overrides are used.`);
  const readGlob = globReader();
  return value.items.slice(0, MAXIMUM_OVERRIDES).map((item) => {
    const found = membersOf(
      item,
      report,
      'An override is an object: { "files": "drafts/**", "rules": { … } }.',
    );
    checkKeys(found, ['files', 'rules'], 'key of an override', report);
    const files = lastOf(found, 'files');
    if (item.kind === 'keyed' && files === undefined) report(item.place, 'An override needs "files".');
    return { files: readFiles(files, readGlob, report), rules: readRules(lastOf(found, 'rules'), report) };
  });
}

function readFiles<Place>(
  value: Value<Place> | undefined,
  readGlob: (pattern: string) => Glob | string,
  report: Report<Place>,
): readonly Glob[] {
  const patterns = value === undefined ? [] : value.kind === 'list' ? value.items : [value];
  const beyond = patterns[MAXIMUM_PATTERNS];
  if (beyond) report(beyond.place, `Only the first ${MAXIMUM_PATTERNS} patterns are used.`);
  return patterns.slice(0, MAXIMUM_PATTERNS).flatMap((pattern) => {
    const text = pattern.kind === 'scalar' ? pattern.value : null;
    const glob = typeof text === 'string' ? readGlob(text) : 'Files are a pattern, or a list of patterns.';
    if (typeof glob !== 'string') return [glob];
    report(pattern.place, glob);
    return [];
  });
}

function readFormat<Place>(
  value: Value<Place> | undefined,
  report: Report<Place>,
): Partial<FormatStyle> | undefined {
  if (value === undefined) return undefined;
  const found = membersOf(value, report, 'The format is an object: { "wrap": 69 }.');
  checkKeys(found, formatKeys, 'format setting', report);
  const paragraphNumbers = oneOf(
    paragraphNumberChoices,
    lastOf(found, 'paragraphNumbers'),
    'way of numbering',
    report,
  );
  const tagSeparator = oneOf(tagSeparatorChoices, lastOf(found, 'tagSeparator'), 'separator', report);
  const wrap = readLength(lastOf(found, 'wrap'), 'length to wrap to is a whole number from 0 (none)', report);
  return {
    ...(paragraphNumbers === undefined ? {} : { paragraphNumbers }),
    ...(tagSeparator === undefined ? {} : { tagSeparator }),
    ...(wrap === undefined ? {} : { wrap }),
  };
}

function readLength<Place>(
  value: Value<Place> | undefined,
  what: string,
  report: Report<Place>,
): number | undefined {
  if (value === undefined) return undefined;
  const length = value.kind === 'scalar' ? value.value : null;
  const valid = typeof length === 'number' && Number.isInteger(length) && length >= 0;
  if (valid && length <= MAXIMUM_LINE_LENGTH) return length;
  report(value.place, `The ${what} to ${MAXIMUM_LINE_LENGTH}.`);
  return undefined;
}

function readPost<Place>(value: Value<Place> | undefined, report: Report<Place>): string | undefined {
  if (value === undefined) return undefined;
  const post = value.kind === 'scalar' ? value.value : null;
  if (typeof post === 'string' && post.length <= MAXIMUM_POST_LENGTH) return post;
  report(value.place, 'The post is a station as on the classification line: "BEIJING".');
  return undefined;
}

function oneOf<Choice extends string, Place>(
  choices: readonly Choice[],
  value: Value<Place> | undefined,
  what: string,
  report: Report<Place>,
): Choice | undefined {
  if (value === undefined) return undefined;
  const written = value.kind === 'scalar' ? value.value : null;
  const choice = choices.find((each) => each === written);
  if (choice !== undefined) return choice;
  const named = typeof written === 'string' ? `"${shortened(written)}" is no ${what}` : `This is no ${what}`;
  const last = choices.at(-1) ?? '';
  report(value.place, `${named}. It can be ${choices.slice(0, -1).join(', ')} or ${last}.`);
  return undefined;
}

/** The members of an object; none for what is none, which is reported, or is not there. */
function membersOf<Place>(
  value: Value<Place> | undefined,
  report: Report<Place>,
  expected: string,
): readonly Member<Place>[] {
  if (value === undefined) return [];
  if (value.kind === 'keyed') return value.members;
  report(value.place, expected);
  return [];
}

/** As in any JSON, the last of several counts. */
function lastOf<Place>(members: readonly Member<Place>[], key: string): Value<Place> | undefined {
  return members.findLast((member) => member.key === key)?.value;
}

function checkKeys<Place>(
  members: readonly Member<Place>[],
  known: Iterable<string>,
  what: string,
  report: Report<Place>,
): void {
  const allowed = new Set(known);
  const seen = new Set<string>();
  for (const { key, place } of members) {
    if (!allowed.has(key)) {
      report(place, () => {
        const near = nearestWord(key, allowed);
        const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
        return `There is no ${what} "${shortened(key)}".${hint}`;
      });
    } else if (seen.has(key)) {
      report(place, `"${key}" stands here twice. The last one counts.`);
    }
    seen.add(key);
  }
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
