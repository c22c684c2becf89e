import { makePopover, showAt } from './popover.ts';

/**
 * Cards of mentions and of voices: shown on hover and on keyboard focus after a moment, on touch by a tap.
 * Their words stand at the end of the page already, in the list of names and the list of voices.
 */
const card = makePopover('card');
const delay = 350;
let shown: HTMLElement | undefined;
let timer = 0;
let touched = false;

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'mouse')
    follow(target as Element, (target as Element).closest<HTMLElement>('.mention, .voice'));
});

document.addEventListener('focusin', ({ target }) => {
  follow(target as Element, (target as Element).closest<HTMLElement>(':is(.mention, .voice):focus-visible'));
});

document.addEventListener('pointerdown', ({ pointerType }) => {
  touched = pointerType === 'touch';
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('.mention, .voice');
  if (touched && link && show(link)) event.preventDefault();
});

card.addEventListener('toggle', () => {
  if (card.matches(':popover-open')) return;
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
});

/** Opens the card of the link that the pointer or the focus has come to, or closes the open one soon. */
function follow(target: Element, link: HTMLElement | null): void {
  clearTimeout(timer);
  if (card.contains(target) || (link && link === shown)) return;
  timer = window.setTimeout(() => (link ? show(link) : card.hidePopover()), delay);
}

function show(link: HTMLElement): boolean {
  // A tap also moves the focus, which would close the card again.
  clearTimeout(timer);
  const entry = entryOf(link.getAttribute('href') ?? '');
  if (!entry) return false;
  card.replaceChildren(...cardOf(entry));
  card.dataset['kind'] = link.dataset['kind'] ?? '';
  showAt(card, link);
  link.setAttribute('aria-describedby', card.id);
  shown = link;
  return true;
}

/** The item of the page’s lists that a link is about. */
function entryOf(href: string): Element | null | undefined {
  return href.startsWith('#')
    ? document.getElementById(href.slice(1))
    : document.querySelector(`.who a[href="${href}"]`)?.closest('li');
}

/** Its name, for an entity its kind, and its lines; an entity’s link comes last, since on touch the card holds it. */
function cardOf(entry: Element): Node[] {
  const copy = entry.cloneNode(true) as Element;
  const section = entry.closest<HTMLElement>('section');
  const kind = section?.dataset['one'];
  const link = copy.children[0] as Element;
  const name = document.createElement('b');
  name.textContent = (kind ? link : section?.children[0])?.textContent ?? '';
  const lines = copy.querySelectorAll('p');
  if (!kind) return [name, ...lines];
  const kicker = document.createElement('span');
  kicker.className = 'kicker';
  kicker.textContent = kind;
  link.textContent = 'Open page';
  return [name, kicker, ...lines, link];
}
