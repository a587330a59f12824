import type { AdjustTexts } from "../../pane/adjust-texts";

export const adjust: AdjustTexts = {
  title: "Adjusted targets",
};
