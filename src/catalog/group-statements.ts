import type { HowGroup, SpeakerGroup, StatementRow } from '../records/parts.ts';

/** Statements by who makes them, in the order in which each first speaks. */
export function groupBySpeaker(statements: readonly StatementRow[]): readonly SpeakerGroup[] {
  return Array.from(
    Map.groupBy(statements, ({ speakerText }) => speakerText),
    ([text, said]) => ({
      speaker: { text, cards: said[0]?.speakers ?? [] },
      statements: said,
    }),
  );
}

/** Statements by how they reach the reader, in the order in which each way first occurs. */
export function groupByHow(statements: readonly StatementRow[]): readonly HowGroup[] {
  return Array.from(
    Map.groupBy(statements, ({ how }) => how),
    ([how, said]) => ({
      how,
      statements: said.map(({ id, article, quote, speakerText }) => ({ id, article, quote, speakerText })),
    }),
  );
}
