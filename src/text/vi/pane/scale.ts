import type { ScaleTexts } from "../../pane/scale-texts";

export const scale: ScaleTexts = {
  title: "Thang điểm",
};
