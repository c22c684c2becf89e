/** A popover of ours, empty until it is shown. `auto` ones close by Esc and by a tap elsewhere. */
export function makePopover(id: string, kind: 'auto' | 'manual' = 'auto'): HTMLElement {
  const popover = document.createElement('div');
  popover.id = id;
  popover.popover = kind;
  document.body.append(popover);
  return popover;
}

/** Shows it at its source, which also puts it next in the order of focus. */
export function showAt(popover: HTMLElement, source: HTMLElement): void {
  popover.hidePopover();
  popover.showPopover({ source });
  if (CSS.supports('position-area', 'bottom')) return;
  const { left, bottom } = source.getBoundingClientRect();
  place(popover, left, bottom);
}

/** Puts it below a point of the window, within the page’s width. */
export function place(popover: HTMLElement, x: number, y: number): void {
  popover.style.left = `${Math.max(8, Math.min(x, innerWidth - popover.offsetWidth - 8)) + scrollX}px`;
  popover.style.top = `${y + scrollY}px`;
}

/** A line of a menu. */
export function menuButton(label: string, act: (button: HTMLButtonElement) => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.onclick = () => act(button);
  return button;
}

/** Copies, and says where the reader is looking whether it could: browsers allow it on safe addresses alone. */
export async function copyText(text: string, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copying is not allowed';
  }
}
