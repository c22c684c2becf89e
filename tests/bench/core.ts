import { addresses } from '../../src/addresses.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { examine } from '../../src/publication/examine.ts';
import { pageRecords } from '../../src/publication/prepare.ts';
import { readSettings } from '../../src/settings.ts';

// The core alone, on one thread: read, check, transform, catalog, and the record of every page made.
const settings = readSettings(process.env);
const { articles, entities } = await examine(settings, { drafts: false });
const catalog = buildCatalog({
  articles,
  entities,
  addresses: addresses(settings),
  sectionPages: settings.sectionPages,
  includeDrafts: false,
});
for (const [collection, id, record] of pageRecords(catalog, settings)) {
  if (record === undefined) throw new Error(`No record of ${collection}/${id}`);
}
