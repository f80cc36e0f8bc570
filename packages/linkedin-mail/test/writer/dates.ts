const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A date as RFC 5322 has it.
 *
 * @param at ISO 8601
 * @param zone what stands after the seconds; a leading offset such as `-0700` moves the clock
 */
export const mailDate = (at: string, zone = '+0000 (UTC)'): string => {
  const offset = /^([+-])(\d\d)(\d\d)/u.exec(zone);
  const minutes = offset === null ? 0 : (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const date = new Date(Date.parse(at) + minutes * 60_000);
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${zone}`;
};

/** LinkedIn's snowflake for a moment: the time in ms in its upper bits. */
export const snowflake = (at: string, low: number): string =>
  ((BigInt(Date.parse(at)) << 22n) | BigInt(low & 0x3fffff)).toString();

/** The offset of Berlin's clocks, where the member's mail programs run, as a Date field writes it. */
export const berlinOffset = (at: string): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' }).formatToParts(
    new Date(at),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+0000' : name.replace('GMT', '').replace(':', '');
};
