/** A date as the site shows and sorts it. */
export interface DateText {
  readonly edtf: string;
  /** For people: "autumn 2021", "June 28 – July 10, 2021", "about March 2021". */
  readonly text: string;
  /** Value for `<time datetime>`: a valid HTML date, month or year string; null where HTML has no notation for it. */
  readonly machine: string | null;
  /** First and last day it may mean, as `YYYY-MM-DD`; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
  /** EDTF `~`, `?` or `%` anywhere in the notation. */
  readonly uncertain: boolean;
}
