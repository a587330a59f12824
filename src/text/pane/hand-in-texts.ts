/** What the view says in which a leader makes the file for the Board. */
export type HandInTexts = {
  readonly title: string;
};
