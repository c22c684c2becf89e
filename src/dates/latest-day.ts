/** The latest of some days, as `YYYY-MM-DD`; null where there are none. */
export function latestDay(days: Iterable<string>): string | null {
  let latest: string | null = null;
  for (const day of days) if (latest === null || day > latest) latest = day;
  return latest;
}
