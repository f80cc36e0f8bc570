/** Who vouches for a mail, weakest first: nobody, the member, a trusted forwarder, LinkedIn itself. */
export const TRUST_LEVELS = ['unverified', 'member', 'vouched', 'verified'] as const;

export type Trust = (typeof TRUST_LEVELS)[number];

/** A number that grows with trust, for comparing two levels. */
export const trustRank = (trust: Trust): number => TRUST_LEVELS.indexOf(trust);
