import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { changeDecisions, openInvitations, streamRecord, unscoredInvitations } from '@guestlist/store';
import { fromQueue, fromStream, receipt, request } from '../../test/aws-events.ts';
import type { DeployedFunction } from '../../test/deployed-function.ts';
import type { LoopbackCloud } from '../../test/loopback-cloud.ts';
import type { Bench } from './bench.ts';
import { DOOR, mailTo } from './member.ts';

/** SQS hands Lambda ten messages at once when there are enough, and the stream as many. */
export const BATCH = 10;

export type Items = readonly Record<string, AttributeValue>[];

export const allItems = async ({ table: { store } }: LoopbackCloud): Promise<Items> =>
  (await store.client.send(new ScanCommand({ TableName: store.table }))).Items ?? [];

type Mail = ReturnType<typeof mailTo>;

/** Hands ingest mails for a door, all at once. */
export const deliver = async (
  cloud: LoopbackCloud,
  ingest: DeployedFunction,
  bench: Bench,
  { door, mails }: { readonly door: string; readonly mails: ReadonlyMap<string, Mail> },
): Promise<void> => {
  for (const [id, { eml }] of mails) cloud.bucket.set(id, Buffer.from(eml));
  const at = new Date().toISOString();
  const notices = [...mails].map(([messageId, { envelope }]) =>
    receipt({ messageId, from: envelope.from, to: door, at }),
  );
  await bench.run(ingest, fromQueue(...notices), mails.size);
};

/** Hands ingest a batch of mails, and gives their sizes. */
export const receive = async (
  cloud: LoopbackCloud,
  ingest: DeployedFunction,
  bench: Bench,
  kind: 'invitation' | 'profile-view',
  round: number,
): Promise<readonly number[]> => {
  const now = Date.now();
  const mails = new Map(
    Array.from({ length: BATCH }, (_, n) => [`${kind}-${round}-${n}`, mailTo(kind, round * BATCH + n, now)]),
  );
  await deliver(cloud, ingest, bench, { door: DOOR, mails });
  return [...mails.values()].map(({ eml }) => eml.length);
};

/** Hands score what waits: for a verdict, or to be learned from. */
export const judge = async (cloud: LoopbackCloud, score: DeployedFunction, bench: Bench): Promise<void> => {
  const waiting = await unscoredInvitations(cloud.table.store, { before: '9999' });
  const images = waiting.map((ref) => streamRecord(ref).dynamodb.NewImage);
  // The stream's attribute values and the client's are one form with two declarations.
  await bench.run(score, fromStream(images as unknown as Parameters<typeof fromStream>[0]), waiting.length);
};

interface Page {
  readonly body: string;
  readonly cookies?: readonly string[];
}

const FORM = /<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/u;
const INPUT = /<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"/gu;
const IGNORE = /Ignore: (https:\/\/guestlist\.example\.org\/d\/[\w-]+)/gu;

/** The links of the last digest by which an invitation is ignored, one an invitation. */
export const linksOf = ({ sent }: LoopbackCloud): readonly string[] => {
  const text = (sent.at(-1)?.toString() ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return [...new Set([...text.matchAll(IGNORE)].map(([, link = '']) => link))];
};

const DECISION = { action: 'ignore', source: 'page', newDevice: false } as const;

/** Decides all but the newest, as a member does who keeps up; not measured. */
export const tidyUp = async ({ table: { store } }: LoopbackCloud, memberId: string): Promise<void> => {
  const at = new Date().toISOString();
  for (const { key } of (await openInvitations(store, memberId, 300)).slice(BATCH))
    await changeDecisions(store, { memberId, key, at, change: (old) => [...old, { ...DECISION, at }] });
};

/** Opens a link and presses its first button, as a member on a known device does; gives the device's cookies. */
export const decideBy = async (
  decide: DeployedFunction,
  benches: { readonly look: Bench; readonly press: Bench },
  link: string,
  cookies: readonly string[],
): Promise<readonly string[]> => {
  const known = { cookies: [...cookies] };
  const shown = (await benches.look.run(decide, { ...request('GET', link), ...known }, 1)) as Page;
  const [, action = '', inside = ''] = FORM.exec(shown.body) ?? [];
  if (action === '') return cookies;
  const form = new URLSearchParams(
    [...inside.matchAll(INPUT)].map(([, name = '', value = '']): [string, string] => [name, value]),
  );
  const done = (await benches.press.run(
    decide,
    { ...request('POST', new URL(action, link).href, form), ...known },
    1,
  )) as Page;
  const given = (done.cookies ?? []).map((cookie) => cookie.split(';')[0] ?? '');
  return given.length > 0 ? given : cookies;
};
