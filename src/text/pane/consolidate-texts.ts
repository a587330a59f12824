/** What the view that makes the outputs says. */
export type ConsolidateTexts = {
  readonly title: string;
  readonly hint: string;
  readonly consolidate: string;
};
