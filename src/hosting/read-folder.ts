import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { EXIT, visit } from 'unist-util-visit';
import { compareStrings } from '../compare-strings.ts';
import type { HostedFolder } from './header-rules.ts';

const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index'];

/** Its own files change under the same name in every build, beside folders of hashed ones: left to the host. */
const unruledFolders = ['_astro', 'pagefind'];

/** Looks at the top of a built folder for what its headers depend on. */
export function readHostedFolder(dir: string): HostedFolder {
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) => compareStrings(a.name, b.name));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const hasPages = (name: string) => existsSync(join(dir, name, 'index.html'));
  return {
    pages: [
      ...['index.html', '404.html'].filter((name) => files.includes(name)),
      ...folders.filter(hasPages).map((name) => `${name}/index.html`),
    ].map((file) => ({
      name: file.replace(/\/?index\.html$/, ''),
      policy: readPolicy(readFileSync(join(dir, file), 'utf8')),
    })),
    files: files.filter((name) => !/\.(html|br|gz)$|^[_.]/.test(name)),
    folders: folders.filter((name) => !hasPages(name) && !unruledFolders.includes(name)),
    hashed: hashedFolders.filter((name) => existsSync(join(dir, name))),
  };
}

/** The Content-Security-Policy that a page carries in its head; empty when it has none. */
export function readPolicy(html: string): string {
  let policy = '';
  // The body is most of a page and cannot hold it.
  visit(rehype().parse(html.split('</head>', 1)[0] ?? ''), 'element', (node: Element) => {
    const { httpEquiv, content } = node.properties;
    if (node.tagName !== 'meta' || !/^content-security-policy$/i.test(String(httpEquiv))) return;
    policy = String(content);
    return EXIT;
  });
  return policy;
}
