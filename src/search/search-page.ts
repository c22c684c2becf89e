import { type Found, search } from './pagefind-client.ts';
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
    const answered = await search(query, form.dataset['index'] ?? '');
    const first = await answered.load(0, resultsAtOnce);
    // A slower answer to an earlier question must not replace a later one.
    if (turn !== latest) return;
    found = answered;
    fillEntities(answered.entities, query.entity);
    browse.hidden = answered.count > 0;
    list.replaceChildren(...first.map((record) => resultItem(record, query.q, looks)));
    status.textContent = tellCount(answered.count, query);
    more.hidden = answered.count <= resultsAtOnce;
  } catch {
    clear();
    status.textContent = 'The search could not be loaded. Names and articles can be browsed below.';
  }
}

async function showMore(): Promise<void> {
  const { q } = currentQuery();
  const shown = list.children.length;
  const next = (await found?.load(shown, shown + resultsAtOnce)) ?? [];
  list.append(...next.map((record) => resultItem(record, q, looks)));
  more.hidden = list.children.length >= (found?.count ?? 0);
}

function clear(): void {
  found = undefined;
  browse.hidden = false;
  list.replaceChildren();
  status.textContent = '';
  more.hidden = true;
}

function tellCount(count: number, { q }: SearchQuery): string {
  const results = count === 1 ? '1 result' : `${count === 0 ? 'No' : count} results`;
  return q ? `${results} for “${q}”` : results;
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
