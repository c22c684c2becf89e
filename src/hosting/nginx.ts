import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { parseHeadersFile } from './headers-file.ts';
import { parseRedirects } from './redirects-file.ts';
import { renderNginx } from './render-nginx.ts';

/**
 * `npm run -s nginx -- --root /srv/gazetteer`: prints the configuration under which nginx serves the
 * built folder with the headers of its `_headers` file and the redirects of its `_redirects` file.
 */
const { outDir, base } = readSettings(process.env);
const { values } = parseArgs({
  options: {
    root: { type: 'string', default: outDir },
    listen: { type: 'string', default: '80' },
    brotli: { type: 'boolean', default: false },
  },
});
const read = (name: string) => {
  const file = join(outDir, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
const headers = read('_headers');

if (headers !== undefined) {
  const redirects = parseRedirects(read('_redirects') ?? '');
  console.log(renderNginx(parseHeadersFile(headers), redirects, { ...values, base }));
} else {
  console.error(`${outDir} holds no site. Build it first: npm run build.`);
  process.exitCode = 1;
}
