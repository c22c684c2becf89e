/**
 * The overview of an article is names alone. Once the page is drawn, their lines come from the article’s page of names,
 * for the cards and for paper. Not while the reader looks at the overview, which would move.
 */
const overview = document.querySelector('#who .who');
const names = document.querySelector<HTMLAnchorElement>('#who .more');
if (overview && names) setTimeout(bring, 600, overview, names.href);

async function bring(list: Element, address: string): Promise<void> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const full = page.querySelector('.who');
  if (response.ok && full) replaceUnseen(list, full);
}

function replaceUnseen(list: Element, full: Element): void {
  if (list.getBoundingClientRect().top > innerHeight) list.replaceWith(full);
  else addEventListener('scrollend', () => replaceUnseen(list, full), { once: true });
}
