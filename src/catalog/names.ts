import type { EntityRecord } from '../records/content.ts';
import type { EntityCard, NameGroup, NameRow } from '../records/parts.ts';
import { compareText } from './compare-text.ts';

/** The forms of an entity’s name, the house form first, with how often the articles use each. */
export function nameRows(
  { data }: EntityRecord,
  entity: EntityCard,
  forms: ReadonlyMap<string, number> = new Map(),
): readonly NameRow[] {
  const plainCounts = new Map<string, number>();
  for (const [form, count] of forms) {
    plainCounts.set(plain(form), (plainCounts.get(plain(form)) ?? 0) + count);
  }
  const house = { form: data.name, lang: 'en', status: 'alias' as const };
  const others = data.names.filter(({ form, lang }) => form !== house.form || lang !== house.lang);
  return [house, ...others].map((name) => ({
    ...name,
    entity,
    house: name === house,
    count: plainCounts.get(plain(name.form)) ?? 0,
  }));
}

/** A–Z, then numbers, then the other scripts, each in its order. */
export function groupNames(rows: readonly NameRow[]): readonly NameGroup[] {
  return [...Map.groupBy(rows, ({ form }) => nameGroup(form))]
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .map(([label, names]) => ({
      id: `names-${label.toLowerCase().replaceAll(' ', '-')}`,
      label,
      names: names.sort((a, b) => compareText(a.form, b.form) || compareText(a.entity.name, b.entity.name)),
    }));
}

/** The letter under which English readers look for a Latin form, "0–9", or the name of the script. */
export function nameGroup(form: string): string {
  const initial = /[\p{L}\p{N}]/u.exec(form)?.[0] ?? '';
  if (/\p{N}/u.test(initial)) return numbers;
  if (/\p{Script=Latin}/u.test(initial)) {
    return letters.findLast((letter) => base.compare(letter, initial) <= 0) ?? 'A';
  }
  return scripts.find(([, pattern]) => pattern.test(initial))?.[0] ?? 'Other scripts';
}

/** Whether a form is written in Latin letters, as the lists for browsing are. */
export function isLatin(form: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(form);
}

const numbers = '0–9';
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// At the base level of collation É is E and Ł is L.
const base = new Intl.Collator('en', { sensitivity: 'base' });

const scripts = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Lao',
  'Mongolian',
  'Myanmar',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thai',
  'Tibetan',
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

function rank(group: string): number {
  return /^[A-Z]$/.test(group) ? 0 : group === numbers ? 1 : 2;
}

const unplain = /[‘’“”]|\s\s|[^\S ]/;

/** Straight and curly quotes are equal in forms, and so are all spaces. */
function plain(form: string): string {
  if (!unplain.test(form)) return form;
  return form.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ');
}
