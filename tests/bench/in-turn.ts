type Work = () => Promise<unknown>;

/**
 * Does each work once a round, every second round from the last to the first: a machine that drifts does so for all,
 * and none always comes after the same other.
 *
 * @returns what each work gave, by round.
 */
export async function inTurn<const W extends readonly Work[]>(rounds: number, ...works: W) {
  const given = works.map((): unknown[] => []);
  for (let round = 0; round < rounds; round++) {
    const order = [...works.keys()];
    for (const index of round % 2 === 0 ? order : order.reverse()) {
      given[index]?.push(await works[index]?.());
    }
  }
  return given as { [K in keyof W]: Awaited<ReturnType<W[K]>>[] };
}
