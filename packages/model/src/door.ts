/** Random bytes that a door takes, one a letter. */
export const DOOR_BYTES = 20;
/** Letters that survive being read out and typed: no i, l, o, u. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new door: 100 random bits before the at sign.
 *
 * @param random `DOOR_BYTES` random bytes
 */
export const newDoor = (random: Uint8Array, mailDomain: string): string =>
  `${Array.from(random, (byte) => LETTERS[byte % LETTERS.length]).join('')}@${mailDomain}`;
