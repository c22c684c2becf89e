/**
 * The publication's own words. Everything a reader sees that is not content
 * and not a label of one component starts here.
 */
export const site = {
  name: 'Gazetteer',
  /** BCP 47 tag of the site's own prose. */
  language: 'en-US',
  tagline: 'News analysis in which every name leads somewhere',
  description:
    'A static news-analysis site: every country, exercise, official and territory an article names is one link from an explanation and from every passage about it.',
} as const;
