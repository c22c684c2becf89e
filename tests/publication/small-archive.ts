import type { ContentFiles } from './random-edits.ts';

const entity = (name: string, fields: string, body = '') => `---
name: ${name}
summary: ${name} stands here for tests. It has a second sentence.
checked: 2026-11-24
${fields}
sources: [{ title: A source, url: "https://example.org/" }]
---
${body}`;

/** An archive of few files in which most things that depend on each other do so at least once. */
export const smallArchive: ContentFiles = {
  'articles/strait.md': `---
title: Through the Strait
description: A short text about the strait.
written: "2021-03"
added: 2026-11-20
countries: [ukraine, japan]
officials: [taran]
territories: [kerch-strait]
dates: [{ phrase: "this spring", value: "2021-21" }]
statements: [{ speaker: officials/taran, how: direct, quote: "The strait is open." }]
---

Ships of Ukraine pass the Kerch Strait this spring. Japan looks on[^one].

## Later {#later}

Taran said: “The strait is open.” Ukraine waits for [the minister](../officials/taran.md).

### Still later {#still-later}

The Kerch Strait is as wide as ever.

[^one]: From Japan, so they say.
`,
  'articles/drill.md': `---
title: The Breeze Drill
description: A short text about an exercise.
written: "2021-07~"
added: 2026-11-21
countries: [ukraine]
exercises: [breeze-2021]
places: [odesa]
---

Breeze 2021 began in Odesa. [More on the strait](strait.md#later).

## What follows {#what-follows}

Ukraine holds the next Breeze 2021 talks in Odesa, in July 2021.
`,
  'articles/talks.md': `---
title: Talks in Odesa
description: A short text about talks.
written: "2021-09-01"
added: 2026-11-22
countries: [japan]
officials: [taran]
places: [odesa]
---

Taran met guests from Japan in Odesa. Someone in Tokyo took notes.

## Results {#results}

None, as **Tar**an says.
`,
  'countries/ukraine.md': entity('Ukraine', 'code: UA\nborders: [territories/kerch-strait]'),
  'countries/japan.md': entity('Japan', 'code: JP\nnames: [{ form: 日本, lang: ja, status: native }]'),
  'officials/taran.md': entity(
    'Andriy Taran',
    'names: [{ form: Taran, status: shorthand }]\nroles: [{ title: Minister, country: countries/ukraine, start: "2020-03-04" }]',
    '\nMinister in [Ukraine](../countries/ukraine.md), heard on [the strait](../articles/strait.md#later).\n',
  ),
  'territories/kerch-strait.md': entity(
    'Kerch Strait',
    'type: strait\ncoordinates: { lat: 45.3, lon: 36.5 }',
  ),
  'exercises/breeze.md': entity('Breeze', 'hosts: [countries/ukraine]'),
  'exercises/breeze-2021.md': entity(
    'Breeze 2021',
    'series: exercises/breeze\nedition: "2021"\ndates: "2021-06-28/2021-07-10"',
  ),
  'places/odesa.md': entity('Odesa', 'country: countries/ukraine\ncoordinates: { lat: 46.5, lon: 30.7 }'),
  'analysts/unnamed-yet.md': entity('Nobody Yet', 'country: countries/japan'),
};
