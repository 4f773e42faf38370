// Settings of what an editor shows beside the text. Only editors have them: no `.cablelint.json` does, and no rule hangs on
// them. Whatever is there is read: what is valid holds, each thing that is not is a problem, and its default holds.
import type { Problem } from '../configuration';
import type { SettingSchema } from '../settings';
import { memberOf, settingOf } from './member';

export const timeZoneChoices = ['utc', 'local'] as const;

export interface DisplaySettings {
  readonly inlayHints: {
    readonly dateTimeGroup: boolean;
    readonly routingIndicators: boolean;
    readonly tags: boolean;
    readonly precedence: boolean;
    /** `local` is the zone of the machine that the server runs on. */
    readonly timeZone: (typeof timeZoneChoices)[number];
  };
  readonly codeLens: {
    readonly citations: boolean;
    readonly fixes: boolean;
  };
  readonly references: {
    /** Says of references that the workspace does not have the cable. */
    readonly reportMissing: boolean;
  };
}

export const defaultDisplay: DisplaySettings = {
  inlayHints: {
    dateTimeGroup: true,
    routingIndicators: true,
    tags: true,
    precedence: true,
    timeZone: 'utc',
  },
  codeLens: { citations: true, fixes: false },
  references: { reportMissing: false },
};

type Group = keyof DisplaySettings;
type Name = { [Key in Group]: `${Key}.${keyof DisplaySettings[Key] & string}` }[Group];

const { inlayHints, codeLens, references } = defaultDisplay;

/** Every setting under `cable.` that this code reads. */
export const displaySettingsSchema: Readonly<Record<Name, SettingSchema>> = {
  'inlayHints.dateTimeGroup': { default: inlayHints.dateTimeGroup },
  'inlayHints.routingIndicators': { default: inlayHints.routingIndicators },
  'inlayHints.tags': { default: inlayHints.tags },
  'inlayHints.precedence': { default: inlayHints.precedence },
  'inlayHints.timeZone': { default: inlayHints.timeZone, values: timeZoneChoices },
  'codeLens.citations': { default: codeLens.citations },
  'codeLens.fixes': { default: codeLens.fixes },
  'references.reportMissing': { default: references.reportMissing },
};

/** Reads the value of an editor's `cable` section. */
export function readDisplay(section: unknown): {
  readonly display: DisplaySettings;
  readonly problems: readonly Problem<string>[];
} {
  const problems: Problem<string>[] = [];

  for (const [group, defaults] of Object.entries(defaultDisplay)) {
    const value = memberOf(section, group);
    if (value === undefined || (typeof value === 'object' && !Array.isArray(value))) continue;
    const [first = ''] = Object.keys(defaults as object);
    problems.push({ place: group, message: `This is an object: { "${first}": … }.` });
  }

  function flag(name: Name, otherwise: boolean): boolean {
    const value = settingOf(section, name);
    if (value === undefined || typeof value === 'boolean') return value ?? otherwise;
    problems.push({ place: name, message: 'This is no choice. It can be true or false.' });
    return otherwise;
  }

  function timeZone(name: Name): DisplaySettings['inlayHints']['timeZone'] {
    const value = settingOf(section, name);
    const choice = timeZoneChoices.find((each) => each === value);
    if (value !== undefined && choice === undefined)
      problems.push({ place: name, message: 'This is no time zone. It can be utc or local.' });
    return choice ?? inlayHints.timeZone;
  }

  const display: DisplaySettings = {
    inlayHints: {
      dateTimeGroup: flag('inlayHints.dateTimeGroup', inlayHints.dateTimeGroup),
      routingIndicators: flag('inlayHints.routingIndicators', inlayHints.routingIndicators),
      tags: flag('inlayHints.tags', inlayHints.tags),
      precedence: flag('inlayHints.precedence', inlayHints.precedence),
      timeZone: timeZone('inlayHints.timeZone'),
    },
    codeLens: {
      citations: flag('codeLens.citations', codeLens.citations),
      fixes: flag('codeLens.fixes', codeLens.fixes),
    },
    references: { reportMissing: flag('references.reportMissing', references.reportMissing) },
  };
  return { display, problems };
}
