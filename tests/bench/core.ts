import { prepare } from '../../src/publication/prepare.ts';
import { readSettings } from '../../src/settings.ts';

// The core alone: read, check, transform, catalog, and the records of all pages written.
await prepare(readSettings(process.env), { drafts: false });
