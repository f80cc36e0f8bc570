const SHORTEST = 6;
const SHARE = 0.72;

/**
 * Whether two folded words are kin: one stem with other endings, or cognates of two languages ("architetto", "architecte").
 * The common beginning must be six letters and most of the shorter word.
 */
export const kindred = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5 || a.slice(0, 4) !== b.slice(0, 4)) return false;
  const shorter = Math.min(a.length, b.length);
  let common = 4;
  while (common < shorter && a[common] === b[common]) common += 1;
  return (
    common >= Math.min(SHORTEST, shorter) && common / shorter >= SHARE && common / Math.max(a.length, b.length) >= 0.55
  );
};
