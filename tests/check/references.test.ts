import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { acceptedKinds } from '../../src/check/accepted-kinds.ts';
import { checkFrontmatter } from '../../src/check/check-frontmatter.ts';
import { schemaAt } from '../../src/check/schema-at.ts';
import { type Kind, kindNames, kinds } from '../../src/kinds.ts';
import { commandToMake, nearestReference } from '../../src/problems/nearest-reference.ts';
import { splitFile } from '../../src/read/split-file.ts';

/** Every field of references, with its schema. */
const fields = kindNames.flatMap((kind) =>
  Object.keys(kinds[kind].relations).map((field) => {
    const { schema } = kinds[kind];
    const path = field.split('.').flatMap((key, index) => (index === 0 ? [key] : [0, key]));
    const [list, direct] = [schemaAt(schema, path), schemaAt(schema, field.split('.'))];
    const found = list ?? direct;
    return { field: `${kind}.${field}`, schema: found instanceof z.ZodArray ? found.element : found };
  }),
);

describe('fields of references', () => {
  it.each(fields)('take the kinds that their description names: $field', ({ schema }) => {
    const taken = acceptedKinds(schema as z.ZodType);
    const named = ((schema as z.ZodType).description ?? '').match(/[a-z]+(?=\/id)/g) ?? [];
    expect(taken.length).toBeGreaterThan(0);
    expect((named[0] === 'kind' ? kindNames : named).toSorted()).toEqual(taken.toSorted());
  });

  it('take no others in editors either', () => {
    const validate = new Ajv({ strict: false }).compile(
      z.toJSONSchema(kinds.organizations.schema.pick({ seat: true, members: true }), { target: 'draft-7' }),
    );
    expect(validate({ seat: 'places/kyiv', members: ['countries/italy'] })).toBe(true);
    expect(validate({ seat: 'countries/ukraine', members: [] })).toBe(false);
    expect(validate({ seat: 'places/kyiv', members: ['officials/shinzo-abe'] })).toBe(false);
  });
});

function say(kind: Kind, id: string, frontmatter: string): string[] {
  const file = (folder: Kind, name: string, text: string) =>
    splitFile({ path: `${folder}/${name}.md`, collection: folder, id: name }, text, []);
  const fields = `name: X\nsummary: An X.\nchecked: 2026-11-24\n${frontmatter}`;
  const known = [file('countries', 'ukraine', ''), file('places', 'kyiv', '')];
  return checkFrontmatter([file(kind, id, `---\n${fields}\n---\n`), ...known]).problems.map(
    ({ place, message, fix }) => `${place?.line}:${place?.column} ${message} — ${fix}`,
  );
}

it('are told what belongs there', () => {
  const organization = (line: string) => say('organizations', 'x', `type: party\n${line}`);
  expect([
    ...organization('partOf: countries/ukraine'),
    ...organization('seat: countries/kyiv'),
    ...organization('seat: Kyiv'),
    ...organization('members: [countries/ukraine, places/kyiv]'),
    ...organization('country: countres/ukraine'),
    ...organization('country: ../countries/ukraine.md'),
    ...organization('head: [shinzo-abe]'),
    ...organization('partOf: Сили оборони'),
    ...say('places', 'y', 'country: places/kyiv'),
  ]).toMatchInlineSnapshot(`
    [
      "6:9 \`partOf\` is "countries/ukraine", a country, where an organization belongs — write organizations/id, or leave it out",
      "6:7 \`seat\` is "countries/kyiv", a country, where a territory or a place belongs — write places/kyiv",
      "6:7 \`seat\` is "Kyiv" — write places/kyiv",
      "6:30 Entry 2 of \`members\` is "places/kyiv", a place, where a country or an organization belongs — write countries/id or organizations/id, or leave it out",
      "6:10 \`country\` is "countres/ukraine", and there is no kind of entity \`countres\` — write countries/ukraine",
      "6:10 \`country\` is "../countries/ukraine.md" — write countries/ukraine",
      "6:8 Entry 1 of \`head\` is "shinzo-abe" — write officials/shinzo-abe",
      "6:9 \`partOf\` is "Сили оборони" — write organizations/sili-oboroni",
      "5:10 \`country\` is "places/kyiv", a place, where a country belongs — write countries/id",
    ]
  `);
});

it.each([
  ['countries/norway', ['countries/china', 'countries/italy', 'countries/ukraine'], undefined],
  ['countries/ukrane', ['countries/ukraine', 'places/ukrane'], 'countries/ukraine'],
  ['countries/kyiv', ['articles/kyiv', 'places/kyiv'], 'places/kyiv'],
  ['places/riga', ['places/odesa', 'territories/rigas'], undefined],
])('finds what %s was meant to be only where it is near', (ref, known, found) => {
  expect(nearestReference(ref, known)).toBe(found);
});

it('makes the command that makes what is missing', () => {
  expect(commandToMake('countries/new-zealand')).toBe('npm run new -- country "New Zealand"');
  expect(commandToMake('organizations/nato', 'NATO')).toBe('npm run new -- organization "NATO"');
});
