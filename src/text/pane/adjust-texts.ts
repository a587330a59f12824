/** What the view of adjusted targets says. */
export type AdjustTexts = {
  readonly title: string;
};
