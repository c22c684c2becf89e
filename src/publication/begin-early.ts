import '../keep-compiled.ts';
import { isMainThread } from 'node:worker_threads';

// Loaded before Astro: while that loads and reads the configuration, the content is already being prepared. Threads load
// again what their process has loaded so, and have no build to begin.
if (isMainThread) {
  const { readSettings } = await import('../settings.ts');
  const { beginBuild } = await import('./begin-build.ts');
  try {
    beginBuild(readSettings(process.env));
  } catch {
    // The configuration and the integration meet the same again, and Astro tells it.
  }
}
