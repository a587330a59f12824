import type { ScoreTexts } from "../../pane/score-texts";

export const score: ScoreTexts = {
  title: "Chấm điểm",
};
