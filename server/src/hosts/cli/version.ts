// The version, which the build takes from the manifest.
declare const CABLE_VERSION: string;

export const version = typeof CABLE_VERSION === 'undefined' ? '0.0.0' : CABLE_VERSION;
