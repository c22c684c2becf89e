import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { transformArticle } from '../../src/markdown/transform-article.ts';
import { articleFrom, contextOf } from './publication.ts';
import { expectSoundRecord } from './record-rules.ts';

// Hundreds of articles; a busy machine needs more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const context = contextOf({
  entities: {
    'countries/ukraine': {
      name: 'Ukraine',
      names: [
        { form: 'Ukrainian', status: 'demonym' },
        { form: 'Україна', lang: 'uk' },
      ],
    },
    'countries/japan': { name: 'Japan', names: [{ form: '日本', lang: 'ja', status: 'native' }] },
    'territories/black-sea': { name: 'Black Sea', names: [{ form: 'Azov and Black Seas' }] },
    'territories/sea-of-azov': { name: 'Sea of Azov', names: [{ form: 'Azov and Black Seas' }] },
    'organizations/black-sea-fleet': { name: 'Black Sea fleet' },
  },
});
const declared =
  'countries: [ukraine, japan]\nterritories: [black-sea, sea-of-azov]\norganizations: [black-sea-fleet]';

const word = fc.constantFrom(
  ...[
    'Ukraine',
    'Ukrainian',
    'Україна',
    'Japan',
    '日本は',
    'Black',
    'Sea',
    'fleet',
    'Azov',
    'and',
    'Seas',
    'of',
  ],
  ...['the', 'this', 'year', 'a', '“Sea', 'Sea”', 'Ukraine’s', "Japan's", '&amp;', '\\*', '[^n]', '<b>', '1'],
);
const space = fc.constantFrom(' ', ' ', ' ', '\n', '&nbsp;', '\\\n', '', '-');
const words = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));
const { phrase } = fc.letrec<{ phrase: string }>((tie) => ({
  phrase: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.tuple(tie('phrase'), fc.constantFrom(' ', ''), tie('phrase')).map((parts) => parts.join('')),
    tie('phrase').map((text) => `*${text.trim()}*`),
    tie('phrase').map((text) => `**${text.trim()}**`),
    tie('phrase').map((text) => `~~${text.trim()}~~`),
    tie('phrase').map((text) => `\`${text.trim()}\``),
    tie('phrase').map((text) => `[${text.trim()}](https://example.org/)`),
    tie('phrase').map((text) => `[${text.trim()}](../territories/black-sea.md)`),
  ),
}));
const block = fc.oneof(
  { weight: 5, arbitrary: phrase },
  { weight: 1, arbitrary: phrase.map((text) => `## ${text.replaceAll(/\\?\n/g, ' ')}`) },
  { weight: 1, arbitrary: phrase.map((text) => `> ${text.replaceAll('\n', '\n> ')}`) },
  { weight: 1, arbitrary: phrase.map((text) => `- ${text.replaceAll('\n', '\n  ')}\n- Japan`) },
  {
    weight: 1,
    arbitrary: phrase.map((text) => `| a | b |\n|-|-|\n| ${text.replaceAll(/\\?\n/g, ' ')} | Sea |`),
  },
);
const body = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^n]: Japan.\n`);
/** Where a range of the text starts and ends, as shares of all there is. */
const share = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

it('makes a sound record of any text', () => {
  fc.assert(
    fc.property(
      body,
      (text) => void expectSoundRecord(articleFrom(`---\n${declared}\n---\n\n${text}`), context),
    ),
  );
});

it('marks any statements and dates without changing a word', () => {
  fc.assert(
    fc.property(
      body,
      fc.array(share, { maxLength: 4 }),
      fc.array(share, { maxLength: 4 }),
      (text, quotes, phrases) => {
        const bare = transformArticle(articleFrom(`---\n${declared}\n---\n\n${text}`), context).record;
        const pick = (shares: readonly [number, number]) =>
          stretch(
            bare.paragraphs.map((unit) => unit.text),
            shares,
          );
        const statements = quotes.map((at) => ({ speaker: 'Somebody', how: 'unclear', quote: pick(at) }));
        const dates = phrases.map((at) => ({ phrase: pick(at), value: '2021-23' }));
        const extra = `statements: ${JSON.stringify(statements.filter(({ quote }) => quote))}\ndates: ${JSON.stringify(dates.filter(({ phrase }) => phrase))}`;
        const { record } = expectSoundRecord(
          articleFrom(`---\n${declared}\n${extra}\n---\n\n${text}`),
          context,
        );
        expect(record.paragraphs).toEqual(bare.paragraphs);
      },
    ),
  );
});

/** Some words of one of the texts that stand nowhere else. */
function stretch(texts: readonly string[], [a, b]: readonly [number, number]): string {
  const text = texts[Math.min(texts.length - 1, Math.floor(a * texts.length))] ?? '';
  const [start, end] = [a * text.length, b * text.length].sort((one, other) => one - other);
  return text.slice(start, end).trim();
}
