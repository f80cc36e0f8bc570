import { join } from 'node:path';
import { build } from 'esbuild';
import { eagerOutputs } from './bundle-map.ts';
import { type Bundle, bundleOf, ROOT } from './bundles.ts';

const COMMAND = /(node_modules\/@aws-sdk\/client-([a-z0-9-]+))\/dist-es\/commands\/(\w+Command)\.js$/u;

const CLIENTS: Readonly<Record<string, string>> = {
  dynamodb: 'DynamoDBClient',
  s3: 'S3Client',
  ses: 'SESClient',
  sqs: 'SQSClient',
  'secrets-manager': 'SecretsManagerClient',
};
const REQUIRE = `import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);`;

interface Client {
  readonly folder: string;
  readonly commands: Set<string>;
}

/** The clients and commands a function reads at a cold start. */
const clientsIn = ({ metafile }: Bundle): ReadonlyMap<string, Client> => {
  const clients = new Map<string, Client>();
  for (const path of eagerOutputs(metafile).flatMap(({ inputs }) => Object.keys(inputs))) {
    const [, , client = '', command = ''] = COMMAND.exec(path) ?? [];
    const folder = path.slice(0, path.indexOf('/dist-es/'));
    if (command === '' || CLIENTS[client] === undefined) continue;
    const known = clients.get(client) ?? { folder, commands: new Set() };
    known.commands.add(command);
    clients.set(client, known);
  }
  return clients;
};

/** A module that makes the clients and no more; one that needs the keys asks for them too, as the function does. */
const sourceOf = (clients: ReadonlyMap<string, Client>): string => {
  const lines = [...clients].flatMap(([name, { folder, commands }]) => {
    const client = CLIENTS[name] ?? '';
    const used = [...commands].join(', ');
    return [
      `import { ${client}, ${used} } from '${join(ROOT, folder)}/dist-es/index.js';`,
      `export const ${name.replace('-', '')} = [new ${client}({}), ${used}];`,
    ];
  });
  const keys = clients.has('secrets-manager')
    ? ['await secretsmanager[0].send(new GetSecretValueCommand({ SecretId: process.env.LINK_KEYS_SECRET }));']
    : [];
  return [...lines, ...keys].join('\n');
};

/** Bundles the SDK's clients that a function uses, and nothing else, as the function is bundled. */
export const sdkAlone = async (bundle: Bundle, folder: string): Promise<Bundle> => {
  const outdir = join(folder, bundle.name);
  const { metafile } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: sourceOf(clientsIn(bundle)), resolveDir: ROOT, sourcefile: 'sdk-entry.ts', loader: 'ts' },
    outdir,
    entryNames: 'index',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: 'error',
  });
  return bundleOf(bundle.name, join(outdir, 'index.mjs'), metafile);
};
