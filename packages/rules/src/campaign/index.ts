// biome-ignore-all lint/performance/noBarrelFile: a named subpath of package.json, for bundles that recognise campaigns and judge nothing
export { touchedBy } from './campaign.ts';
export { fingerprint } from './fingerprint.ts';
