/**
 * Looks up DNS records like `dns.promises.resolve`. A name without such records is an error whose code is `ENOTFOUND`
 * or `ENODATA`; any other code means that DNS did not answer.
 */
export type Resolver = (name: string, rrtype: string) => Promise<string[][]>;

/** Records by name and type, as in `{ "name": { "TXT": [["v=DKIM1; …", "…"]] } }`. */
export type Zone = Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>>;

const ABSENT: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

/** An error as node:dns throws it. */
export const dnsError = (code: string, name: string): Error =>
  Object.assign(new Error(`query${code} ${name}`), { code, hostname: name });

/** Whether an error of a resolver says that there is no such record, rather than that DNS did not answer. */
export const saysAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && ABSENT.has(error.code);

/** A resolver that asks another one for each record once, and answers the same, failures too, from then on. */
export const askingOnce = (resolver: Resolver): Resolver => {
  const answers = new Map<string, Promise<string[][]>>();
  return (name, rrtype) => {
    const key = `${rrtype} ${name.toLowerCase()}`;
    const answer = answers.get(key) ?? resolver(name, rrtype);
    answers.set(key, answer);
    return answer;
  };
};

const plain = (name: string): string => name.toLowerCase().replace(/\.$/u, '');

/**
 * A resolver that answers out of a zone and never asks DNS.
 *
 * @param zone what there is; names in any case, with or without the final dot
 */
export const zoneResolver = (zone: Zone): Resolver => {
  const names = new Map(Object.entries(zone).map(([name, records]) => [plain(name), records]));
  return async (name, rrtype) => {
    const records = names.get(plain(name));
    if (records === undefined) throw dnsError('ENOTFOUND', name);
    const found = Object.hasOwn(records, rrtype) ? records[rrtype] : undefined;
    if (found === undefined || found.length === 0) throw dnsError('ENODATA', name);
    return found.map((strings) => [...strings]);
  };
};

/**
 * Checks that a value read from a file is a zone.
 *
 * @returns the zone, or null when the value has another form
 */
export const parseZone = (value: unknown): Zone | null => (isRecord(value, isRecordSets) ? value : null);

const isRecordSets = (value: unknown): value is Zone[string] => isRecord(value, isStringLists);
const isStringLists = (value: unknown): value is string[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every((text) => typeof text === 'string'));
const isRecord = <T>(value: unknown, holds: (entry: unknown) => entry is T): value is Readonly<Record<string, T>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
