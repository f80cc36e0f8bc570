const EACH_UP_TO = 8;
const GROWTH = 1.5;

const stepOf = (size: number): number => Math.floor(Math.log(size / EACH_UP_TO) / Math.log(GROWTH));

/**
 * Whether the verdicts of a campaign's earlier members are due again: at each of its first arrivals, then whenever it
 * has grown by half. So a flood of alike mails costs each a handful of judgements, not one for every mail that follows.
 *
 * @param size members of the campaign, the newest included
 */
export const isDueAgain = (size: number): boolean => size <= EACH_UP_TO || stepOf(size) > stepOf(size - 1);
