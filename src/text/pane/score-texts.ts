/** What the view of points says. */
export type ScoreTexts = {
  readonly title: string;
};
