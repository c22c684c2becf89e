import { editDistance } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { EntitySource } from './sources.ts';

/** Two entities of a kind that look like one: the same Wikidata item, a shared name, or names a letter apart. */
export function checkSimilar(entities: readonly EntitySource[]): Problem[] {
  const seen = new Map<string, EntitySource>();
  return entities.flatMap((entity) => {
    const earlier = findEarlier(entity, seen);
    for (const key of keysOf(entity)) if (!seen.has(key)) seen.set(key, entity);
    if (!earlier) return [];
    const { file, data } = entity;
    const why =
      data.wikidata !== undefined && data.wikidata === earlier.data.wikidata
        ? `both are Wikidata’s ${data.wikidata}`
        : `“${data.name}” and “${earlier.data.name}” name the same or nearly so`;
    const message = `${entity.ref} looks like ${earlier.ref}: ${why}`;
    const fix = `keep one file and list the other’s name in \`names\` and its id in \`formerIds\`, or tell the names apart`;
    return [problem('similar-entities', file.path, file.frontmatter.place(['name']), message, fix)];
  });
}

function findEarlier(
  entity: EntitySource,
  seen: ReadonlyMap<string, EntitySource>,
): EntitySource | undefined {
  const kind = entity.file.collection;
  const name = fold(entity.data.name);
  const exact = seen.get(`${kind} form ${name}`) ?? houseNameAmong(entity, seen);
  if (exact) return exact;
  const item = entity.data.wikidata && seen.get(`wikidata ${entity.data.wikidata}`);
  if (item) return item;
  return shortenings(name)
    .map((key) => seen.get(`${kind} near ${key}`))
    .find((other) => other && editDistance(fold(other.data.name), name, 2) < 2);
}

function houseNameAmong(
  entity: EntitySource,
  seen: ReadonlyMap<string, EntitySource>,
): EntitySource | undefined {
  return formsOf(entity)
    .map((form) => seen.get(`${entity.file.collection} name ${form}`))
    .find((other) => other !== undefined);
}

function keysOf(entity: EntitySource): string[] {
  const { file, data } = entity;
  const name = fold(data.name);
  return [
    `${file.collection} name ${name}`,
    ...[name, ...formsOf(entity)].map((form) => `${file.collection} form ${form}`),
    ...shortenings(name).map((key) => `${file.collection} near ${key}`),
    ...(data.wikidata === undefined ? [] : [`wikidata ${data.wikidata}`]),
  ];
}

/** Other names in full use; a demonym, a short form or an error of a source may well be shared. */
function formsOf({ data }: EntitySource): string[] {
  const full = data.names.filter(
    ({ status }) => status === 'alias' || status === 'former' || status === 'native',
  );
  return full.map(({ form }) => fold(form));
}

/** The name without each of its letters in turn: names one letter apart have one in common. Numbers tell editions apart. */
function shortenings(name: string): string[] {
  if (name.length < 7 || /\d/.test(name)) return [];
  return [name, ...Array.from(name, (_, index) => name.slice(0, index) + name.slice(index + 1))];
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase();
}
