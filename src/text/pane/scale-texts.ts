/** What the view of the scale says. */
export type ScaleTexts = {
  readonly title: string;
};
