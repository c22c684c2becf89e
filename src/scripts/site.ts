/** Every page: links followed ahead, the key of the search, the theme switch, the theme of a page drawn ahead. */
import './ahead.ts';
import './search-key.ts';

const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');

document.getElementById('theme')?.addEventListener('click', () => {
  const system = systemDark.matches ? 'dark' : 'light';
  const next = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
  try {
    if (next === system) localStorage.removeItem('theme');
    else localStorage['theme'] = next;
  } catch {
    // A browser that keeps nothing still switches this page.
  }
  show(next === system ? undefined : next);
});

addEventListener('storage', ({ key, newValue }) => {
  if (key === 'theme') show(newValue ?? undefined);
});

function show(theme: string | undefined): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  const { backgroundColor } = getComputedStyle(root);
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) {
    meta.content = backgroundColor;
  }
}
