import { compareStrings } from '../compare-strings.ts';
import type { ArticleLedger } from './anchors.ts';
import type { Ledger } from './ledger.ts';
import { ledgerVersion } from './ledger-schema.ts';

/** The file of an article: sorted keys, one line an anchor. */
export function renderArticle({ formerIds = [], anchors }: ArticleLedger): string {
  const former = formerIds.length > 0 ? [`  "formerIds": ${JSON.stringify([...formerIds].sort())},`] : [];
  return render('anchors', Object.entries(anchors), former);
}

/** The file of all entities: sorted keys, one line an entity. */
export function renderEntities(entities: Ledger['entities']): string {
  return render('entities', [...entities], []);
}

function render(
  name: string,
  entries: readonly (readonly [string, object])[],
  fields: readonly string[],
): string {
  const lines = entries
    .toSorted(([a], [b]) => compareStrings(a, b))
    .map(([id, value]) => `    ${JSON.stringify(id)}: ${JSON.stringify(sortKeys(value))}`);
  const body = lines.length > 0 ? ['{', lines.join(',\n'), '  },'].join('\n') : '{},';
  return ['{', `  "${name}": ${body}`, ...fields, `  "version": ${ledgerVersion}`, '}', ''].join('\n');
}

function sortKeys(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareStrings(a, b)));
}
