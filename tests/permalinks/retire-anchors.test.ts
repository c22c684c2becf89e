import { expect, it } from 'vitest';
import type { ArticleLedger } from '../../src/permalinks/anchors.ts';
import { retireAnchors } from '../../src/permalinks/retire-anchors.ts';

const ledger: ArticleLedger = {
  anchors: {
    'black-sea': { after: null, kind: 'heading', text: 'Black Sea' },
    'p-aaaaa': { after: 'black-sea', kind: 'paragraph', text: 'Words that were wrong.' },
    'p-bbbbb': { kind: 'paragraph', now: 'p-aaaaa', text: 'Words that led there.' },
    'p-ccccc': { after: 'p-aaaaa', kind: 'paragraph', retired: true, text: null },
  },
};
const present = new Set(['black-sea']);

it('keeps the words for the place', () => {
  const { anchors } = retireAnchors(ledger, ['p-aaaaa'], { present, keepText: true });
  expect(anchors['p-aaaaa']).toEqual({
    after: 'black-sea',
    kind: 'paragraph',
    retired: true,
    text: 'Words that were wrong.',
  });
  expect(ledger.anchors['p-aaaaa']).not.toHaveProperty('retired');
});

it('forgets them where they are withheld, with those of ids that led there', () => {
  const withheld = retireAnchors(ledger, ['p-aaaaa'], { present, keepText: false });
  expect(JSON.stringify(withheld)).not.toContain('Words that');
});

it('withholds the words of a place that was retired before', () => {
  const kept = retireAnchors(ledger, ['p-aaaaa'], { present, keepText: true });
  const withheld = retireAnchors(kept, ['p-aaaaa'], { present, keepText: false });
  expect(withheld.anchors['p-aaaaa']).toMatchObject({ retired: true, text: null, after: 'black-sea' });
});

it('gives an id that led elsewhere a place behind that', () => {
  const { anchors } = retireAnchors(ledger, ['p-bbbbb'], { present, keepText: true });
  expect(anchors['p-bbbbb']).toEqual({
    after: 'p-aaaaa',
    kind: 'paragraph',
    retired: true,
    text: 'Words that led there.',
  });
});

it('says why it refuses', () => {
  const refuse = (id: string, keepText = true) => {
    try {
      retireAnchors(ledger, [id], { present, keepText });
      return 'retired';
    } catch (error) {
      return String(error);
    }
  };
  expect(refuse('black-sea')).toMatchInlineSnapshot(
    `"RetireError: #black-sea still stands in the text. Take it out there first, then retire it."`,
  );
  expect(refuse('blak-sea')).toMatchInlineSnapshot(
    `"RetireError: The ledger has no anchor "blak-sea" in this article. Did you mean black-sea?"`,
  );
  expect(refuse('#p-aaaaa')).toMatchInlineSnapshot(
    `"RetireError: The ledger has no anchor "#p-aaaaa" in this article. Did you mean p-aaaaa?"`,
  );
  expect(refuse('strait-of-kerch')).toMatchInlineSnapshot(
    `"RetireError: The ledger has no anchor "strait-of-kerch" in this article. \`npm run check\` names those that are gone."`,
  );
  expect(refuse('constructor')).toMatchInlineSnapshot(
    `"RetireError: The ledger has no anchor "constructor" in this article. \`npm run check\` names those that are gone."`,
  );
  expect(refuse('p-ccccc')).toMatchInlineSnapshot(
    `"RetireError: The words of #p-ccccc are withheld already, and the ledger has no copy of them."`,
  );
  expect(refuse('p-ccccc', false)).toBe('retired');
});
