/**
 * A page of this site is fetched and drawn when a reader is about to follow a link to it: Speculation Rules,
 * https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API. The text stands in the policy by its digest.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: { and: [{ href_matches: '/*/' }, { not: { selector_matches: '.share' } }] },
      eagerness: 'moderate',
    },
  ],
});
