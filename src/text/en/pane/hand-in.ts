import type { HandInTexts } from "../../pane/hand-in-texts";

export const handIn: HandInTexts = {
  title: "Send to the Board",
};
