import edtf from 'edtf';

const constraints: NonNullable<Parameters<typeof edtf>[1]> = {
  level: 3,
  seasonIntervals: true,
  seasonUncertainty: true,
  types: ['Date', 'Year', 'Decade', 'Century', 'Season', 'Interval'],
};

/** Whether `value` is a date in EDTF (ISO 8601-2) that this site can show and sort. */
export function isEdtf(value: string): boolean {
  try {
    return Number.isFinite(edtf(value, constraints).min);
  } catch {
    return false;
  }
}
