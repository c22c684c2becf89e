import { expect, it } from 'vitest';
import { entityFacts } from '../../src/wording/entity-facts.ts';
import { exampleEntity } from '../example-records.ts';

it('has fields and dates with labels, and claims of no office without an end that it lasts', () => {
  const official = exampleEntity('officials/taran', {
    name: 'Taran',
    born: '1955',
    roles: [
      { title: 'Deputy', start: '2019', end: '2020-03', note: 'the day is not established' },
      { title: 'Minister', start: '2020-03' },
      { title: 'Adviser', end: '2018' },
      { title: 'Witness' },
      { title: 'Chair', start: '2021', end: '2019' },
    ],
  });
  expect(entityFacts(official)).toEqual([
    { label: 'Born', text: '1955' },
    { label: 'Office', text: 'Deputy', note: '2019 – March 2020; the day is not established' },
    { label: 'Office', text: 'Minister', note: 'from March 2020' },
    { label: 'Office', text: 'Adviser', note: 'until 2018' },
    { label: 'Office', text: 'Witness', note: '' },
    // The check warns of it, and a warning stops no build.
    { label: 'Office', text: 'Chair', note: '2021' },
  ]);
});
