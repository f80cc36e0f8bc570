/**
 * An address list with a space for each quoted string and each comment (RFC 5322 §3.2.2, §3.2.4; comments nest), read
 * once from left to right.
 *
 * @returns null when one of them does not end, or a backslash or a closing bracket stands outside
 */
export const withoutQuotesAndComments = (value: string): string | null => {
  let bare = '';
  let at = 0;
  while (at < value.length) {
    const char = value.charAt(at);
    if (char === '\\' || char === ')') return null;
    const end = char === '"' ? endOfQuoted(value, at) : char === '(' ? endOfComment(value, at) : at + 1;
    if (end === null) return null;
    bare += end === at + 1 ? char : ' ';
    at = end;
  }
  return bare;
};

const endOfQuoted = (value: string, start: number): number | null => {
  for (let at = start + 1; at < value.length; at += 1) {
    if (value[at] === '"') return at + 1;
    if (value[at] === '\\') at += 1;
  }
  return null;
};

const endOfComment = (value: string, start: number): number | null => {
  let depth = 0;
  for (let at = start; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === '(') depth += 1;
    else if (value[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
};
