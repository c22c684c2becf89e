import { copyText } from './popover.ts';

/** Copy buttons copy what stands before them. */
for (const button of document.querySelectorAll<HTMLElement>('button.copy')) {
  button.onclick = () => copyText(button.previousElementSibling?.textContent ?? '', button);
}
