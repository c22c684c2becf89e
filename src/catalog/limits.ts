/**
 * How much of a list one page shows. Every list that grows with the archive has its limit here, so that an
 * entity named in every article stays a page of readable size; the records carry the full counts.
 */
export const limits = {
  /** Passages on an entity’s page before they continue on a further one: of these, none is left out. */
  passagesPerPage: 100,
  /** Strips on an entity’s page: one for each of the newest articles that name it. */
  strips: 8,
  /** Entities named alongside, and passages shown with each. */
  together: 12,
  togetherPassages: 4,
  /** The latest articles, in full, as items of the site’s feeds. */
  feedArticles: 20,
  /** The newest passages, as items of an entity’s feed. */
  feedPassages: 50,
  /** Statements on their speaker’s page. */
  entityStatements: 40,
  /** Dated passages on the page of an entity they name; its own dates are always all there. */
  entityTimelinePassages: 40,
  /** Rows that articles give to the overviews of the whole site. */
  siteStatements: 500,
  siteTimelineRows: 500,
  /** Articles that the archive describes; older ones are a line each. */
  archiveTeasers: 100,
  /** Articles on the front page besides the lead, and on the page of addresses that lead nowhere. */
  frontTeasers: 12,
  notFoundTeasers: 3,
} as const;
