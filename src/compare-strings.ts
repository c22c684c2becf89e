/**
 * The order of strings by their code units: the same on every machine, whatever its language. For days, ids and
 * paths; what people read in order goes by `compareText`.
 */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
