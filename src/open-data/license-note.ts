/** What a reader may and may not do with the open data; shown on the about page and published with the data. */
export const licenseNote = [
  'The words of an article belong to whoever wrote or first published them. Where an article’s page says that its author or origin is not established, nobody here can license its text, and nothing here does: it is reproduced for analysis, and using it further is for you to judge under the law where you are. It is not in the public domain on our account.',
  'What the editors added (names and their forms, summaries, links, offsets, dates, attributions, notes) is theirs, offered for reuse with a credit to this site. Facts as such are nobody’s property; the sources named beside them keep their own terms.',
  'An editor’s identification of a name, a date or a speaker is a reading, not a ruling: the notes and the `confidence` of a form say where it is unsure.',
] as const;
