import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded into a measured process with `--import`: leaves what the process used in the file BENCH_USAGE. */
const file = process.env['BENCH_USAGE'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(
      file,
      JSON.stringify({ cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS }),
    );
  });
}
