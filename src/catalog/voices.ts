import { type EntityRef, kindOf } from '../kinds.ts';
import type { Voices } from '../records/parts.ts';
import type { How } from '../schemas/article.ts';
import type { Archive } from './archive.ts';
import type { IndexedArticle } from './index-article.ts';
import { speakersOf } from './speakers-of.ts';

const ownWords: ReadonlySet<How> = new Set(['direct', 'reported', 'joint', 'decision']);

/** A country named in fewer paragraphs than this, none of whose officials the article declares, is incidental. */
const paragraphsOfAnAside = 3;

/** Which countries an article lets speak, itself or by its officials, institutions and analysts. */
export function voices(article: IndexedArticle, archive: Archive): Voices {
  const { statements, declared } = article.record;
  const heard = new Map<EntityRef, number>();
  for (const statement of statements.filter(({ how }) => ownWords.has(how))) {
    const speakers = speakersOf(statement, archive.resolve);
    for (const country of new Set(speakers.flatMap((ref) => countriesOf(ref, archive)))) {
      heard.set(country, (heard.get(country) ?? 0) + 1);
    }
  }
  const silent = declared.filter(
    (ref) => kindOf(ref) === 'countries' && archive.links.has(ref) && !heard.has(ref),
  );
  const isConcerned = concernsOf(article, archive);
  const card = (ref: EntityRef) => archive.links.get(ref) ?? [];
  return {
    heard: [...heard]
      .sort(([, a], [, b]) => b - a)
      .flatMap(([ref, count]) => [card(ref)].flat().map((found) => ({ card: found, statements: count }))),
    unheard: silent.filter(isConcerned).flatMap(card),
    incidental: silent.filter((ref) => !isConcerned(ref)).flatMap(card),
    direct: statements.filter(({ how }) => how === 'direct').length,
    total: statements.length,
  };
}

function concernsOf({ record, named }: IndexedArticle, archive: Archive): (ref: EntityRef) => boolean {
  const officials = record.declared.filter((ref) => kindOf(ref) === 'officials');
  const served = new Set(officials.flatMap((ref) => countriesOf(ref, archive)));
  return (ref) => served.has(ref) || (named.get(ref)?.length ?? 0) >= paragraphsOfAnAside;
}

/** Countries an entity speaks for: itself, its own, those of its offices, or that of the body it is part of. */
function countriesOf(ref: EntityRef, archive: Archive, depth = 0): readonly EntityRef[] {
  if (kindOf(ref) === 'countries') return [ref];
  const data = archive.entities.get(ref)?.data;
  if (!data || depth > 4) return [];
  const own = 'country' in data ? [data.country] : [];
  const served = 'roles' in data ? data.roles.map(({ country }) => country) : [];
  const countries = [...own, ...served].flatMap((country) => archive.resolve(country ?? '') ?? []);
  if (countries.length > 0) return [...new Set(countries)];
  const whole = 'partOf' in data && typeof data.partOf === 'string' ? archive.resolve(data.partOf) : null;
  return whole ? countriesOf(whole, archive, depth + 1) : [];
}
