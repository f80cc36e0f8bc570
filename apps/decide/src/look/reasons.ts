import type { Finding, Locale } from '@guestlist/model';
import { describeFinding } from '@guestlist/rules/words';
import { WORDS } from '@guestlist/rules/words/all';
import { tidy } from './names.ts';

/** A finding in words. */
export const describe = (finding: Finding, locale: Locale): string => tidy(describeFinding(finding, WORDS[locale]));
