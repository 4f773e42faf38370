// @ts-check
// What stands in the way of a release: a version that the changelog does not tell of, or a state of the tree that no tag names.

/**
 * @typedef {object} State
 * @property {string} version as package.json has it
 * @property {string} changelog the text of CHANGELOG.md
 * @property {string} uncommitted what `git status --porcelain` says
 * @property {readonly string[]} tags of the commit that is checked out
 */

/**
 * One sentence for each obstacle; none when it can be published.
 * @param {State} state
 * @returns {readonly string[]}
 */
export function obstacles({ version, changelog, uncommitted, tags }) {
  const found = [];
  const newest = newestHeading(changelog);
  if (newest === undefined) found.push('CHANGELOG.md has no heading of a version.');
  else if (newest.name !== version)
    found.push(`package.json says ${version}, but the newest heading of CHANGELOG.md is [${newest.name}].`);
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(newest.date))
    found.push(`The heading [${version}] of CHANGELOG.md has no date: ## [${version}] - YYYY-MM-DD.`);
  if (uncommitted.trim() !== '') found.push('There are changes that are not committed.');
  if (!tags.includes(`v${version}`)) found.push(`The commit has no tag v${version}.`);
  return found;
}

/**
 * The first heading of the second level; an `[Unreleased]` with nothing under it is passed over.
 * @param {string} changelog
 * @returns {{ name: string, date: string } | undefined}
 */
function newestHeading(changelog) {
  const sections = changelog.split(/^## /m).slice(1);
  for (const section of sections) {
    const [line = '', ...rest] = section.split(/\r?\n/);
    const [, name = '', date = ''] = /^\[([^\]]*)\](?: - (.*))?$/.exec(line.trim()) ?? [];
    const isEmpty = rest.every((each) => each.trim() === '');
    if (name !== 'Unreleased' || !isEmpty) return { name, date };
  }
  return undefined;
}
