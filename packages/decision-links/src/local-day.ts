const DAY = 86_400_000;

/** Days since 1970, which fit into 16 bits until 2149. @throws RangeError when it is no date */
export const localDayOf = (localDate: string): number => {
  const days = Date.parse(`${localDate}T00:00:00Z`) / DAY;
  if (!Number.isInteger(days) || localDateOf(days) !== localDate)
    throw new RangeError('a digest is named by its local date, YYYY-MM-DD');
  return days;
};

/** The date so many days after 1970, `YYYY-MM-DD`. */
export const localDateOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
