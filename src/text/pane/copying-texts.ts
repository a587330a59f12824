/** What stands beside a text that is to be copied elsewhere. */
export type CopyingTexts = {
  readonly copy: string;
  readonly copied: string;
  /** Where the clipboard is closed to the pane: the text is selected. */
  readonly byHand: string;
};
