export type { Field, HeaderSection } from './header-section.ts';
export { headerSection, valuesOf } from './header-section.ts';
export type { Question, Reading, SesVerdicts, Vouching } from './question.ts';
export type { Reason } from './reason.ts';
export type { Resolver, Zone } from './resolver.ts';
export { dnsError, parseZone, zoneResolver } from './resolver.ts';
export type { SystemResolverOptions } from './system-resolver.ts';
export { systemResolver } from './system-resolver.ts';
export { vouch } from './vouch.ts';
