import { copyText, makePopover, menuButton, showAt } from './popover.ts';

/** What stands behind “Share” at a heading: copy the link, hand it to another app, open the section’s own page. */
const menu = makePopover('section-menu');
menu.className = 'menu';

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.share');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const url = link.href;
  const title = link.closest('section')?.querySelector('[id]')?.textContent?.trim() ?? document.title;
  const page = document.createElement('a');
  page.href = url;
  page.textContent = 'Open as a page';
  menu.replaceChildren(
    menuButton('Copy link', (button) => copyText(url, button)),
    ...('share' in navigator
      ? [menuButton('Share…', () => navigator.share({ title, url }).catch(() => {}))]
      : []),
    page,
  );
  showAt(menu, link);
  menu.querySelector('button')?.focus({ preventScroll: true });
});
