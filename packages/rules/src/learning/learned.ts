import type { Facts, Finding } from '@guestlist/model';

/** What the member's own decisions say of this invitation, as findings of their own. */
export const learnedFindings = (_facts: Facts): readonly Finding[] => [];
