import { readdirSync } from 'node:fs';

/**
 * Whether something else than a built site stands at `path`, which nobody may replace: a file, or a folder that holds
 * anything but has no `_headers` file, which every site has.
 */
export function holdsNoSite(path: string): boolean {
  try {
    const names = readdirSync(path);
    return names.length > 0 && !names.includes('_headers');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
