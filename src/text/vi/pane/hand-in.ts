import type { HandInTexts } from "../../pane/hand-in-texts";

export const handIn: HandInTexts = {
  title: "Gửi Ban Thi đua - Khen thưởng",
};
