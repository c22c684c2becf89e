/**
 * Pseudo-random numbers from a seed, so that every run makes the same corpus on every machine.
 * Mulberry32 by Tommy Ettinger, public domain: a 32-bit state, good enough to spread names over texts.
 */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    between: (least: number, most: number) => least + below(most - least + 1),
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    chance: (share: number) => next() < share,
  };
}

export type Random = ReturnType<typeof randomFrom>;
