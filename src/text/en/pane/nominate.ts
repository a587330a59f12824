import type { NominateTexts } from "../../pane/nominate-texts";

export const nominate: NominateTexts = {
  title: "Nominations",
};
