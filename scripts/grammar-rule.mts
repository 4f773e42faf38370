// How the grammar's rules are written: one regular expression a rule, with named groups, and a scope for each group.
// There is no way to write begin, end or while here: every line stands alone, so no rule can run on into the next line.

/** Scopes without the closing `.cable`, or the rules that read the group's own text, with or without a scope round them. */
export type Scope = string | { readonly scope?: string; readonly within: readonly string[] };

/** A rule in the form TextMate reads. */
export interface TextMateRule {
  readonly match: string;
  readonly name?: string;
  readonly captures?: Readonly<Record<string, TextMateCapture>>;
}

interface TextMateCapture {
  readonly name?: string;
  readonly patterns?: readonly { readonly include: string }[];
}

/** Rules by name; other rules include them as `#name`. */
export type Rules = Readonly<Record<string, TextMateRule>>;

export const language = 'cable';

/** Makes a rule. Every named group needs a scope and every scope a group; unnamed groups must be `(?:…)`. */
export function rule(match: string, groups: Readonly<Record<string, Scope>>): TextMateRule {
  const names = [...match.matchAll(/\(\?<([a-z][A-Za-z]*)>/g)].map((found) => found[1] ?? '');
  const missing = Object.keys(groups).filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`no group ${missing.join(', ')} in ${match}`);
  if (/(?<!\\|\[[^\]]{0,99})\((?!\?)/.test(match)) throw new Error(`a group without a name in ${match}`);
  const captures = names.map((name, index) => {
    const scope = groups[name];
    if (scope === undefined) throw new Error(`no scope for ${name} in ${match}`);
    return [String(index + 1), captureOf(scope)] as const;
  });
  return { match: match.replace(/\(\?<[a-z][A-Za-z]*>/g, '('), captures: Object.fromEntries(captures) };
}

/** A rule whose whole match has one scope. */
export function token(match: string, scope: string): TextMateRule {
  if (/(?<!\\|\[[^\]]{0,99})\((?!\?)/.test(match)) throw new Error(`a group in ${match}`);
  return { match, name: `${scope}.${language}` };
}

/** A rule that takes what it matches and leaves it to other rules. */
export function reading(match: string, within: readonly string[]): TextMateRule {
  return { match, captures: { 0: captureOf({ within }) } };
}

function captureOf(scope: Scope): TextMateCapture {
  if (typeof scope === 'string') return { name: `${scope}.${language}` };
  return {
    ...(scope.scope === undefined ? {} : { name: `${scope.scope}.${language}` }),
    patterns: scope.within.map((name) => ({ include: `#${name}` })),
  };
}
