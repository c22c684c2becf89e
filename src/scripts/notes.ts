/**
 * Notes open and close in place, without the jump that a plain link makes: the reader keeps the line.
 * The focus goes to the note and, by its number, back to the reference.
 */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.note-ref a, .note > a:first-child');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const note = target.closest('.note') ?? link.closest('.note');
  const open = note?.classList.toggle('open', note === target && !note.classList.contains('open'));
  const next = note === target && !open ? link : target;
  if (next === note) note.setAttribute('tabindex', '-1');
  next.focus({ preventScroll: next === link || next === note });
});
