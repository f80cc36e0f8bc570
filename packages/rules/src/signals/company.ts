const AT = /(?:@|\b(?:at|chez|bei|bij|presso|na|no|en|w|with|von|van)\b)\s*(\p{Lu}[^|•·–—,;()\n/]{1,60})/u;
const AT_SIGN = /@\s*([\p{L}\p{N}][^|•·–—,;()\n/]{1,60})/u;
const EMOJI = /\p{Extended_Pictographic}/gu;

/** The company a headline names after "@", "at", "chez" and the like; null when none. */
export const companyInHeadline = (headline: string): string | null => {
  const found = AT_SIGN.exec(headline)?.[1] ?? AT.exec(headline)?.[1];
  const name = found
    ?.replace(EMOJI, '')
    .split(/\s[-|]\s/u)[0]
    ?.replace(/…$/u, '')
    .trim();
  return name === undefined || name.length < 2 ? null : name;
};
