// A refresh would lose the fragment: the passage that the link names.
const link = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
if (link) location.replace(location.hash ? link.href.replace(/#.*/, '') + location.hash : link.href);
