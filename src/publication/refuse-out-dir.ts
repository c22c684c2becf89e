import { sep } from 'node:path';
import type { Settings } from '../settings.ts';
import { StagingError } from './staging.ts';

/**
 * Refuses a folder to build into whose replacement would take more with it than an old site, or that Astro cannot
 * build into.
 *
 * @param project the folder of the project.
 * @throws {StagingError}
 */
export function refuseOutDir(
  { outDir, contentDir, cacheDir }: Pick<Settings, 'outDir' | 'contentDir' | 'cacheDir'>,
  project: string,
): void {
  const holds = Object.entries({ 'the project': project, 'the content': contentDir, 'the cache': cacheDir })
    .filter(([, folder]) => isWithin(folder, outDir))
    .map(([name]) => name);
  if (holds.length > 0) {
    throw new StagingError(
      `OUT_DIR is ${outDir}, which holds ${holds.join(' and ')}; a build replaces all that is in it. Set OUT_DIR to a folder of its own, such as OUT_DIR=dist.`,
    );
  }
  if (isWithin(outDir, contentDir)) {
    throw new StagingError(
      `OUT_DIR is ${outDir}, inside the content in ${contentDir}: the next build would read the site as content. Set OUT_DIR to a folder elsewhere, such as OUT_DIR=dist.`,
    );
  }
  // Astro takes the first for a folder inside the second, and looks for packages there (astro/dist/core/build/common.js).
  if (outDir.startsWith(project) && !isWithin(outDir, project)) {
    throw new StagingError(
      `OUT_DIR is ${outDir}, beside the project but with a name that begins like that of the project, ${project}; Astro cannot build there. Give it a name that begins otherwise.`,
    );
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
