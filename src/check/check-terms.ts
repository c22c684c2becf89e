import { describeDate } from '../dates/describe-date.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { stringsOf } from './field-values.ts';
import { referencesOfEntity } from './references-of.ts';
import type { ArticleSource, EntitySource } from './sources.ts';
import { isOutOfOffice, type Term, termsOf } from './terms.ts';

/**
 * An official is given an office, takes part in an event and speaks on a date that a term covers.
 * A statement counts as made when its article was written, or on a date of its own words.
 */
export function checkTerms(
  articles: readonly ArticleSource[],
  entities: readonly EntitySource[],
  former: ReadonlyMap<string, string>,
): Problem[] {
  const people = new Map(
    entities
      .filter(({ ref }) => ref.startsWith('officials/'))
      .map((entity) => [entity.ref as string, entity]),
  );
  const find = (ref: string) => people.get(former.get(ref) ?? ref);
  return [
    ...entities.flatMap((entity) => [...checkRoles(entity), ...checkParticipants(entity, find)]),
    ...articles.flatMap((article) => checkSpeakers(article, find)),
  ];
}

type Find = (ref: string) => EntitySource | undefined;

function checkRoles({ file, data }: EntitySource): Problem[] {
  const born = 'born' in data && data.born ? describeDate(data.born) : undefined;
  const died = 'died' in data && data.died ? describeDate(data.died) : undefined;
  return termsOf(data).flatMap(({ title, index, from, to }) => {
    const report = (field: string, message: string) => {
      const place = file.frontmatter.place(['roles', index, field]);
      return [problem('term-mismatch', file.path, place, message, 'correct the dates')];
    };
    if (from && to && to < from) return report('end', `The office of ${title} ends before it starts`);
    if (from && died?.to && died.to < from)
      return report('start', `The office of ${title} starts after death`);
    if (born?.from && to && to < born.from) return report('end', `The office of ${title} ends before birth`);
    return [];
  });
}

function checkParticipants(event: EntitySource, find: Find): Problem[] {
  const dates = 'dates' in event.data ? event.data.dates : undefined;
  if (dates === undefined) return [];
  const when = describeDate(dates);
  return referencesOfEntity(event).flatMap(({ path, ref }) => {
    const person = find(ref);
    const terms = person ? termsOf(person.data) : [];
    if (!person || !isOutOfOffice(terms, [when])) return [];
    const message = `${person.data.name} held no office at the time of ${event.data.name} (${when.text}): ${listTerms(terms)}`;
    const fix = `correct the dates here, or the roles in content/${person.ref}.md`;
    return [problem('term-mismatch', event.file.path, event.file.frontmatter.place(path), message, fix)];
  });
}

function checkSpeakers({ file, data }: ArticleSource, find: Find): Problem[] {
  const written = describeDate(data.written);
  return data.statements.flatMap(({ speaker, quote }, index) => {
    const inQuote = data.dates.filter(({ phrase, in: around = phrase }) => quote.includes(around));
    const days = [written, ...inQuote.map(({ value }) => describeDate(value))];
    return stringsOf(speaker, ['statements', index, 'speaker']).flatMap(({ path, value }) => {
      const person = find(value);
      const terms = person ? termsOf(person.data) : [];
      if (!person || !isOutOfOffice(terms, days)) return [];
      const message = `${person.data.name} held no office when this was said (${written.text}): ${listTerms(terms)}`;
      const fix = `name the speaker of that time, or correct the roles in content/${person.ref}.md`;
      return [problem('term-mismatch', file.path, file.frontmatter.place(path), message, fix)];
    });
  });
}

function listTerms(terms: readonly Term[]): string {
  return terms.map(({ title, from, to }) => `${title}, ${from ?? '…'} to ${to ?? '…'}`).join('; ');
}
