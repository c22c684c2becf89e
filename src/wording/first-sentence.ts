import { sentences } from './sentences.ts';

/** The first sentence of a text, trimmed and with its spaces folded: the line of a card. */
export function firstSentence(text: string): string {
  const folded = text.trim().replaceAll(/\s+/g, ' ');
  const [first] = sentences(folded);
  return first ? folded.slice(first.start, first.end) : '';
}
