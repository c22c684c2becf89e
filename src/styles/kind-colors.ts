import { type Kind, kindNames, kinds } from '../kinds.ts';

/** Lightness and chroma of every kind’s color: at least 4.5 : 1 on the paper of either theme. */
const shades = { light: '45% .11', dark: '80% .09' } as const;

/** The color of a kind on light paper. */
export function kindColor(kind: Kind): string {
  return `oklch(${shades.light} ${kinds[kind].hue})`;
}

/**
 * The rules of the style sheet that give whatever has `data-kind` its color and stroke:
 * `--kind` and `--stroke`, for either theme.
 */
export function kindRules(): string {
  const { light, dark } = shades;
  const color = `light-dark(oklch(${light} var(--hue)),oklch(${dark} var(--hue)))`;
  const each = kindNames.map((kind) => {
    const { hue, stroke } = kinds[kind];
    return `[data-kind=${kind}]{--hue:${hue};--stroke:${stroke}}`;
  });
  return `[data-kind]{--kind:${color}}${each.join('')}`;
}
