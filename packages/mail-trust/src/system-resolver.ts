import { Resolver as DnsResolver } from 'node:dns/promises';
import { dnsError, type Resolver, saysAbsent } from './resolver.ts';

export interface SystemResolverOptions {
  /** How long one question may take, in milliseconds. */
  readonly timeout?: number;
  /** How long an answer (or the lack of a record) is kept, in milliseconds. */
  readonly keep?: number;
  /** How long a failure is kept, in milliseconds: until then no other name is asked either after three in a row. */
  readonly keepFailure?: number;
  /** Looks up TXT records; system DNS when left out. */
  readonly lookUp?: (name: string) => Promise<string[][]>;
  /** Milliseconds on a clock that never goes back. */
  readonly clock?: () => number;
}

interface Answer {
  until: number;
  readonly value: Promise<string[][]>;
}

/** Answers kept at once: a forwarder's chain and a member's domain need some ten names. */
const MAX_KEPT = 2000;
const FAILURES_THAT_MEAN_OFFLINE = 3;

/**
 * A resolver that asks system DNS for TXT records and for nothing else. Answers and failures are kept, so that a run
 * without network ends soon: three failures in a row and DNS counts as down for a while.
 */
export const systemResolver = (options: SystemResolverOptions = {}): Resolver => {
  const { timeout = 2000, keep = 300_000, keepFailure = 30_000, clock = () => performance.now() } = options;
  const lookUp = options.lookUp ?? systemLookUp(timeout);
  const kept = new Map<string, Answer>();
  let failures = 0;
  let downUntil = 0;

  const ask = (name: string): Answer => {
    const answer: Answer = { until: clock() + keep, value: lookUp(name) };
    answer.value.then(
      () => {
        failures = 0;
      },
      (error: unknown) => {
        failures = saysAbsent(error) ? 0 : failures + 1;
        if (failures > 0) answer.until = clock() + keepFailure;
        if (failures >= FAILURES_THAT_MEAN_OFFLINE) downUntil = answer.until;
      },
    );
    return answer;
  };

  return async (name, rrtype) => {
    if (rrtype !== 'TXT') throw dnsError('ENODATA', name);
    const key = name.toLowerCase();
    const answer = kept.get(key);
    if (answer !== undefined && answer.until > clock()) return answer.value;
    if (downUntil > clock()) throw dnsError('ETIMEOUT', name);
    if (kept.size >= MAX_KEPT) kept.clear();
    const asked = ask(key);
    kept.set(key, asked);
    return asked.value;
  };
};

const systemLookUp = (timeout: number): ((name: string) => Promise<string[][]>) => {
  const dns = new DnsResolver({ timeout, tries: 1 });
  return (name) => dns.resolveTxt(name);
};
