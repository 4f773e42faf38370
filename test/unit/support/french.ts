// What is looked for in a string put into French: that it keeps what is no language (code, targets of links, keys of
// settings, places of values), and that it is set as French is.

/** What must be the same in both, each with its name. */
const kept: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['code', /`[^`]*`/g],
  ['target of a link', /\]\([^)]*\)/g],
  ['place of a value', /\{\d+\}/g],
  ['key of a setting', /#cable\.[\w.]+#/g],
  ['icon', /\$\([a-z-]+\)/g],
  ['line break', /\n/g],
  ['number', /\d+/g],
];

/** How French is not set. What is no language is taken out before. */
const faults: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a straight apostrophe', /'/],
  ['straight quotation marks', /"/],
  // A colon behind a value is a cable's own.
  ['no no-break space before a colon', /[^\u00a0\s}]:|[^\u00a0}]:\s/],
  ['no narrow no-break space before ; ? or !', /[^\u202f?!][;?!]/],
  ['no no-break space inside « »', /«(?!\u00a0)|(?<!\u00a0)»/],
  ['three dots for an ellipsis', /\.\.\./],
  ['two blanks', / {2}/],
  ['a blank at an end', /^\s|\s$/],
];

function all(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found).sort();
}

/** What is wrong with a string put into French, in words; none when it is well. */
export function faultsOfFrench(english: string, french: string): readonly string[] {
  const bare = french.replaceAll(/`[^`]*`/g, '`').replaceAll(/\]\([^)]*\)/g, ']');
  return [
    ...kept
      .filter(([, pattern]) => all(pattern, english).join('|') !== all(pattern, french).join('|'))
      .map(([what]) => `another ${what}`),
    ...faults.filter(([, pattern]) => pattern.test(bare)).map(([what]) => what),
    ...(/[.…]$/.exec(english)?.[0] === /[.…]$/.exec(french)?.[0] ? [] : ['another end']),
  ];
}
