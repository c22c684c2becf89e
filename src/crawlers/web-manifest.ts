import { readFileSync } from 'node:fs';
import type { Addresses } from '../addresses.ts';
import type { OutputFile } from '../output-file.ts';
import { site } from '../site.ts';
import { paperColors } from '../styles/paper-colors.ts';

/** Files of `public/`. The maskable one has its drawing within the circle that every platform leaves of it. */
const icons = [
  { file: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { file: 'icon-192.png', sizes: '192x192', type: 'image/png' },
  { file: 'icon-512.png', sizes: '512x512', type: 'image/png' },
  { file: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;

const tokens = new URL('../styles/tokens.css', import.meta.url);

/** `site.webmanifest`: what a phone needs to keep the site among its apps. */
export function webManifestFile(addresses: Addresses): OutputFile {
  const home = addresses.page('');
  const paper = paperColors(readFileSync(tokens, 'utf8')).light;
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
    theme_color: paper,
    background_color: paper,
    icons: icons.map(({ file, ...icon }) => ({ src: addresses.page(file), ...icon })),
  };
  return { path: 'site.webmanifest', body: `${JSON.stringify(manifest)}\n` };
}
