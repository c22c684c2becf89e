/**
 * The overview of an article is names alone. Once the page is drawn, their lines come from the article’s page of names,
 * for the cards and for paper. Not while the reader looks at the overview, which would move.
 */
const overview = document.querySelector('#who .who');
const names = document.querySelector<HTMLAnchorElement>('#who .more');
if (overview && names) setTimeout(bring, 600, overview, names.href);

async function bring(list: Element, address: string): Promise<void> {
  const { top } = list.getBoundingClientRect();
  const response = top > innerHeight ? await fetch(address) : undefined;
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  list.replaceWith(page.querySelector('.who') ?? list);
}
