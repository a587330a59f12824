/** What the view says in which a round is set up. */
export type SetupTexts = {
  readonly title: string;
};
