/** What score needs to know of its surroundings. */
export interface ScoreConfig {
  readonly table: string;
  /** Another database than AWS's own, such as one on this machine. */
  readonly dynamodbEndpoint: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

/** @throws Error naming the variable that is missing, at cold start */
export const readConfig = (env: Env = process.env): ScoreConfig => {
  const table = env['TABLE'];
  if (table === undefined || table === '') throw new Error('TABLE is not set');
  return { table, dynamodbEndpoint: env['DYNAMODB_ENDPOINT'] || null };
};
