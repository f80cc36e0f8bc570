import { writeFileSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { writeEveryKind } from '../test/every-kind.ts';
import { startLocalTable } from '../test/local-table.ts';

/** Before a release: `node packages/store/scripts/keep-fixture.ts vN` keeps what that release writes, byte for byte. */
const [release] = process.argv.slice(2);
if (release === undefined || !/^v\d+$/u.test(release)) {
  console.error('Name the release: node packages/store/scripts/keep-fixture.ts vN');
  process.exit(2);
}
const { store, stop } = await startLocalTable({ clock: () => Date.parse('2026-11-20T09:00:00.000Z') });
await writeEveryKind(store);
const { Items = [] } = await store.client.send(new ScanCommand({ TableName: store.table }));
const nameOf = (item: (typeof Items)[number]): string => `${item['pk']?.S} ${item['sk']?.S}`;
const sorted = Items.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
const to = new URL(`../test/fixtures/${release}.json`, import.meta.url);
writeFileSync(to, `[\n${sorted.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`, { flag: 'wx' });
await stop();
console.log(`${Items.length} items are in packages/store/test/fixtures/${release}.json.`);
