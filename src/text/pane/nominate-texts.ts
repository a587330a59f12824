/** What the view of nominations says. */
export type NominateTexts = {
  readonly title: string;
};
