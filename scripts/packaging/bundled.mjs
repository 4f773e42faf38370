// @ts-check
// Which packages of others are in bundles, and what they are: from what esbuild notes of each bundle in dist/meta/, so that only
// code is named that is really in one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from './project.mjs';

/**
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} license SPDX expression
 * @property {string} description
 * @property {string} repository its address, or empty
 * @property {string} licenseText
 */

/**
 * The packages in bundles, by name: `client.js`, `api.mjs`.
 * @param {readonly string[]} bundles
 * @returns {readonly BundledPackage[]}
 */
export function packagesIn(bundles) {
  const folders = new Set(bundles.flatMap((bundle) => inputsOf(bundle).flatMap(packageFolder)));
  return [...folders].map(readPackage).sort(byNameAndVersion);
}

/**
 * The files whose code is in a bundle; those of which nothing is left are not.
 * @param {string} bundle
 */
function inputsOf(bundle) {
  const file = path.join(project, 'dist/meta', `${bundle}.json`);
  /** @type {import('esbuild').Metafile} */
  const { outputs } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
  );
}

/**
 * @param {string} file
 * @returns {readonly string[]} none for a file of ours
 */
function packageFolder(file) {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
  return found === null ? [] : [found[0]];
}

/**
 * @param {string} folder
 * @returns {BundledPackage}
 */
function readPackage(folder) {
  const place = path.resolve(project, folder);
  const { name, version, license, description, repository } = JSON.parse(
    readFileSync(path.join(place, 'package.json'), 'utf8'),
  );
  if (typeof license !== 'string') throw new Error(`${name} does not say what its licence is.`);
  return {
    name,
    version,
    license,
    description: description ?? '',
    repository: addressOf(repository),
    licenseText: licenseTextIn(place, name),
  };
}

/**
 * @param {string} place
 * @param {string} name
 */
function licenseTextIn(place, name) {
  const file = readdirSync(place).find((each) => /^licen[cs]e(\.md|\.txt)?$/i.test(each));
  if (file === undefined || !existsSync(path.join(place, file)))
    throw new Error(`${name} has no licence text.`);
  return readFileSync(path.join(place, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** @param {string | { url: string } | undefined} repository */
function addressOf(repository) {
  const written = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  return written
    .replace(/^git\+/, '')
    .replace(/^git:\/\//, 'https://')
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/\.git$/, '');
}

/**
 * @param {BundledPackage} one
 * @param {BundledPackage} other
 */
function byNameAndVersion(one, other) {
  const before = one.name < other.name || (one.name === other.name && one.version < other.version);
  return before ? -1 : 1;
}
