import { BASE, POINTS } from './points.ts';
import { RULESET_DATE } from './ruleset-date.ts';

const checksum = (text: string): string => {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value.toString(16).padStart(8, '0');
};

/** The version of the rule set, stored with each verdict: a date and a checksum of all points. */
export const RULESET = `${RULESET_DATE}-${checksum(JSON.stringify([BASE, POINTS]))}`;
