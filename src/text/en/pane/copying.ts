import type { CopyingTexts } from "../../pane/copying-texts";

export const copying: CopyingTexts = {
  copy: "Copy the text",
  copied: "The text was copied",
  byHand: "The text is selected; press Ctrl+C to copy it.",
};
