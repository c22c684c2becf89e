import { addresses } from '../../src/addresses.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { examine } from '../../src/publication/examine.ts';
import { articleRecords, otherRecords, recordKeys } from '../../src/publication/page-records.ts';
import { readSettings } from '../../src/settings.ts';

// The core alone: read, check, transform, catalog, and the record of every page made. It prints the milliseconds that
// this took by the clock and of processor time, without Node’s start and the modules, which no article needs again.
// In one thread: with more, articles are transformed in threads, whose start is no work of the core.
const started = performance.now();
const usedBefore = process.cpuUsage();
const settings = readSettings(process.env);
const examined = await examine(settings, { drafts: false, threads: 1 });
const { articles, entities } = examined;
const catalog = buildCatalog({
  articles,
  entities,
  addresses: addresses(settings),
  sectionPages: settings.sectionPages,
  includeDrafts: false,
});
const keyOf = recordKeys('', entities, examined.articleKeys);
const records = [
  articleRecords(catalog.articleIds, catalog, keyOf),
  otherRecords(catalog, keyOf, settings),
].flatMap((some) => [...some]);
for (const { collection, id, make } of records) {
  if (make() === undefined) throw new Error(`No record of ${collection}/${id}`);
}
const { user, system } = process.cpuUsage(usedBefore);
console.log(JSON.stringify({ wall: performance.now() - started, cpu: (user + system) / 1000 }));
