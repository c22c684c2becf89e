import type { Addresses } from '../addresses.ts';
import type { OutputFile } from '../publication/output-file.ts';
import { site } from '../site.ts';

export interface Icon {
  /** File in `public/`. */
  readonly file: string;
  /** `any` for a vector, else such as `192x192`. */
  readonly sizes: string;
  readonly type: string;
  /** Whether its margin lets a system cut it to a shape. */
  readonly maskable?: boolean;
}

export interface ManifestLook {
  readonly icons: readonly Icon[];
  readonly themeColor: string;
  readonly backgroundColor: string;
}

/** `site.webmanifest`: what a phone needs to keep the site among its apps. */
export function webManifestFile(look: ManifestLook, addresses: Addresses): OutputFile {
  const home = addresses.page('');
  const manifest = {
    id: home,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    theme_color: look.themeColor,
    background_color: look.backgroundColor,
    icons: look.icons.map(({ file, sizes, type, maskable }) => ({
      src: addresses.page(file),
      sizes,
      type,
      ...(maskable ? { purpose: 'maskable' } : {}),
    })),
  };
  return { path: 'site.webmanifest', body: `${JSON.stringify(manifest)}\n` };
}
