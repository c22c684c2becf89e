import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { entitiesData } from '../../src/open-data/entities-data.ts';
import { jsonSchemas } from '../../src/open-data/json-schemas.ts';
import { crimea, exampleAddresses, exampleEntity, kyiv, soskin } from '../example-records.ts';

const ajv = new Ajv2020({ formats: { uri: URL.canParse, date: /^\d{4}-\d\d-\d\d$/ } });
const validate = ajv.compile(jsonSchemas(exampleAddresses).entities);
const data = JSON.parse(
  JSON.stringify(entitiesData([kyiv, crimea, soskin], { addresses: exampleAddresses })),
);

describe('entitiesData', () => {
  it('conforms to the published JSON Schema', () => {
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  it('lists the entities by id, with every form, the fields of their kind and absolute addresses', () => {
    expect(data.entities.map(({ id }: { id: string }) => id)).toEqual([
      'analysts/oleh-soskin',
      'places/kyiv',
      'territories/crimea',
    ]);
    expect(data.entities[2]).toMatchObject({
      kind: 'territories',
      url: 'https://news.example/desk/territories/crimea/',
      names: [
        { form: 'Крим', lang: 'uk' },
        { form: 'Qırım' },
        { form: 'Crimean' },
        { form: 'Crimean Peninsula' },
      ],
      type: 'peninsula',
      background: '<p>Background with a <a href="https://news.example/desk/places/kyiv/">link</a>.</p>',
    });
  });

  it('leaves drafts and the draft field out', () => {
    const draft = exampleEntity('places/x', { name: 'X', country: 'countries/ukraine', draft: true });
    expect(entitiesData([draft], { addresses: exampleAddresses }).entities).toEqual([]);
    expect(data.entities[0]).not.toHaveProperty('draft');
  });

  it('is refused by the schema with a field of another kind', () => {
    const [first] = data.entities;
    expect(validate({ ...data, entities: [{ ...first, capitalOf: 'countries/ukraine' }] })).toBe(false);
  });
});
