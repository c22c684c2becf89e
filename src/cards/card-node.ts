import type { ContainerNode, Node } from '@takumi-rs/core';
import { site } from '../site.ts';
import { kindColor } from '../styles/kind-colors.ts';
import { shorten } from '../wording/shorten.ts';
import type { Card } from './card.ts';
import { fontStack } from './fonts.ts';

type Style = NonNullable<Node['style']>;

/** Those of the light theme, as `src/styles/tokens.css` names them; a test holds them together. */
export const cardColors = { paper: '#fdfcf8', ink: '#1d1b18', soft: '#625c52', line: '#d8d2c4' } as const;

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** What five lines of the smallest size hold. */
const mostOfTitle = 190;

/** What does not fit ends in an ellipsis. */
const oneLine: Style = {
  maxWidth: '100%',
  flexShrink: 1,
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
};

/** The picture as a tree for the renderer: publication, kicker, title, line, names. */
export function cardNode(card: Card): Node {
  const hasLongTitle = widthOf(card.title) > 110;
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      padding: '56px 72px 48px',
      backgroundColor: cardColors.paper,
      color: cardColors.ink,
      fontFamily: stack(site.language),
    },
    [
      box(
        {
          justifyContent: 'space-between',
          alignItems: 'baseline',
          columnGap: 40,
          paddingBottom: 18,
          borderBottom: `3px solid ${cardColors.ink}`,
        },
        [
          text(card.publication, {
            ...oneLine,
            flexShrink: 0,
            maxWidth: '78%',
            fontSize: 38,
            fontWeight: 700,
            letterSpacing: -0.5,
          }),
          text(card.kicker, { ...oneLine, fontSize: 27, color: cardColors.soft }),
        ],
      ),
      box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center', padding: '14px 0' }, [
        text(fitted(card.title, mostOfTitle), {
          fontSize: titleSize(card.title),
          lineHeight: 1.12,
          fontWeight: 650,
          lineClamp: 5,
          textWrapStyle: 'balance',
          overflowWrap: 'anywhere',
        }),
        ...natives(card),
        ...(card.line === ''
          ? []
          : [
              text(fitted(card.line, hasLongTitle ? 120 : 180), {
                marginTop: 24,
                fontSize: 33,
                lineHeight: 1.3,
                color: cardColors.soft,
                lineClamp: hasLongTitle ? 2 : 3,
                overflowWrap: 'anywhere',
              }),
            ]),
      ]),
      ...names(card),
    ],
  );
}

/** Pixels: a headline of any length fills its room without leaving it. */
function titleSize(title: string): number {
  const width = widthOf(title);
  if (width <= 26) return 96;
  if (width <= 52) return 76;
  if (width <= 90) return 60;
  if (width <= 140) return 52;
  return 44;
}

/** In letters of the Latin script; those of wide scripts count double. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

/** Cut between words: the renderer, whose clamp is left for what is wider than average, cuts within them. */
function fitted(text: string, width: number): string {
  return shorten(text, widthOf(text) > 1.5 * text.length ? width / 2 : width);
}

function natives({ natives }: Card): Node[] {
  if (natives.length === 0) return [];
  const forms = natives.map(({ form, lang }) => text(form, { ...oneLine, fontFamily: stack(lang) }, lang));
  return [
    box(
      {
        marginTop: 18,
        columnGap: 32,
        rowGap: 8,
        flexWrap: 'wrap',
        fontSize: 36,
        maxHeight: 104,
        overflow: 'hidden',
      },
      forms,
    ),
  ];
}

function names({ entities }: Card): Node[] {
  if (entities.length === 0) return [];
  const row = entities.map(({ kind, name }) =>
    box({ alignItems: 'center', columnGap: 12, maxWidth: '100%', color: kindColor(kind) }, [
      box({ width: 14, height: 14, flexShrink: 0, borderRadius: 7, backgroundColor: kindColor(kind) }, []),
      text(name, { ...oneLine, fontSize: 27 }),
    ]),
  );
  return [
    box(
      {
        flexWrap: 'wrap',
        flexShrink: 0,
        columnGap: 36,
        rowGap: 10,
        paddingTop: 20,
        borderTop: `1px solid ${cardColors.line}`,
        maxHeight: 56,
        overflow: 'hidden',
      },
      row,
    ),
  ];
}

function box(style: Style, children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(content: string, style: Style, lang?: string): Node {
  return { type: 'text', text: content, style, ...(lang === undefined ? {} : { lang }) };
}

function stack(lang: string): string {
  return fontStack(lang)
    .map((family) => `"${family}"`)
    .join(', ');
}
