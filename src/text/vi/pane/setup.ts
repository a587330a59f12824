import type { SetupTexts } from "../../pane/setup-texts";

export const setup: SetupTexts = {
  title: "Thiết lập kỳ báo cáo",
};
