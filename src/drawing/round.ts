/** A coordinate of a picture, to a tenth of a unit: finer is not seen, and costs bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
