/** Raised by hand whenever verdicts move; part of every verdict's ruleset. */
export const RULESET_DATE = '2026-11-27.23';
