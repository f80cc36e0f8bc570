/** Lambda's bounds on how many batches of a queue it hands out at once. */
const FEWEST = 2;
const MOST = 1000;

/**
 * The shortest time one mail takes from the queue to SES's answer, in seconds: what the measured work and SES's and
 * DynamoDB's answers take on a warm function (`npm run capacity` shows them). A sender that is slower sends less.
 */
const SECONDS_A_MAIL = 0.35;

/**
 * How many senders may run at once so that together they stay below SES's rate for the account: each sends one mail
 * after the other.
 *
 * @param mailsPerSecond SES's maximum send rate
 */
export const sendersFor = (mailsPerSecond: number): number =>
  Math.min(MOST, Math.max(FEWEST, Math.floor(mailsPerSecond * SECONDS_A_MAIL)));
