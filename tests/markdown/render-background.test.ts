import { expect, it } from 'vitest';
import { renderBackground } from '../../src/markdown/render-background.ts';
import { contextOf, fileFrom } from './publication.ts';

const context = contextOf({
  entities: { 'countries/japan': { name: 'Japan' }, 'territories/crimea': { name: 'Crimea' } },
});

it('links what editors link, and nothing by itself', () => {
  const text =
    '---\nname: Sakhalin\n---\n\nAn island north of [Japan](../countries/japan.md), far from Crimea.\n\n- [List](https://example.org/)\n';
  const { html, problems } = renderBackground(fileFrom(text, 'territories/sakhalin.md'), context);
  expect(html).toBe(
    '<p>An island north of <a class="mention" data-kind="countries" href="/countries/japan/">Japan</a>, far from Crimea.</p>\n' +
      '<ul>\n<li><a href="https://example.org/">List</a></li>\n</ul>',
  );
  expect(problems).toEqual([]);
});

it('has no notes', () => {
  const file = fileFrom(
    '---\nname: Sakhalin\n---\n\nAn island[^1].\n\n[^1]: Note.\n',
    'territories/sakhalin.md',
  );
  expect(renderBackground(file, context).problems).toMatchObject([
    { rule: 'note-missing', place: { line: 5, column: 10 } },
  ]);
});
