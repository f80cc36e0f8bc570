import { rule } from '../rule.ts';
import { quoting } from '../said.ts';
import { firstMatch } from '../text/reading.ts';

const CURRENCY = '(?:€|\\$|£|zł|EUR|USD|GBP|CHF|PLN|R\\$|SEK|DKK|NOK|euros?|dollars?|pounds?|złotych)';
const SUM = '\\d[\\d.,\\s’]{0,9}\\s?';
const priceIn = firstMatch(new RegExp(`(?:(?:€|\\$|£|R\\$)\\s?\\d[\\d.,]{0,9}|${SUM}${CURRENCY}(?![\\p{L}]))`, 'u'));

export const priceInNote = rule({
  id: 'price-in-note',
  title: 'A price in the note',
  why: 'A sum in a first letter belongs to a sale.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium: recruiters who name a salary are left out.',
  expected: -9,
  needs: ['note', 'inviter'],
  check: ({ note, inviter }) => {
    const found = priceIn(note.reading)?.trim();
    return found === undefined || inviter.ownTrades.has('people/recruiting') ? null : quoting(found);
  },
});
