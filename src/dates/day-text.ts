/** A day `YYYY-MM-DD` as people read it: "March 17, 2021". */
export function dayText(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${monthNames[month - 1]} ${date}, ${year}`;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
