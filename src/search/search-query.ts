import { fold } from './fold.ts';

/** What a reader asks for: words, and filters by kind and entity; empty strings where nothing is set. */
export interface SearchQuery {
  readonly q: string;
  readonly kind: string;
  readonly entity: string;
}

const fields = ['q', 'kind', 'entity'] as const;

/** `?q=Kiev&kind=places` → the query. */
export function readQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  const [q = '', kind = '', entity = ''] = fields.map((field) => params.get(field)?.trim() ?? '');
  return { q, kind, entity };
}

/** The query as the end of an address, so that results can be linked; empty for an empty one. */
export function writeQuery(query: SearchQuery): string {
  const params = new URLSearchParams(
    fields.flatMap((field) => (query[field] ? [[field, query[field]]] : [])),
  );
  return params.size > 0 ? `?${params}` : '';
}

export function isEmpty({ q, kind, entity }: SearchQuery): boolean {
  return q === '' && kind === '' && entity === '';
}

/**
 * Forms that have all words of the query, or else those that have any, whatever the case and the
 * accents: what a result was found by.
 */
export function matchingForms<T extends { readonly form: string }>(
  forms: readonly T[],
  q: string,
): readonly T[] {
  const words = wordsOf(q);
  if (words.length === 0) return [];
  const whole = forms.filter(({ form }) => words.every((word) => fold(form).includes(word)));
  return whole.length > 0
    ? whole
    : forms.filter(({ form }) => words.some((word) => fold(form).includes(word)));
}

/** Whether the name alone shows why a result was found. */
export function saysItAll(name: string, q: string): boolean {
  return wordsOf(q).every((word) => fold(name).includes(word));
}

function wordsOf(q: string): readonly string[] {
  return fold(q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
