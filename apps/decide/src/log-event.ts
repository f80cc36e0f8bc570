/** Writes one line of log: a fixed code and ids or counts; never a token, an address or anybody's words. */
export type LogEvent = (code: string, fields?: Readonly<Record<string, string | number>>) => void;
