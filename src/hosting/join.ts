import { parseArgs } from 'node:util';
import { JoinError, joinParts } from './join-parts.ts';

/**
 * `npm run join -- out/now out/2016 --to out/archive`: makes one folder for a host of the parts of an archive
 * that were built under paths of their own. With `--link` it holds links to them in place of copies.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string', default: 'out/archive' },
    link: { type: 'boolean', default: false },
  },
});

try {
  const base = joinParts(positionals, values.to, values.link);
  console.log(`${values.to} is ready for ${base}: ${positionals.length} parts.`);
} catch (error) {
  if (!(error instanceof JoinError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
