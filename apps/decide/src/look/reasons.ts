import type { Finding } from '@guestlist/model';
import { describeFinding, type Words } from '@guestlist/rules/words';
import { tidy } from './names.ts';

/** A finding in words. */
export const describe = (finding: Finding, words: Words): string => tidy(describeFinding(finding, words));
