// biome-ignore-all lint/performance/noBarrelFile: a named subpath of package.json, for a function that reads the rest of its pages, and of the store, on demand
export { memberById } from './members/read-member.ts';
export { tableClient } from './table-client.ts';
export { countUp } from './web/count-up.ts';
