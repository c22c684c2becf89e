/**
 * The word of `known` that someone who wrote `wanted` most likely meant; undefined when none is near.
 * One letter in four may differ, in words of three and more one at least; a swap of neighbors counts once.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const from = fold(wanted);
  let best: string | undefined;
  let bestDistance = Math.max(from.length < 3 ? 0 : 1, Math.floor(from.length / 4)) + 1;
  for (const word of known) {
    const to = fold(word);
    if (Math.abs(to.length - from.length) >= bestDistance) continue;
    const distance = editDistance(from, to, bestDistance);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]+/g, '-');
}

/** Optimal string alignment distance; gives up with `limit` where the distance is at least that. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
