import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resource } from './assembly.ts';

const RUNNER = fileURLToPath(new URL('./runner.ts', import.meta.url));

interface Lambda extends Resource {
  readonly Properties: {
    readonly Code: { readonly S3Key: string };
    readonly Handler: string;
    readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
  };
}

/** What one invocation took. */
export interface Spent {
  /** Milliseconds of processor time, all threads together. */
  readonly cpuMs: number;
  /** Memory of the whole process afterwards, in MB. */
  readonly rssMb: number;
}

export interface DeployedFunction {
  /** Hands the function an event, and gives what it answers. @throws what it throws, by name */
  readonly invoke: (event: unknown) => Promise<unknown>;
  /** What its start took, then each invocation. */
  readonly spent: readonly Spent[];
  /** All that it wrote to its log so far. */
  readonly printed: () => string;
  readonly stop: () => void;
}

/** What stands in the place of values that are known only after a deployment. */
export type Surroundings = Readonly<Record<string, string>>;

const lambdaOf = (assembly: string, stack: string, id: string): Lambda => {
  const text = readFileSync(join(assembly, `Guestlist-${stack}.template.json`), 'utf8');
  const { Resources } = JSON.parse(text) as { Resources: Record<string, Resource> };
  const isIt = ([name, { Type }]: [string, Resource]): boolean =>
    Type === 'AWS::Lambda::Function' && new RegExp(`^${id}[0-9A-F]{8}$`, 'u').test(name);
  const found = Object.entries(Resources).find(isIt)?.[1];
  if (found === undefined) throw new Error(`no function ${id} in ${stack}`);
  // The properties CDK writes for every function.
  return found as Lambda;
};

/** The variables of the template; what it only refers to comes from the surroundings, and must be there. */
const variablesOf = (lambda: Lambda, surroundings: Surroundings): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lambda.Properties.Environment.Variables).map(([name, value]) => {
      const text = typeof value === 'string' ? value : surroundings[name];
      if (text === undefined) throw new Error(`nothing stands for ${name}`);
      return [name, text];
    }),
  );

const answerOf = async (child: ChildProcess, spent: Spent[]): Promise<unknown> => {
  // The form in which the runner answers.
  const [message] = (await once(child, 'message')) as [Spent & { result?: unknown; error?: string }];
  spent.push({ cpuMs: message.cpuMs, rssMb: message.rssMb });
  if (message.error !== undefined) throw new Error(message.error);
  return message.result;
};

/**
 * Starts a function as it would be deployed: the asset of the assembly, in a process of its own, with the template's
 * variables and nothing else of this one's environment. Its access key is its name.
 */
export const start = async (
  assembly: string,
  [stack, id]: readonly [string, string],
  surroundings: Surroundings,
  endpoints: Readonly<Record<string, string>>,
  logLevel = 'SILENT',
): Promise<DeployedFunction> => {
  const lambda = lambdaOf(assembly, stack, id);
  const asset = join(assembly, `asset.${lambda.Properties.Code.S3Key.replace(/\.zip$/u, '')}`);
  if (!existsSync(asset)) throw new Error(`the assembly has no asset for ${id}`);
  const child = fork(RUNNER, [asset, lambda.Properties.Handler], {
    execArgv: [],
    silent: true,
    cwd: asset,
    env: {
      ...variablesOf(lambda, surroundings),
      ...endpoints,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: `${id}Role`,
      AWS_SECRET_ACCESS_KEY: 'local',
      POWERTOOLS_LOG_LEVEL: logLevel,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const spent: Spent[] = [];
  await answerOf(child, spent);
  return {
    invoke: async (event) => {
      child.send(JSON.stringify(event));
      return answerOf(child, spent);
    },
    spent,
    printed: () => printed,
    stop: () => child.kill(),
  };
};
