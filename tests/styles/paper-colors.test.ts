import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardColors } from '../../src/cards/card-node.ts';
import { paperColors } from '../../src/styles/paper-colors.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

it.each([
  [':root{--paper:light-dark(#fff,#000);--ink:#111}', { light: '#fff', dark: '#000' }],
  [':root {\n  --paper: light-dark(#fffdf8, #171614);\n}', { light: '#fffdf8', dark: '#171614' }],
  [':root{--paper:#123456}', { light: '#123456', dark: '#123456' }],
])('finds them in %s', (css, colors) => {
  expect(paperColors(css)).toEqual(colors);
});

it('finds them in the style sheet of the site', () => {
  const { light, dark } = paperColors(tokens);
  expect(light).not.toBe(dark);
});

it('is the paper of cards and of the icon too', () => {
  for (const [name, color] of Object.entries(cardColors))
    expect(tokens).toContain(`--${name}: light-dark(${color},`);
  expect(readFileSync('public/icon.svg', 'utf8')).toContain(
    `fill="${paperColors(tokens).light}" d="M0 0h64v64H0z"`,
  );
});

it('says what is missing', () => {
  expect(() => paperColors(':root{--ink:#111}')).toThrow('--paper: light-dark(');
});
