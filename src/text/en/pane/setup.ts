import type { SetupTexts } from "../../pane/setup-texts";

export const setup: SetupTexts = {
  title: "Set up the round",
};
