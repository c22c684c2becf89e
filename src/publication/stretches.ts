/**
 * Gathers what comes one by one into stretches.
 *
 * @param onStretch is given each stretch, and what came before it and after it, if anything.
 */
export function stretches<T>(
  length: number,
  onStretch: (stretch: readonly T[], before: T | undefined, after: T | undefined) => void,
) {
  let before: T | undefined;
  let held: T[] = [];
  return {
    add(item: T): void {
      if (held.length === length) {
        onStretch(held, before, item);
        before = held.at(-1);
        held = [];
      }
      held.push(item);
    },
    end(): void {
      if (held.length > 0) onStretch(held, before, undefined);
    },
  };
}
