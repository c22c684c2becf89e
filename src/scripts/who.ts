/**
 * The overview of an article is names alone. Once the page is drawn, their lines come from the article’s page of names,
 * for the cards and for paper. On the screen they stay unseen, so that nothing moves when they come.
 */
const overview = document.querySelector('#who .who');
const names = document.querySelector<HTMLAnchorElement>('#who .more');
if (overview && names) setTimeout(bring, 600, overview, names.href);

async function bring(list: Element, address: string): Promise<void> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const full = page.querySelector('.who');
  if (!response.ok || !full) return;
  full.classList.add('names-alone');
  list.replaceWith(full);
}
