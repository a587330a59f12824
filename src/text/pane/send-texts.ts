/** What a unit reads before it sends. */
export type SendTexts = {
  readonly title: string;
};
