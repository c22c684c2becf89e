import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, kindNames } from '../../src/kinds.ts';
import { type Random, randomFrom } from './random.ts';
import { words } from './words.ts';

export interface CorpusSize {
  readonly articles: number;
  readonly entities: number;
  readonly seed: number;
}

/** An entity of the corpus: its ref and the three forms of its name. */
export interface MadeEntity {
  readonly kind: Kind;
  readonly id: string;
  readonly forms: readonly [house: string, alias: string, native: string];
}

const cyrillic = 'абвгдежзиклмнопрстуфхцчшщюя';

/**
 * Writes a content folder of made-up articles of about 1,100 words in seven sections, each naming about thirty
 * entities of three forms, with a note, two dates and a statement. The same size and seed give the same bytes.
 */
export function writeCorpus(dir: string, { articles, entities, seed }: CorpusSize): MadeEntity[] {
  const random = randomFrom(seed);
  const made = makeEntities(entities, random);
  rmSync(dir, { recursive: true, force: true });
  for (const folder of ['articles', ...kindNames]) mkdirSync(join(dir, folder), { recursive: true });
  for (const entity of made)
    writeFileSync(join(dir, entity.kind, `${entity.id}.md`), entityFile(entity, made, random));
  for (let number = 1; number <= articles; number++) {
    writeFileSync(join(dir, 'articles', `${articleId(number)}.md`), articleFile(number, made, random));
  }
  return made;
}

export function articleId(number: number): string {
  return `analysis-${String(number).padStart(5, '0')}`;
}

function makeEntities(count: number, random: Random): MadeEntity[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kindNames[index % kindNames.length] as Kind;
    const house = `${nameOf(kind, random)} ${roman(index + 1)}`;
    const native = Array.from({ length: 9 }, () => random.pick([...cyrillic])).join('');
    return {
      kind,
      id: slug(house),
      forms: [
        house,
        `${house} ${random.pick(words.body)}`,
        `${native.charAt(0).toUpperCase()}${native.slice(1)}`,
      ],
    };
  });
}

function nameOf(kind: Kind, random: Random): string {
  const last = random.pick(words.lastStart) + random.pick(words.lastEnd);
  if (kind === 'officials' || kind === 'analysts') return `${random.pick(words.first)} ${last}`;
  if (kind === 'exercises') return `${random.pick(words.adjective)} ${random.pick(words.exercise)}`;
  if (kind === 'organizations' || kind === 'events') return `${last} ${random.pick(words.body)}`;
  if (kind === 'territories') return `${last} ${random.pick(words.placeEnd)}`;
  return kind === 'places' ? `${random.pick(words.placeStart)} ${last}` : `${last}ia`;
}

/** Numbers as letters, so that names differ in a word of their own. */
function roman(number: number): string {
  let rest = number;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters.toLowerCase();
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return letters.length === 1 ? `${letters}a` : letters;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function entityFile(
  { kind, forms: [house, alias, native] }: MadeEntity,
  all: readonly MadeEntity[],
  random: Random,
): string {
  const country = random.pick(all.filter((entity) => entity.kind === 'countries'));
  const lines: Partial<Record<Kind, string>> = {
    countries: 'code: XX',
    exercises: `hosts: [countries/${country.id}]\ndates: "20${random.between(10, 24)}-06"`,
    officials: `roles: [{ title: Minister, country: countries/${country.id}, start: "2005-02-01" }]`,
    territories: `type: sea\nshores: [countries/${country.id}]`,
    organizations: `type: ministry\ncountry: countries/${country.id}`,
    events: `type: meeting\ndates: "20${random.between(10, 24)}-03-11"`,
    analysts: `country: countries/${country.id}`,
    places: `country: countries/${country.id}\ncoordinates: { lat: ${random.between(-50, 60)}, lon: ${random.between(-170, 170)} }`,
  };
  return `---
name: ${house}
names:
  - { form: ${alias} }
  - { form: ${native}, lang: uk, status: native }
summary: ${house} is a made-up entry. It stands here so that builds can be timed.
checked: 2026-11-24
${lines[kind] ?? ''}
sources: [{ title: Nothing, url: "https://example.org/${slug(house)}" }]
---
`;
}

function articleFile(number: number, all: readonly MadeEntity[], random: Random): string {
  const named = new Map<string, MadeEntity>();
  while (named.size < Math.min(30, all.length)) {
    const entity = random.pick(all);
    named.set(`${entity.kind}/${entity.id}`, entity);
  }
  const cast = [...named.values()];
  const declared = kindNames
    .map(
      (kind) =>
        [
          kind,
          cast
            .filter((entity) => entity.kind === kind)
            .map(({ id }) => id)
            .sort(),
        ] as const,
    )
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => `${kind}: [${ids.join(', ')}]`);
  const quote = `The mark of number ${number} is that it says this once.`;
  return `---
title: Analysis ${number} of ${cast[0]?.forms[0]} and ${cast[1]?.forms[0]}
description: A made-up article, number ${number}, so that builds can be timed.
written: "20${random.between(10, 24)}-0${random.between(1, 9)}"
added: 20${random.between(10, 24)}-1${random.between(0, 2)}-1${random.between(0, 9)}
${declared.join('\n')}
dates:
  - { phrase: "early in year ${number}", value: "2019" }
statements:
  - { speaker: ${cast[2]?.kind}/${cast[2]?.id}, how: reported, quote: "${quote}" }
---

${body(number, cast, quote, random)}
[^n]: A note of number ${number}, with a [source](https://example.org/${number}).
`;
}

function body(number: number, cast: readonly MadeEntity[], quote: string, random: Random): string {
  const unnamed = cast.map(({ forms }) => forms[0]);
  // The whole cast first, since an article must name all that it declares; then anybody again, by any form.
  const subject = () =>
    unnamed.shift() ?? random.pick(random.chance(0.6) ? random.pick(cast).forms : words.subjects);
  const paragraph = () =>
    Array.from({ length: random.between(2, 4) }, () => sentence(subject(), random)).join(' ');
  const sections = Array.from({ length: 7 }, (_, index) => {
    const heading = `## Part ${index + 1} of ${number}: ${random.pick(words.objects)}`;
    return [
      heading,
      paragraph(),
      paragraph(),
      ...(index === 3 ? [`${quote}[^n] It was early in year ${number}.`] : [paragraph()]),
    ].join('\n\n');
  });
  return `${[paragraph(), ...sections].join('\n\n')}\n`;
}

function sentence(subject: string, random: Random): string {
  const opening = random.chance(0.5) ? `${random.pick(words.openings)}, ` : '';
  const text = `${opening}${subject} ${random.pick(words.verbs)} ${random.pick(words.objects)} ${random.pick(words.joins)} ${random.pick(words.tails)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
