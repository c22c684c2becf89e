/**
 * While writing, Astro’s overlay tells of mistakes in the content as of faults of a program. They have no stack
 * trace, so the empty part with that heading goes.
 */
function tidy(): void {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) {
    const trace = overlay.shadowRoot?.getElementById('stack-content');
    if (trace?.textContent === '') trace.parentElement?.remove();
  }
}

new MutationObserver(tidy).observe(document.body, { childList: true });
tidy();
