/**
 * "/" leads to the search from anywhere but a field that one types in, unless the reader has switched it off on the
 * search page: software that types for a voice must be able to (WCAG 2.1.4).
 */
addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== '/' || altKey || ctrlKey || metaKey) return;
  if ((target as Element).closest('input, textarea, select, [contenteditable]')) return;
  if (isOff()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#q');
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('.masthead a[href$="/search/"]')?.click();
});

const choice = document.querySelector<HTMLInputElement>('#slash');
if (choice) {
  choice.checked = !isOff();
  choice.onchange = () => {
    try {
      if (choice.checked) localStorage.removeItem('slash');
      else localStorage['slash'] = 'off';
    } catch {
      // A browser that keeps nothing keeps the key.
    }
  };
}

function isOff(): boolean {
  try {
    return localStorage['slash'] === 'off';
  } catch {
    return false;
  }
}
