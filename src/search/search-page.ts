import { type ArchiveParts, otherPartOf, partName } from './archive-parts.ts';
import { type Found, type FoundRecord, search } from './pagefind-client.ts';
import { type KindLook, resultItem } from './result-item.ts';
import { isEmpty, readQuery, type SearchQuery, writeQuery } from './search-query.ts';

/** The search page: the question is in the address, so that results can be linked and come back on return. */
const form = document.querySelector<HTMLFormElement>('#search') as HTMLFormElement;
const words = form.elements.namedItem('q') as HTMLInputElement;
const kind = form.elements.namedItem('kind') as HTMLSelectElement;
const entity = form.elements.namedItem('entity') as HTMLSelectElement;
const status = document.querySelector<HTMLElement>('#found') as HTMLElement;
const list = document.querySelector<HTMLElement>('#results') as HTMLElement;
const browse = document.querySelector<HTMLElement>('#browse') as HTMLElement;
const more = document.querySelector<HTMLButtonElement>('#more') as HTMLButtonElement;

const parts = form.dataset['parts']?.split(' ') as unknown as ArchiveParts;
const resultsAtOnce = 10;
const typingPause = 200;

const looks = new Map<string, KindLook>(
  [...kind.options].map(({ value, dataset }) => [
    value,
    { singular: dataset['singular'] ?? '', sign: dataset['sign'] ?? '' },
  ]),
);

let latest = 0;
let timer = 0;
let found: Found | undefined;
/** How many results have been asked for; those that could not be read are not shown. */
let asked = 0;

showQuery(readQuery(location.search));
if (isEmpty(currentQuery())) words.focus();
else answer();

words.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(answer, typingPause);
});
kind.addEventListener('change', answer);
entity.addEventListener('change', answer);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  answer();
});
more.addEventListener('click', async () => {
  const first = list.children.length;
  await showMore();
  list.children[first]?.querySelector('a')?.focus();
});

async function answer(): Promise<void> {
  clearTimeout(timer);
  const query = currentQuery();
  const turn = ++latest;
  history.replaceState(null, '', location.pathname + writeQuery(query));
  if (isEmpty(query)) return clear();
  try {
    const answered = await search(query, parts);
    const first = await answered.load(0, resultsAtOnce);
    // A slower answer to an earlier question must not replace a later one.
    if (turn !== latest) return;
    found = answered;
    fillEntities(answered.entities, query.entity);
    browse.hidden = answered.count > 0;
    list.replaceChildren(...first.map((record) => item(record, query)));
    status.textContent = tellCount(answered, query);
    asked = resultsAtOnce;
    more.hidden = asked >= answered.count;
  } catch {
    clear();
    status.textContent = 'The search could not be loaded. Names and articles can be browsed below.';
  }
}

async function showMore(): Promise<void> {
  const query = currentQuery();
  const next = (await found?.load(asked, asked + resultsAtOnce)) ?? [];
  asked += resultsAtOnce;
  list.append(...next.map((record) => item(record, query)));
  more.hidden = asked >= (found?.count ?? 0);
}

function item(record: FoundRecord, { q }: SearchQuery): HTMLElement {
  const part = otherPartOf(record.url, parts);
  return resultItem(record, q, looks, part && partName(part, location.host));
}

function clear(): void {
  found = undefined;
  browse.hidden = false;
  list.replaceChildren();
  status.textContent = '';
  more.hidden = true;
}

function tellCount({ count, unread }: Found, { q }: SearchQuery): string {
  const results = count === 1 ? '1 result' : `${count === 0 ? 'No' : count} results`;
  const told = q ? `${results} for “${q}”` : results;
  const missing = unread.map((part) => partName(part, location.host)).join(', ');
  return missing ? `${told}. Not searched, since the index could not be read: ${missing}` : told;
}

function currentQuery(): SearchQuery {
  return { q: words.value.trim(), kind: kind.value, entity: entity.value };
}

function showQuery(query: SearchQuery): void {
  words.value = query.q;
  kind.value = query.kind;
  if (query.entity) fillEntities([query.entity], query.entity);
}

/** The entities that the results name, after “any”. */
function fillEntities(names: readonly string[], chosen: string): void {
  entity.replaceChildren(
    ...[...entity.options].slice(0, 1),
    ...names.map((name) => new Option(name, name, false, name === chosen)),
  );
}
