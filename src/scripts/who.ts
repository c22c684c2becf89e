/**
 * The overview of an article is names alone. Once the page is drawn, their lines come from the article’s page of names,
 * for the cards and for paper. On the screen they stay unseen, so that nothing moves when they come.
 */
const overview = document.querySelector('#who .who');
const names = document.querySelector<HTMLAnchorElement>('#who .more');
if (overview && names) setTimeout(bring, 600, overview, names.href);

async function bring(list: Element, address: string): Promise<void> {
  // Where the network fails, the names alone stay.
  const text = await fetch(address)
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');
  const full = new DOMParser().parseFromString(text, 'text/html').querySelector('.who');
  if (!full) return;
  full.classList.add('names-alone');
  list.replaceWith(full);
}
