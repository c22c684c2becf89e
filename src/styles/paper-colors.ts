export interface PaperColors {
  readonly light: string;
  readonly dark: string;
}

/**
 * The color of the page in either theme, for what browsers and phones draw around it: what the style sheet gives `--paper`.
 *
 * @throws when it gives none.
 */
export function paperColors(css: string): PaperColors {
  const [, light, dark = light] = /--paper:\s*(?:light-dark\()?(#\w+)(?:,\s*(#\w+)\))?/.exec(css) ?? [];
  if (light === undefined || dark === undefined) {
    throw new Error(
      'The style sheet gives --paper no color. Write --paper: light-dark(#fff, #000) in src/styles/tokens.css.',
    );
  }
  return { light, dark };
}
