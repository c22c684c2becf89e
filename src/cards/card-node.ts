import type { ContainerNode, Node } from '@takumi-rs/core';
import { kinds } from '../kinds.ts';
import type { Card } from './card.ts';
import { fontStack } from './fonts.ts';

const paper = '#fffdf8';
const ink = '#1c1a17';
const faded = '#5d574e';
const rule = '#d8d0c2';

/** The picture as a tree for the renderer: publication, kicker, title, line, names. */
export function cardNode(card: Card): Node {
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      padding: '56px 72px 48px',
      backgroundColor: paper,
      color: ink,
      fontFamily: stack('en'),
    },
    [
      box(
        {
          justifyContent: 'space-between',
          alignItems: 'baseline',
          paddingBottom: 18,
          borderBottom: `3px solid ${ink}`,
        },
        [
          text(card.publication, { fontSize: 38, fontWeight: 700, letterSpacing: -0.5 }),
          text(card.kicker, { fontSize: 27, color: faded }),
        ],
      ),
      box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }, [
        text(card.title, {
          fontSize: titleSize(card.title),
          lineHeight: 1.12,
          fontWeight: 650,
          lineClamp: 5,
          overflowWrap: 'anywhere',
        }),
        ...natives(card),
        ...(card.line === ''
          ? []
          : [
              text(card.line, {
                marginTop: 24,
                fontSize: 33,
                lineHeight: 1.3,
                color: faded,
                lineClamp: card.title.length > 110 ? 2 : 3,
                overflowWrap: 'anywhere',
              }),
            ]),
      ]),
      ...names(card),
    ],
  );
}

/** Pixels: a headline of any length fills its room without leaving it. Wide scripts count double. */
function titleSize(title: string): number {
  const width = [...title].reduce(
    (sum, character) =>
      sum + (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(character) ? 2 : 1),
    0,
  );
  if (width <= 26) return 96;
  if (width <= 52) return 76;
  if (width <= 90) return 60;
  if (width <= 140) return 52;
  return 44;
}

function natives({ natives }: Card): Node[] {
  if (natives.length === 0) return [];
  const forms = natives.map(({ form, lang }) => text(form, { fontFamily: stack(lang) }, lang));
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
    box({ alignItems: 'center', columnGap: 12, color: kinds[kind].accent.light }, [
      box({ width: 14, height: 14, borderRadius: 7, backgroundColor: kinds[kind].accent.light }, []),
      text(name, { fontSize: 27 }),
    ]),
  );
  return [
    box(
      {
        flexWrap: 'wrap',
        columnGap: 36,
        rowGap: 10,
        paddingTop: 20,
        borderTop: `1px solid ${rule}`,
        maxHeight: 56,
        overflow: 'hidden',
      },
      row,
    ),
  ];
}

type Style = NonNullable<Node['style']>;

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
