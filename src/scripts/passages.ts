import { copyText, makePopover, menuButton, place } from './popover.ts';

/**
 * Selected words of the text can be linked to and quoted. The menu never covers them. Tab leads into it once, and
 * from it to what follows the paragraph.
 */
const menu = makePopover('passage-menu', 'manual');
menu.className = 'menu';
let timer = 0;
let isNew = false;

document.addEventListener('keydown', (event) => {
  if (!isNew || event.key !== 'Tab' || event.shiftKey || !menu.matches(':popover-open')) return;
  event.preventDefault();
  isNew = false;
  menu.querySelector('button')?.focus();
});

document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(offer, 400);
});

function offer(): void {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const start = range && elementOf(range.startContainer);
  const paragraph = start?.closest('.text :is([id^="p-"], #caption)');
  if (!range || !paragraph || range.toString().trim().length < 3) {
    if (!menu.contains(document.activeElement)) menu.hidePopover();
    return;
  }
  const words = wordsOf(range);
  const quotation = words.join('').replace(/ +/g, ' ').trim().replaceAll('“', '‘').replaceAll('”', '’');
  const url = addressOf(paragraph) + fragmentOf(words);
  menu.replaceChildren(
    menuButton('Link to this passage', (button) => copyText(url, button)),
    menuButton('Copy as quotation', (button) =>
      copyText(`“${quotation}”\n${document.title}\n${url}`, button),
    ),
  );
  if (paragraph.nextSibling !== menu) paragraph.after(menu);
  menu.showPopover();
  isNew = true;
  const { left, top, bottom } = range.getBoundingClientRect();
  const above = bottom + menu.offsetHeight + 24 > innerHeight;
  menu.classList.toggle('above', above);
  place(menu, left, above && top > menu.offsetHeight ? top - menu.offsetHeight - 16 : bottom);
}

/** The selected text, cut at the numbers of notes, which are no part of it, and between paragraphs. */
function wordsOf(range: Range): string[] {
  const copy = range.cloneContents();
  for (const mark of copy.querySelectorAll('.note-ref, .note')) mark.replaceWith('\0');
  for (const block of copy.querySelectorAll('p, li, h2, h3')) block.append(' \0');
  return (copy.textContent ?? '')
    .replace(/\s+/g, ' ')
    .split('\0')
    .filter((words) => words.trim());
}

/** Address for sharing: the paragraph on its section’s own page; in the lead, in the article. */
function addressOf(paragraph: Element): string {
  const share = paragraph.closest('section')?.querySelector<HTMLAnchorElement>('a.share');
  return `${(share?.href ?? location.href).split('#')[0]}#${paragraph.id}`;
}

/** Text fragment: the words themselves when they are few, otherwise how they begin and end. */
function fragmentOf(words: readonly string[]): string {
  const first = (words[0] ?? '').trim().split(' ');
  const last = (words.at(-1) ?? '').trim().split(' ');
  const parts =
    words.length === 1 && first.length < 9
      ? [first.join(' ')]
      : [first.slice(0, 4).join(' '), last.slice(-4).join(' ')];
  if (parts.includes('')) return '';
  return `:~:text=${parts.map((part) => encodeURIComponent(part).replaceAll('-', '%2D')).join(',')}`;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
