import { expect, it } from 'vitest';
import { parseRedirects, renderRedirects } from '../../src/hosting/redirects-file.ts';

it('has a line for each earlier address', () => {
  expect(
    renderRedirects([
      { from: '/news/places/kiev/', to: '/news/places/kyiv/' },
      { from: '/news/articles/x/протока/', to: '/news/articles/x/#протока' },
    ]),
  ).toMatchInlineSnapshot(`
    "/news/places/kiev/ /news/places/kyiv/ 301
    /news/articles/x/%D0%BF%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%B0/ /news/articles/x/#%D0%BF%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%B0 301
    "
  `);
});

it('is read back as it is written', () => {
  const moved = { from: '/articles/x/протока/', to: '/articles/x/#протока' };
  expect(parseRedirects(renderRedirects([moved]))).toEqual([
    { from: encodeURI(moved.from), to: encodeURI(moved.to) },
  ]);
});

it('is empty where nothing has moved', () => {
  expect(renderRedirects([])).toBe('');
});
