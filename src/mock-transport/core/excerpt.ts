/** Longest excerpt of a request's text in the journal, in UTF-16 units. */
export const EXCERPT_UNITS = 200;
