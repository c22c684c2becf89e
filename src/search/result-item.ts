import type { FoundRecord } from './pagefind-client.ts';
import { nameSeparator } from './record-format.ts';
import { matchingForms, saysItAll } from './search-query.ts';

/** How a kind is shown, as the options of the page’s own filter say it. */
export interface KindLook {
  readonly singular: string;
  readonly sign: string;
}

/**
 * A result: what it is, its name, the forms it was found by, where it stands, and the words around.
 *
 * @param part names the part of the archive it stands in, where that is another one.
 */
export function resultItem(
  record: FoundRecord,
  q: string,
  looks: ReadonlyMap<string, KindLook>,
  part?: string,
): HTMLElement {
  const kind = record.filters.kind?.[0] ?? '';
  const look = looks.get(kind);
  const item = element('li', 'teaser');
  item.dataset['kind'] = kind;

  const sign = element('span', 'sign', look?.sign);
  sign.ariaHidden = 'true';
  const kicker = element('p', 'kicker', sign, look?.singular ?? '', part && ` · ${part}`);

  const link = element('a', '', record.meta.title);
  link.href = record.url;

  item.append(
    kicker,
    element('h2', '', link),
    ...alsoCalled(record, q),
    ...(record.excerpt ? [element('p', '', ...excerptNodes(record.excerpt))] : []),
    ...(record.meta.where ? [element('p', 'where', 'In “', record.meta.where, '”')] : []),
  );
  return item;
}

function alsoCalled({ meta }: FoundRecord, q: string): readonly HTMLElement[] {
  if (saysItAll(meta.title, q)) return [];
  const langs = meta.langs?.split(' ') ?? [];
  const forms =
    meta.names?.split(nameSeparator).map((form, index) => ({ form, lang: langs[index] ?? '' })) ?? [];
  const found = matchingForms(forms, q);
  if (found.length === 0) return [];
  const marks = found.flatMap(({ form, lang }, index) => {
    const mark = element('mark', '', form);
    if (lang && !lang.startsWith('en')) mark.lang = lang;
    return index > 0 ? [', ', mark] : [mark];
  });
  return [element('p', 'where', 'Also: ', ...marks)];
}

/** Text and marks only, whatever else the excerpt might hold, with a sign where a sentence is cut. */
function excerptNodes(html: string): readonly (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const text = body.textContent.trim();
  const nodes = [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
  );
  return [/^\p{Ll}/u.test(text) ? '… ' : '', ...nodes, /[.!?”)]$/.test(text) ? '' : ' …'];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const result = document.createElement(name);
  if (className) result.className = className;
  result.append(...children.filter((child) => child !== undefined));
  return result;
}
