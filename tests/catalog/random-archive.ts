import * as fc from 'fast-check';
import type { EntityRef } from '../../src/kinds.ts';
import { article, entity } from './make-records.ts';

const refs: readonly EntityRef[] = [
  'countries/ukraine',
  'countries/japan',
  'exercises/sea-breeze',
  'officials/taran',
  'territories/crimea',
];

const words = fc.stringMatching(/^[a-z]{1,8}$/);
const mention = fc.tuple(words, fc.constantFrom(...refs)).map(([form, ref]) => `[${form}](${ref})`);
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '# ', '## '),
    fc.array(fc.oneof(words, mention), { minLength: 1, maxLength: 8 }),
  )
  .map(([mark, parts]) => `${mark}${parts.join(' ')}`);
const day = fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24');

/** Articles of random text that names some of five entities, with those entities. */
export const randomArchive = fc
  .array(fc.tuple(fc.array(line, { minLength: 1, maxLength: 12 }), day), { maxLength: 6 })
  .map((drawn) => ({
    articles: drawn.map(([lines, added], index) => article(`a${index}`, lines.join('\n'), { added })),
    entities: refs.map((ref) => entity(ref)),
  }));
