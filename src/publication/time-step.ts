import type { AstroIntegrationLogger } from 'astro';

/** Does `work` and says how long it took. */
export async function timeStep(
  logger: AstroIntegrationLogger,
  name: string,
  work: () => void | Promise<void>,
): Promise<void> {
  const started = performance.now();
  await work();
  logger.info(`${name} in ${Math.round(performance.now() - started)} ms`);
}
