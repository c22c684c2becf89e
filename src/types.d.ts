/** Untyped by its authors; only what this project uses. https://github.com/inukshuk/edtf.js */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval';
    /** Milliseconds since 1970; `-Infinity` and `Infinity` for open ends. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
    readonly values: readonly unknown[];
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
  }
  interface Constraints {
    level?: 0 | 1 | 2 | 3;
    types?: readonly string[];
    seasonIntervals?: boolean;
    seasonUncertainty?: boolean;
  }
  export default function edtf(value: string, constraints?: Constraints): ExtendedDate;
}
