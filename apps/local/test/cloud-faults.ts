import type { AwsClients } from '../src/aws-clients.ts';
import type { Random } from './torture/random.ts';

/** How often each of a cloud's ways of failing comes, for all clients at once. */
export interface Faults {
  share: number;
  throttled: number;
  timedOut: number;
  /** The object that its store cannot give while this stands. */
  lost: string | null;
}

class Throttled extends Error {
  override readonly name = 'ProvisionedThroughputExceededException';
}
class TimedOut extends Error {
  override readonly name = 'TimeoutError';
}

class Unavailable extends Error {
  override readonly name = 'ServiceUnavailable';
}

const keyIn = ({ input }: { readonly input?: unknown }): unknown =>
  typeof input === 'object' && input !== null && 'Key' in input ? input.Key : undefined;

interface AnyClient {
  readonly middlewareStack: { readonly add: (middleware: unknown, options: object) => void };
}

/**
 * Lets requests fail at the SDK's edge, outside of its own retries: refused before anything was done, or done and the
 * answer lost.
 */
export const injectFaults = (clients: AwsClients, random: Random, faults: Faults): void => {
  // The stacks differ in the types of their requests only, and those are not looked at here.
  for (const client of Object.values(clients) as unknown as readonly AnyClient[])
    client.middlewareStack.add(
      (next: (args: never) => Promise<never>) => async (args: never) => {
        if (faults.lost !== null && keyIn(args) === faults.lost) throw new Unavailable();
        if (random.chance(faults.share)) {
          faults.throttled += 1;
          throw new Throttled();
        }
        const answer = await next(args);
        if (random.chance(faults.share)) {
          faults.timedOut += 1;
          throw new TimedOut();
        }
        return answer;
      },
      { step: 'initialize', priority: 'high', name: 'faults' },
    );
};
