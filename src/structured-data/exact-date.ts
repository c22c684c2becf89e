/** A property with a date that schema.org can say; nothing where the date is open, approximate or a season. */
export function exactDate<Key extends string>(key: Key, edtf: string | undefined): { [K in Key]?: string } {
  const exact = edtf !== undefined && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf);
  return exact ? ({ [key]: edtf } as { [K in Key]?: string }) : {};
}

/** First and last day of an EDTF interval, each where it is exact; a single date is both. */
export function exactPeriod(edtf: string | undefined): { startDate?: string; endDate?: string } {
  const [start, end = start] = edtf?.split('/') ?? [];
  return { ...exactDate('startDate', start), ...exactDate('endDate', end) };
}
