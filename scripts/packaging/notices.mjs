// @ts-check
// THIRD-PARTY-NOTICES.txt: who wrote the code of others that is in a package, and on what terms.

/** @param {readonly import('./bundled.mjs').BundledPackage[]} packages */
export function notices(packages) {
  const rule = `\n${'-'.repeat(80)}\n`;
  const parts = packages.map(
    ({ name, version, license, repository, licenseText }) =>
      `${name} ${version} (${license})\n${repository === '' ? '' : `${repository}\n`}\n${licenseText}\n`,
  );
  const names = packages.map(({ name, version }) => `  ${name} ${version}`).join('\n');
  const opening = `Cable holds code of these packages, each under the licence that follows:\n\n${names}\n`;
  return [opening, ...parts].join(rule);
}
