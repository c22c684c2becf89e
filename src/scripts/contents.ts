/** The contents follow along: the section that crosses the upper part of the window is the current one. */
const links = new Map<string, Element>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
  links.set(link.hash.slice(1), link);
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const link = links.get(target.getAttribute('aria-labelledby') ?? '');
      if (isIntersecting) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  },
  { rootMargin: '-25% 0px -75%' },
);

if (links.size > 0) {
  for (const section of document.querySelectorAll('.text section')) observer.observe(section);
}
