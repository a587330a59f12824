/** What the pages of a cluster and of a unit say, and what leads to them. */
export type BrowseTexts = {
  readonly title: string;
};
