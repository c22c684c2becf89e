import { cpus, loadavg, release, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import astroPackage from 'astro/package.json' with { type: 'json' };
import { plural } from '../../src/wording/plural.ts';
import { benchCheck } from './bench-check.ts';
import { benchCold } from './bench-cold.ts';
import { benchCore } from './bench-core.ts';
import { benchEdits } from './bench-edits.ts';
import { benchLimit } from './bench-limit.ts';
import { benchEditedParts, benchParts } from './bench-parts.ts';
import { benchScale } from './bench-scale.ts';
import { type BenchSize, readSize } from './bench-size.ts';
import { BenchError } from './stop.ts';
import { removeAll } from './work-folder.ts';

/**
 * `npm run bench`: how long the site takes to build, beside the simplest blog that Astro makes of the same
 * articles. Both are measured in turn within one run, since machines differ and drift: quote the ratios.
 * What a figure should be stands beside it. With `--parts` also an archive in parts.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    entities: { type: 'string', default: '200' },
    runs: { type: 'string', default: '3' },
    large: { type: 'string', default: '5000' },
    parts: { type: 'boolean', default: false },
  },
});

try {
  await bench(readSize(values));
} catch (error) {
  console.error(error instanceof BenchError ? error.message : error);
  process.exitCode = error instanceof BenchError ? error.exitCode : 1;
} finally {
  removeAll();
}

async function bench(size: BenchSize): Promise<void> {
  const processors = cpus();
  console.log(
    `${processors.length} × ${processors[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()}, Node ${process.version}, Astro ${astroPackage.version}; load before: ${loadavg()[0]?.toFixed(1)}
Medians of ${plural(size.runs, 'run')}, with least and most. What is compared was run in turn, and a ratio is the median of the ratios of such rounds. Memory is the peak.`,
  );
  await benchCore(size);
  await benchCheck(size);
  const built = await benchCold(size);
  await benchLimit(size);
  await benchScale(size);
  const parts = values.parts ? await benchParts(size) : undefined;
  // Last, since they delete files.
  await benchEdits(size, built);
  if (parts) await benchEditedParts(parts);
}
