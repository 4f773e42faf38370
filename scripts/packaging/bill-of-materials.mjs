// @ts-check
// sbom.cdx.json: what a package is made of, in the CycloneDX form that scanners read. https://cyclonedx.org/docs/1.6/json/

/**
 * @param {{ name: string, version: string, description: string, license: string }} subject the package itself
 * @param {readonly import('./bundled.mjs').BundledPackage[]} packages what is in it
 * @param {number} seconds when, since 1970
 */
export function billOfMaterials(subject, packages, seconds) {
  const itself = { type: 'application', ...component(subject) };
  const parts = packages.map((each) => ({
    type: 'library',
    ...component(each),
    ...(each.repository === '' ? {} : { externalReferences: [{ type: 'vcs', url: each.repository }] }),
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { timestamp: new Date(seconds * 1000).toISOString(), component: itself },
    components: parts,
    dependencies: [
      { ref: itself['bom-ref'], dependsOn: parts.map((part) => part['bom-ref']) },
      ...parts.map((part) => ({ ref: part['bom-ref'], dependsOn: [] })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {{ name: string, version: string, description: string, license: string }} subject */
function component({ name, version, description, license }) {
  const [, group, bare = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  const purl = `pkg:npm/${group === undefined ? '' : `${encodeURIComponent(group)}/`}${bare}@${version}`;
  return {
    'bom-ref': purl,
    ...(group === undefined ? {} : { group }),
    name: bare,
    version,
    description,
    licenses: [licenseOf(license)],
    purl,
  };
}

/** @param {string} license one SPDX id, or an expression of several */
function licenseOf(license) {
  return /\s/.test(license) ? { expression: license } : { license: { id: license } };
}
