/** A site of one article, quick to build. */
export const smallContent: Readonly<Record<string, string>> = {
  'articles/strait.md': `---
title: Through the Strait
description: A short text for tests.
written: "2021-03"
added: 2026-11-24
countries: [ukraine]
territories: [kerch-strait]
---

Ships of Ukraine pass the Kerch Strait.

## Later {#later}

Ukraine waits.
`,
  'countries/ukraine.md': `---
name: Ukraine
summary: A country on the Black Sea.
checked: 2026-11-24
code: UA
sources: [{ title: A source, url: "https://example.org/" }]
---
`,
  'territories/kerch-strait.md': `---
name: Kerch Strait
summary: A strait between two seas.
checked: 2026-11-24
type: strait
sources: [{ title: A source, url: "https://example.org/" }]
---
`,
};
