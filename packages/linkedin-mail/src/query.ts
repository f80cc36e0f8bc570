/** The parameters of a URL's query, decoded only when asked for: LinkedIn's links have ten of which we read two or three. */
export type Query = (name: string) => string | null;

const decoded = (value: string): string => {
  if (!/[%+]/u.test(value)) return value;
  const spaced = value.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
};

/** @param search from `?` on, as `URL.search` gives it; of a parameter that stands twice the first counts */
export const queryOf = (search: string): Query => {
  const values = new Map<string, string>();
  for (const pair of search.slice(1).split('&')) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    if (pair !== '' && !values.has(name)) values.set(name, at < 0 ? '' : pair.slice(at + 1));
  }
  return (name) => {
    const value = values.get(name);
    return value === undefined ? null : decoded(value);
  };
};
