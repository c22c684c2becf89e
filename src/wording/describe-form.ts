import type { NameRow } from '../records/parts.ts';
import { languageName } from './language-name.ts';

/** What a reader should know of a form of a name: `native · Japanese · used by Japan · 2 × in the articles`. */
export function describeForm({ house, status, lang, by, confidence, count }: NameRow): string {
  const parts = [
    house ? 'used on this site' : status === 'alias' ? undefined : status,
    lang.startsWith('en') ? undefined : languageName(lang),
    by === undefined ? undefined : `used by ${by}`,
    confidence === undefined ? undefined : `identification ${confidence}`,
    count > 0 ? `${count} × in the articles` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
