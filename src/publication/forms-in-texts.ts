import { join } from 'node:path';
import { digest } from '../digest.ts';
import { foldText } from '../markdown/fold-text.ts';
import { type Form, formIndex } from '../markdown/form-index.ts';
import type { TransformContext } from '../markdown/transform-context.ts';
import { wordsOf } from '../markdown/words.ts';
import { lineCache } from './line-cache.ts';

type Entities = TransformContext['entities'];

/**
 * Tells by a digest which forms of names start with a word of a text. To look every word up takes most of the
 * time of a run without changes, so the answer is remembered for the same text and names.
 */
export function formsInTexts(cacheDir: string, version: string) {
  const cache = lineCache<string>(join(cacheDir, 'forms-in-texts'));
  return {
    digestOf(text: string, entities: Entities): string {
      const key = digest(`${version} ${digestNames(entities)} ${text}`);
      const remembered = cache.get(key);
      if (remembered !== undefined) return remembered;
      const found = digest(findForms(text, entities).join());
      cache.set(key, found);
      return found;
    },
    save: cache.save,
  };
}

const namesKnown = new WeakMap<Entities, string>();

function digestNames(entities: Entities): string {
  let known = namesKnown.get(entities);
  if (known === undefined) {
    const names = Array.from(entities.values(), ({ ref, data }) => [ref, data.name, data.names]);
    known = digest(JSON.stringify(names));
    namesKnown.set(entities, known);
  }
  return known;
}

/** Markup that may stand inside a word: `**Cri**mea`, `Crimea[^1]`. */
const markup = /(?:\]\([^)]*\)|\[\^[^\]]*\]|[*_~`\\[\]])+/g;

/** Digests of the forms that one look per word of the text finds, as the matcher will. */
function findForms(text: string, entities: Entities): readonly string[] {
  const index = formIndex(entities);
  const folded = foldText(text);
  const versions = hasBrokenWords(folded) ? [folded, folded.replaceAll(markup, '')] : [folded];
  const found = new Set<readonly Form[]>();
  for (const version of versions) {
    for (const word of wordsOf(version)) {
      const forms = index.at(version, word);
      if (forms) found.add(forms);
    }
  }
  return [...found].map(digestForms);
}

function hasBrokenWords(text: string): boolean {
  return text
    .matchAll(markup)
    .some(({ index, 0: run }) =>
      /^[^\s\p{P}]{2}$/u.test(text.charAt(index - 1) + text.charAt(index + run.length)),
    );
}

const formsKnown = new WeakMap<readonly Form[], string>();

function digestForms(forms: readonly Form[]): string {
  let known = formsKnown.get(forms);
  if (known === undefined) {
    known = digest(JSON.stringify(forms));
    formsKnown.set(forms, known);
  }
  return known;
}
