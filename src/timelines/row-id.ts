/** The anchor of a row in a list of dates, by its place in it: for links from the picture on the same page. */
export function rowId(index: number): string {
  return `date-${index + 1}`;
}
