import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import { codeVersion } from '../code-version.ts';
import { digest, digestLength } from '../digest.ts';
import { replaceFile } from '../files/replace-file.ts';
import { site } from '../site.ts';
import { type Card, cardSize } from './card.ts';
import { cardNode } from './card-node.ts';
import type { PlacedCard } from './describe-cards.ts';
import { drawableText } from './drawable-text.ts';
import { coverage, type FontSubset, fontsFor } from './fonts.ts';

/** The renderer works on threads of its own; more at once only costs memory. */
const atOnce = 8;

/**
 * Draws every card that is not in the cache yet and hands each picture to `write`.
 * A picture is remembered under a digest of all it shows and of the code and libraries that draw it.
 *
 * @param cacheFolder holds one file a digest.
 * @param write gets the card’s path and its PNG.
 * @param onProgress is told how many are done after each.
 */
export async function drawCards(
  cards: readonly PlacedCard[],
  cacheFolder: string,
  write: (path: string, png: Uint8Array) => void,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const draw = cardRenderer();
  const version = codeVersion(fileURLToPath(import.meta.url));
  const queue = cards.entries();
  let done = 0;
  const work = async () => {
    for (const [, { path, card }] of queue) {
      const cached = join(cacheFolder, `${digest(version + JSON.stringify(card))}.card`);
      write(path, readCached(cached) ?? writeCached(cached, await draw(card)));
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** A cached picture starts with the digest of its bytes, so that a damaged one is drawn again and not published. */
function readCached(file: string): Uint8Array | undefined {
  if (!existsSync(file)) return undefined;
  const data = readFileSync(file);
  const picture = data.subarray(digestLength);
  return data.toString('latin1', 0, digestLength) === digest(picture) ? picture : undefined;
}

function writeCached(file: string, picture: Uint8Array): Uint8Array {
  replaceFile(file, Buffer.concat([Buffer.from(digest(picture)), picture]));
  return picture;
}

/**
 * Draws with a renderer that holds just the fonts of the card, in one order: what else it holds changes a picture’s
 * bytes. Cards that need the same fonts share one.
 */
function cardRenderer(): (card: Card) => Promise<Uint8Array> {
  const renderers = new Map<string, Promise<Renderer>>();
  return async (described) => {
    const card = drawable(described);
    const texts = [
      ...[card.publication, card.kicker, card.title, card.line, ...card.entities.map(({ name }) => name)].map(
        (form) => ({ form, lang: site.language }),
      ),
      ...card.natives,
    ];
    const needed = new Map(
      texts.flatMap(({ form, lang }) => fontsFor(form, lang) ?? []).map((subset) => [subset.file, subset]),
    );
    const files = [...needed.keys()].sort();
    const key = files.join('\n');
    const renderer = renderers.get(key) ?? rendererWith(files.flatMap((file) => needed.get(file) ?? []));
    renderers.set(key, renderer);
    return (await renderer).render(cardNode(card), { ...cardSize, format: 'png' });
  };
}

async function rendererWith(subsets: readonly FontSubset[]): Promise<Renderer> {
  const renderer = new Renderer();
  for (const subset of subsets) {
    await renderer.registerFont({
      name: subset.family,
      data: readFileSync(subset.file),
      unicodeRange: coverage(subset).map(([from, to]): [number, number] => [from, to]),
    });
  }
  return renderer;
}

/** A title without a word that can be drawn gives way to the publication’s name, a name to nothing. */
function drawable(card: Card): Card {
  const text = (words: string) => drawableText(words, site.language);
  return {
    publication: text(card.publication),
    kicker: text(card.kicker),
    title: text(card.title) || text(card.publication),
    line: text(card.line),
    natives: card.natives.filter(({ form, lang }) => fontsFor(form, lang) !== undefined),
    entities: card.entities.filter(({ name }) => fontsFor(name, site.language) !== undefined),
  };
}
