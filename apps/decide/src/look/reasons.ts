import type { Finding, Locale } from '@guestlist/model';

/** A finding in words. */
export const describe = (finding: Finding, _locale: Locale): string => finding.evidence;
