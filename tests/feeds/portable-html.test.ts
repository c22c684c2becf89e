import { describe, expect, it } from 'vitest';
import { portableHtml } from '../../src/feeds/portable-html.ts';

const url = 'https://news.example/desk/articles/x/';
const portable = (html: string) => portableHtml(html, url);

describe('portableHtml', () => {
  it('makes root-relative, relative and fragment addresses absolute', () => {
    expect(portable('<a href="/desk/places/kyiv/">a</a><a href="../y/#p">b</a><a href="#n">c</a>')).toBe(
      '<a href="https://news.example/desk/places/kyiv/">a</a>' +
        '<a href="https://news.example/desk/articles/y/#p">b</a>' +
        '<a href="https://news.example/desk/articles/x/#n">c</a>',
    );
    expect(portable('<img src="a.jpg" alt="A ship">')).toBe(`<img src="${url}a.jpg" alt="A ship">`);
  });

  it('leaves full addresses as they are', () => {
    expect(portable('<a href="https://other.example/?a=1&amp;b=2">x</a>')).toBe(
      '<a href="https://other.example/?a=1&#x26;b=2">x</a>',
    );
  });

  it('drops what works only on the page, with what stands in it', () => {
    expect(
      portable(
        '<p>a<button>Copy</button><span popover id="c">card</span><script>x()</script><style>p{}</style>b</p>',
      ),
    ).toBe('<p>ab</p>');
  });

  it('drops links without words, and spans that have lost their meaning', () => {
    expect(
      portable('<p><span id="s-1">a <span lang="uk">б</span><a class="voice" href="#v"></a></span> c</p>'),
    ).toBe('<p>a <span lang="uk">б</span> c</p>');
  });

  it('keeps the machine’s form of a date', () => {
    expect(portable('<time datetime="2021-03-17" class="d">March 17</time>')).toBe(
      '<time datetime="2021-03-17">March 17</time>',
    );
  });

  it('keeps language and drops ids, classes, handlers and data', () => {
    expect(portable('<p id="p" class="c" style="x" data-k="1" onclick="x()" lang="uk">Київ</p>')).toBe(
      '<p lang="uk">Київ</p>',
    );
  });
});
