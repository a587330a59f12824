/** What the view that makes the outputs says. */
export type ConsolidateTexts = {
  readonly title: string;
};
