/** "/" leads to the search from anywhere but a field that one types in. */
addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  if (key !== '/' || altKey || ctrlKey || metaKey) return;
  if ((target as Element).closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#q');
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('.masthead a[href$="/search/"]')?.click();
});
