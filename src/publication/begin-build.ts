import type { Settings } from '../settings.ts';
import { type Publication, startPublication } from './publication.ts';
import { refuseOutDir } from './refuse-out-dir.ts';
import { claim } from './staging.ts';

/** A build that has its folders to itself and whose thread is at work. */
export interface BegunBuild {
  readonly publication: Publication;
  /** Gives the folders back. */
  readonly release: () => void;
}

let begun: BegunBuild | undefined;

/**
 * Begins this process’s build, or gives the one that has begun: the integration calls it, and before Astro is loaded
 * `begin-early.ts`.
 *
 * @throws {SettingsError | StagingError} when a folder cannot be used; a second call tries again.
 */
export function beginBuild(settings: Settings): BegunBuild {
  begun ??= begin(settings);
  return begun;
}

function begin(settings: Settings): BegunBuild {
  refuseOutDir(settings, process.cwd());
  const release = claim(settings.outDir, settings.cacheDir);
  return { release, publication: startPublication(settings) };
}
