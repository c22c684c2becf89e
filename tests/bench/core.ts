import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { addresses } from '../../src/addresses.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { examine } from '../../src/publication/examine.ts';
import { pageRecords } from '../../src/publication/page-records.ts';
import { readSettings } from '../../src/settings.ts';

// The core alone: read, check, transform, catalog, and the record of every page made.
// On one core: with more, articles are transformed in threads, whose start is no work of the core.
Object.assign(os, { availableParallelism: () => 1 });
syncBuiltinESMExports();
const settings = readSettings(process.env);
const examined = await examine(settings, { drafts: false });
const { articles, entities } = examined;
const catalog = buildCatalog({
  articles,
  entities,
  addresses: addresses(settings),
  sectionPages: settings.sectionPages,
  includeDrafts: false,
});
for (const { collection, id, make } of pageRecords(examined, catalog, settings, '')) {
  if (make() === undefined) throw new Error(`No record of ${collection}/${id}`);
}
