/** Untyped by its authors; only what this project uses. https://github.com/inukshuk/edtf.js */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: 'Date' | 'Decade' | 'Season';
    /** Milliseconds since 1970. */
    readonly min: number;
    readonly max: number;
    readonly edtf: string;
    readonly values: readonly unknown[];
    /** Parts of a date that are given, 1 to 3; 0 for a time of day. */
    readonly precision?: number;
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
  }
  interface Constraints {
    level?: 0 | 1 | 2 | 3;
    types?: readonly string[];
    seasonUncertainty?: boolean;
  }
  export default function edtf(value: string, constraints?: Constraints): ExtendedDate;
}

/** A style sheet as text, its imports and addresses resolved by Vite. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** Made by `src/publication/settings-plugin.ts`. */
declare module 'virtual:gazetteer/settings' {
  export const settings: Omit<import('./settings.ts').Settings, 'outDir' | 'search' | 'precompress'>;
}

declare namespace App {
  interface Locals {
    /** The record of the page, where a thread renders it that has read it already. */
    readonly record?: unknown;
  }
}
