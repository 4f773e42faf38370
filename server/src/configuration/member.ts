// What an object of settings holds, read as a person means it: null is not set, and only what was written counts.

/** What an object of settings, such as a `cable` section, holds under a name with dots: `index.maximumFiles`. */
export function settingOf(section: unknown, name: string): unknown {
  return name.split('.').reduce(memberOf, section);
}

/** Undefined for what is not there, is null, or stands in what is no object. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? ((value as Readonly<Record<string, unknown>>)[key] ?? undefined)
    : undefined;
}
