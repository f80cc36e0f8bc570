const SHORTEST = 6;
const SHARE = 0.72;

/**
 * Whether two folded words are kin: one stem with other endings, or cognates of two languages ("logistica", "logistique").
 * The common beginning must be six letters and most of the shorter word.
 */
export const kindred = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (a.length < 5 || b.length < 5) return false;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return (
    common >= 4 &&
    common >= Math.min(SHORTEST, shorter) &&
    common / shorter >= SHARE &&
    common / Math.max(a.length, b.length) >= 0.55
  );
};
