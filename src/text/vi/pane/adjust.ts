import type { AdjustTexts } from "../../pane/adjust-texts";

export const adjust: AdjustTexts = {
  title: "Điều chỉnh chỉ tiêu",
};
