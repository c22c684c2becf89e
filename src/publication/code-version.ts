import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sourceDir = fileURLToPath(new URL('..', import.meta.url));
const lockFile = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
/** Rooms whose code shows pages but does not make records. */
const shells = [
  'cards',
  'components',
  'desk',
  'feeds',
  'layouts',
  'maps',
  'pages',
  'publication',
  'scripts',
  'styles',
];

/**
 * Digest of the code that makes records, and of the versions of the libraries it uses.
 * Part of the key of everything remembered between runs: a changed transform leaves nothing stale.
 */
export function codeVersion(): string {
  const hash = createHash('sha256');
  const files = readdirSync(sourceDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !shells.includes(file.slice(sourceDir.length).split(/[\\/]/)[0] ?? ''))
    .sort();
  for (const file of files) hash.update(file.slice(sourceDir.length)).update(readFileSync(file));
  return hash.update(readFileSync(lockFile)).digest('hex').slice(0, 20);
}
