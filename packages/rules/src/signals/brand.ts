/** Two words run together, each with its capital; not names of people such as McKinsey, nor sectors and skills such as FinTech and DevOps. */
const RUN_TOGETHER =
  /(?<![\p{L}\p{N}])(?!Ma?c\p{Lu}|D[ei]\p{Lu}|L[ae]\p{Lu}|Van\p{Lu}|Von\p{Lu}|Fitz\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}(?!\p{L})/u;
const SECTOR_OR_SKILL = /(?:Tech|Ops|Script)$/u;

/** The word of a firm's name that is made as names of products are; null when none is. */
export const brandIn = (company: string): string | null => {
  const found = RUN_TOGETHER.exec(company)?.[0];
  return found === undefined || SECTOR_OR_SKILL.test(found) ? null : found;
};
